namespace Sammen.Hosting;

/// <summary>Tells the one who started Sammen how to get in.</summary>
internal static class Greeting
{
    public static void Say(Settings settings, string address) =>
        Console.WriteLine(settings.WithExample ? Example(address) : FirstMunicipality(settings));

    private static string Example(string address) => $"""

        Åbn {address}, og tryk på den, du vil være i eksemplet:
          Leder                  {address}  knappen "Leder"
          Tillidsrepræsentant    {address}  knappen "Tillidsrepræsentant"
          Medarbejder            {address}  knappen "Medarbejder"
          Administrator          {address}  knappen "Administrator"
        Det kræver ingen adgangskode og virker kun på denne maskine.
        Ctrl-C standser Sammen.
        """;

    private static string FirstMunicipality(Settings settings)
    {
        var isUsual = settings.DataFolder == Path.Combine(Environment.CurrentDirectory, "data");
        var data = isUsual ? "" : $" --data \"{settings.DataFolder}\"";
        return $"""

            Opret en kommune og dens første administrator i et andet vindue:
              ./run municipality create --slug aaby --name "Åby Kommune" --administrator "Anna Jensen"{data}
            Kommandoens sidste linje er administratorens link.
            Ctrl-C standser Sammen.
            """;
    }
}
