using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Experiences;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Architecture;

public sealed class DataAndAccessTests(SammenApp app)
{
    [Fact]
    public async Task Every_entity_is_under_the_municipality_or_on_the_short_list()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<SammenDb>().Model;

        var outside = model.GetEntityTypes().Where(t => !t.IsOwned() && !IsFiltered(t)).Select(t => t.ClrType);

        Assert.Equal(
            [
                typeof(Account), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>),
                typeof(IdentityUserToken<Guid>), typeof(Municipality), typeof(SharedExperience), typeof(SharedExperienceWord), typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey),
            ],
            outside.OrderBy(t => t.Name == "DataProtectionKey").ThenBy(t => t.Name, StringComparer.Ordinal));
        Assert.All(outside, type => Assert.Contains(type, Tenancy.Outside));
    }

    [Fact]
    public async Task Without_a_municipality_nothing_can_be_read()
    {
        var village = await Village.Found(app);
        await village.Member("Leder");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();

        Assert.Empty(await db.Set<Member>().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await db.Set<Unit>().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Every_action_in_a_municipality_says_once_who_may_use_it()
    {
        var actions = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .Where(a => a.AttributeRouteInfo?.Template?.Contains("{kommune}", StringComparison.Ordinal) == true).ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action =>
        {
            var says = action.EndpointMetadata
                .Where(m => m is NeedsAttribute or AnyMemberAttribute or AdministratorsOnlyAttribute or OpenToGuestsAttribute).ToList();
            Assert.True(says.Count == 1, $"{action.DisplayName} says it {says.Count} times");
        });
    }

    [Fact]
    public void Every_address_of_the_API_asks_for_a_key_but_the_method_and_the_description()
    {
        var open = app.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api", StringComparison.OrdinalIgnoreCase))
            .Where(e => !e.Metadata.OfType<NeedsKeyAttribute>().Any())
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'));

        Assert.Equal(["api/v1/method", "api/v1/openapi.json"], open.Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsFiltered(IEntityType type) => type.GetDeclaredQueryFilters().Any(f => f.Key == Tenancy.Filter);
}
