namespace Sammen.Tests.SignIn;

public sealed class FrontPageTests(SammenApp app)
{
    [Fact]
    public async Task A_stranger_reads_what_it_is_and_finds_the_way_in()
    {
        var visitor = await app.Visitor().Visit("/");

        Assert.Contains("dialog mellem ledere og medarbejdere", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøv et eksempel", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/om']"));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/kilder']"));
        await visitor.Follow("Log ind");
        Assert.Equal("/log-ind", visitor.Path);
    }

    [Fact]
    public async Task Who_belongs_to_one_municipality_is_sent_there()
    {
        var village = await Village.Found(app);
        var (_, visitor) = await village.SignedIn("Anna");

        await visitor.Open("/");

        Assert.Equal(village.Path(), visitor.Path);
    }

    [Fact]
    public async Task It_speaks_English()
    {
        var visitor = await app.Visitor().Visit("/");
        await visitor.Press("English");

        Assert.Contains("a dialogue between leaders and employees", visitor.Text, StringComparison.Ordinal);
    }
}
