using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Municipalities;

public sealed class RaiseLimitTests(SammenApp app)
{
    [Fact]
    public async Task It_is_five_until_somebody_raises_it_and_then_never_less()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("enheder"));
        await administrator.Follow("Grænse for små grupper");
        Assert.Contains("Grænsen er 5 svar.", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Hæv grænsen", ("Limit", "10"));

        Assert.Contains("Grænsen er 10 svar. Den gælder fra nu af", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(10, await Stored(village));
        await administrator.Press("Hæv grænsen", ("Limit", "8"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Equal("Grænsen er 10 og kan ikke sænkes. Skriv et højere tal.", administrator.ErrorAt("Limit"));
        Assert.Equal("8", administrator.ValueOf("Limit"));
        Assert.Equal(10, await Stored(village));
    }

    [Theory]
    [InlineData("4", "Skriv et helt tal fra 5 til 50.")]
    [InlineData("51", "Skriv et helt tal fra 5 til 50.")]
    [InlineData("", "Skriv, hvor mange svar der mindst skal være.")]
    [InlineData("ti", "kan ikke læses")]
    public async Task What_is_no_limit_is_said_at_the_field_and_kept(string typed, string said)
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("graense"));

        await administrator.Press("Hæv grænsen", ("Limit", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(said, administrator.ErrorAt("Limit"), StringComparison.Ordinal);
        Assert.Equal(typed, administrator.ValueOf("Limit"));
        Assert.Equal(5, await Stored(village));
    }

    [Fact]
    public async Task Another_municipality_keeps_its_own()
    {
        var (village, other) = (await Village.Found(app), await Village.Found(app));
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("graense"));

        await administrator.Press("Hæv grænsen", ("Limit", "20"));

        Assert.Equal((20, 5), (await Stored(village), await Stored(other)));
    }

    private Task<int> Stored(Village village) => app.In(village.Municipality.Id, db =>
        db.Set<Municipality>().Where(m => m.Id == village.Municipality.Id).Select(m => m.SmallestGroup).SingleAsync());
}
