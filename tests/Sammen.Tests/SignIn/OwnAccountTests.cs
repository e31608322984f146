using System.Net;

namespace Sammen.Tests.SignIn;

public sealed class OwnAccountTests(SammenApp app)
{
    [Fact]
    public async Task One_sees_where_one_is_a_member_and_chooses_a_new_password()
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Anna");
        await visitor.Visit(village.Path("initiativer"));
        await visitor.Follow("Anna, Plejecenter Åen");

        Assert.Equal("/konto", visitor.Path);
        Assert.Contains(village.UserNameOf(member), visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Bække Kommune", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Gem adgangskoden", ("CurrentPassword", Village.Password), ("Password", "en helt ny kode"));
        Assert.Contains("Den nye adgangskode gælder nu.", visitor.Text, StringComparison.Ordinal);

        var again = await app.Visitor().Visit("/log-ind");
        await again.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", "en helt ny kode"));
        Assert.Equal(village.Path(), again.Path);
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_the_field_and_changes_nothing()
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Anna");
        await visitor.Visit("/konto");

        await visitor.Press("Gem adgangskoden", ("CurrentPassword", "forkert"), ("Password", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.StartsWith("Det er ikke din nuværende adgangskode.", visitor.ErrorAt("CurrentPassword"), StringComparison.Ordinal);
        Assert.Equal("Skriv en adgangskode.", visitor.ErrorAt("Password"));

        await visitor.Press("Gem adgangskoden", ("CurrentPassword", Village.Password), ("Password", "kort"));
        Assert.Equal("Adgangskoden er for kort. Brug mindst 10 tegn.", visitor.ErrorAt("Password"));
        Assert.Equal("", visitor.ValueOf("CurrentPassword"));
        await village.SignIn(member);
    }

    [Fact]
    public async Task A_new_password_signs_other_devices_out_within_minutes_and_leaves_this_one()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var village = await Village.Found(own);
        var (member, here) = await village.SignedIn("Anna");
        var elsewhere = await village.SignIn(member);
        await elsewhere.Visit(village.Path("initiativer"));

        await here.Visit("/konto");
        await here.Press("Gem adgangskoden", ("CurrentPassword", Village.Password), ("Password", "en helt ny kode"));
        own.Clock.Advance(TimeSpan.FromMinutes(2));

        await elsewhere.Open(village.Path("initiativer"));
        Assert.StartsWith("/log-ind", elsewhere.Path, StringComparison.Ordinal);
        await here.Visit(village.Path("initiativer"));
        Assert.Equal(village.Path("initiativer"), here.Path);
    }

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
    {
        var visitor = await app.Visitor().Visit("/konto");
        Assert.StartsWith("/log-ind?til=", visitor.Path, StringComparison.Ordinal);
    }
}
