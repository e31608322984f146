using Microsoft.EntityFrameworkCore;
using Sammen.Domain.BusinessCases;

namespace Sammen.Tests.BusinessCases;

/// <summary>The text of a case is read into values once, and never taken for another one.</summary>
public sealed class KeptWholeTests(SammenApp app) : CaseStory(app)
{
    [Fact]
    public async Task The_next_page_of_a_case_meets_what_the_last_one_read()
    {
        await Begun();

        Assert.Same(await Content(), await Content());
    }

    [Fact]
    public async Task What_is_saved_is_read_anew_and_the_version_before_is_as_it_was()
    {
        var (path, leader) = await Begun();
        var before = await Content();

        await leader.Visit(path + "/rammer");
        await leader.Press("Gem", ("Years", "7"));
        var after = await Content();
        var versions = await App.In(Village.Municipality.Id, db => db.Set<CaseVersion>().Where(v => v.InitiativeId == Initiative.Id).OrderBy(v => v.Number).Select(v => v.Content).ToListAsync());

        Assert.NotEqual(7, before.Years);
        Assert.Equal(7, after.Years);
        Assert.Equal([before.Years, 7], versions.Select(c => c.Years));
    }

    private Task<CaseContent> Content() =>
        App.In(Village.Municipality.Id, db => db.Set<BusinessCase>().AsNoTracking().Where(c => c.InitiativeId == Initiative.Id).Select(c => c.Content).SingleAsync());
}
