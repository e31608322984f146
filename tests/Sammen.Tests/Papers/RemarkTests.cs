using System.Net;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Papers;

public sealed class RemarkTests(SammenApp app)
{
    [Fact]
    public async Task A_representative_marks_a_paper_as_seen_once_even_when_the_form_is_sent_twice()
    {
        var village = await Village.Found(app);
        var (representative, visitor) = await village.SignedIn("Tillidsvalgt");
        var leader = await village.Member("Leder");
        var initiative = await village.Initiative(leader, then: i => i.Assign(representative.Id, TeamRole.UnionRepresentative).Expect());
        const string words = "Skriv også, <b>hvem</b> der ser efter.";

        foreach (var paper in new[] { "fortaelling", "dagsordenspunkt" })
        {
            await visitor.Visit(village.Path(initiative, paper));
            var sent = visitor.Prepare("Markér som set", ("Remark", words));
            await visitor.Press("Markér som set", ("Remark", words));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            await visitor.Post(sent.Action, new FormUrlEncodedContent(sent.Values));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);

            var said = Visitor.Fold(visitor.Page.QuerySelector("#set")!.TextContent);
            Assert.Equal(2, said.Split(words).Length);
            Assert.Contains("TR, 26. november 2040", said, StringComparison.Ordinal);
            Assert.Contains(words, visitor.Page.QuerySelector(".a4")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Too_long_a_remark_is_refused_and_kept()
    {
        var village = await Village.Found(app);
        var (representative, visitor) = await village.SignedIn("Tillidsvalgt");
        var initiative = await village.Initiative(
            await village.Member("Leder"), then: i => i.Assign(representative.Id, TeamRole.WorkEnvironmentRepresentative).Expect());

        await visitor.Visit(village.Path(initiative, "fortaelling"));
        await visitor.Press("Markér som set", ("Remark", new string('æ', 1001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.NotNull(visitor.ErrorAt("Remark"));
        Assert.Equal(new string('æ', 1001), visitor.ValueOf("Remark"));
    }

    [Fact]
    public async Task Others_see_the_remarks_and_may_not_remark()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "fortaelling"));
        Assert.Empty(leader.Page.QuerySelectorAll("[name=Remark]"));
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        var (_, values) = leader.Prepare("Gem");
        await leader.Post(village.Path(initiative, "fortaelling/set"), new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.Forbidden, leader.Status);
    }
}
