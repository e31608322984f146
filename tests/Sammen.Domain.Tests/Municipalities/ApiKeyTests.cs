using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Municipalities;

public sealed class ApiKeyTests
{
    [Fact]
    public void The_text_leads_back_to_the_key_and_only_its_own_secret_opens_it()
    {
        var (key, text) = Made();
        var (_, other) = Made();

        Assert.StartsWith("sammen_", text, StringComparison.Ordinal);
        Assert.True(ApiKey.TryRead(text, out var id, out var secret));
        Assert.Equal(key.Id, id);
        Assert.True(key.Opens(secret));
        Assert.True(ApiKey.TryRead(other, out _, out var others));
        Assert.False(key.Opens(others));
        Assert.False(key.Opens(""));
    }

    [Fact]
    public void The_secret_is_not_kept()
    {
        var (key, text) = Made();

        Assert.DoesNotContain(text.Split('_')[^1], key.SecretHash, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", key.SecretHash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sammen")]
    [InlineData("sammen__")]
    [InlineData("andet_0193f0b0c0de7000800000000000beef_000000000000000000000000000000000000000000000000")]
    [InlineData("sammen_0193f0b0c0de7000800000000000bee_000000000000000000000000000000000000000000000000")]
    [InlineData("sammen_0193f0b0c0de7000800000000000beef_00000000000000000000000000000000000000000000000")]
    [InlineData("sammen_0193f0b0c0de7000800000000000beef_000000000000000000000000000000000000000000000000_")]
    public void What_is_no_key_is_not_read(string? text) => Assert.False(ApiKey.TryRead(text, out _, out _));

    [Fact]
    public void A_closed_key_opens_nothing_and_keeps_the_day_it_was_closed()
    {
        var (key, text) = Made();
        ApiKey.TryRead(text, out _, out var secret);

        key.Revoke(Given.Now);
        key.Revoke(Given.Now.AddDays(3));

        Assert.False(key.Opens(secret));
        Assert.Equal(Given.Today, key.RevokedOn);
        Assert.Null(key.MakeAnew());
    }

    [Fact]
    public void Asked_for_twice_the_last_text_is_the_one_that_opens()
    {
        var (key, first) = Made();

        var second = key.MakeAnew();

        ApiKey.TryRead(first, out _, out var old);
        ApiKey.TryRead(second, out var id, out var secret);
        Assert.Equal(key.Id, id);
        Assert.False(key.Opens(old));
        Assert.True(key.Opens(secret));
    }

    [Fact]
    public void A_limited_key_covers_its_scope_and_nothing_that_no_scope_names()
    {
        var (whole, _) = Made();
        var (limited, _) = Made("calculations", "calculations");

        Assert.Empty(whole.Scopes);
        Assert.True(whole.Covers(ApiScope.Calculations));
        Assert.True(whole.Covers(null));
        Assert.Equal([ApiScope.Calculations], limited.Scopes);
        Assert.True(limited.Covers(ApiScope.Calculations));
        Assert.False(limited.Covers(null));
    }

    [Fact]
    public void A_name_is_needed_and_an_unknown_scope_tells_the_known_ones()
    {
        var refused = ApiKey.Make(" ", ["Calculations"], Given.Now).Refusals;

        Assert.Equal(["Common.Missing", "Municipalities.UnknownScope"], refused.Select(r => r.Code));
        Assert.Equal("calculations, portfolio, files", Assert.Single(refused[1].Args));
    }

    [Fact]
    public void Every_scope_is_found_by_its_name() => Assert.All(Enum.GetValues<ApiScope>(), scope =>
    {
        Assert.True(ApiScopes.TryParse(scope.Name(), out var found));
        Assert.Equal(scope, found);
    });

    private static NewApiKey Made(params string[] scopes) => ApiKey.Make("Ledelsesinformation", scopes, Given.Now).Expect();
}
