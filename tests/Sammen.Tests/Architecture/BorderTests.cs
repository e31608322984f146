using System.Reflection;
using System.Text.RegularExpressions;
using Sammen.Domain;
using Sammen.Hosting;

namespace Sammen.Tests.Architecture;

[Trait("Database", "None")]
public sealed class BorderTests
{
    private static readonly Assembly Web = typeof(Server).Assembly;

    // What stands under every capability, and what each of these may use itself.
    private static readonly Dictionary<string, string[]> Shared = new()
    {
        ["Design"] = [],
        ["Access"] = ["Design"],
        ["Layout"] = ["Access", "Design"],
        ["Exporting"] = ["Access", "Design"],
        ["Live"] = ["Access"],
        ["Writing"] = ["Access", "Design", "Layout"],
    };

    // How the program was started (Settings) is for everybody to read.
    [Fact]
    public void A_capability_uses_Domain_and_what_is_shared_but_no_other_capability()
    {
        var crossings =
            from type in Web.GetTypes()
            let here = CapabilityOf(type)
            where here is not null and not "Hosting"
            let allowed = Shared.GetValueOrDefault(here) ?? [.. Shared.Keys]
            from used in References.Of(type)
            let there = CapabilityOf(used)
            where there is not null && there != here && !allowed.Contains(there) && used != typeof(Settings)
            select $"{here}: {type.Name} uses {used.FullName}";

        Assert.Empty(crossings.Distinct());
    }

    [Fact]
    public void The_rule_sees_what_is_used_inside_a_method()
    {
        Assert.Contains(typeof(global::Sammen.Initiatives.ListInitiatives), References.Of(typeof(global::Sammen.Initiatives.ListInitiativesController)
            .GetNestedTypes(BindingFlags.NonPublic).Single(t => t.Name.Contains("Show", StringComparison.Ordinal))));
    }

    [Fact]
    public void Domain_stands_on_nothing_but_the_platform()
    {
        Assert.All(typeof(Id<>).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));
        Assert.DoesNotMatch(
            "<(Package|Project|Framework)Reference", File.ReadAllText(Path.Combine(Repository.Root, "src/Sammen.Domain/Sammen.Domain.csproj")));
    }

    [Fact]
    public void Domain_asks_no_clock_and_touches_no_file() => Assert.All(Repository.Files("src/Sammen.Domain", ".cs"), file =>
        Assert.False(
            Regex.IsMatch(File.ReadAllText(file), @"\bDateTime(Offset)?\.(Utc)?Now\b|\bTimeProvider\b|\bFile\.(Read|Write|Open)|\bHttpClient\b"),
            Repository.Name(file)));

    [Fact]
    public void The_data_project_knows_no_capability() =>
        Assert.DoesNotContain(typeof(Data.SammenDb).Assembly.GetReferencedAssemblies(), a => a.Name == Web.GetName().Name);

    // "Sammen.Dialogues" is the capability Dialogues; the assembly's own roots and Domain are none.
    private static string? CapabilityOf(Type type) =>
        type.Assembly == Web && type.Namespace?.Split('.') is ["Sammen", var folder, ..] ? folder : null;
}
