using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sammen.Tests.Access;

/// <summary>What an address asks of the one who comes.</summary>
public enum Need
{
    /// <summary>Nothing: pages outside the municipalities.</summary>
    Nothing,

    /// <summary>A guest's link.</summary>
    Link,

    /// <summary>A program's key, which no person has; tests of the API tell the rest.</summary>
    Key,

    /// <summary>To be a member of the municipality.</summary>
    Member,

    /// <summary>To be its administrator.</summary>
    Administrator,

    /// <summary>To be its administrator, or to see its whole portfolio.</summary>
    Overseer,

    See,
    TakePart,
    Write,
    Comment,
    Lead,

    /// <summary>To be a member; what one then sees depends on more than the role, and tests of its own tell.</summary>
    MemberAndMore,
}

/// <summary>Walks every route as every role, and fails on a route that nobody listed.</summary>
[Trait("Database", "Either")]
public sealed class EveryRouteTests(SammenApp app)
{
    [Fact]
    public void Every_route_is_listed_and_every_listed_route_exists()
    {
        var real = app.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(m => $"{m} /{e.RoutePattern.RawText!.TrimStart('/')}"))
            .ToHashSet();
        var listed = Routes.All.Select(r => r.Route).ToHashSet();

        Assert.True(!real.Except(listed).Order().Any(), "\n" + string.Join('\n', real.Except(listed).Order()));
        Assert.True(!listed.Except(real).Order().Any(), "\n" + string.Join('\n', listed.Except(real).Order()));
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_gets_where_it_should_and_nowhere_else(Role role)
    {
        var scene = await Scene.Set(app);
        var visitor = await scene.SignIn(app, role);
        var wrong = new List<string>();
        foreach (var (route, need) in Routes.All.Where(r => r.Need != Need.MemberAndMore))
        {
            var (method, pattern) = (route.Split(' ')[0], route.Split(' ')[1]);
            var expected = Expected(role, need);
            var outcome = await Come(visitor, method, scene.Address(pattern));
            var status = visitor.Status;
            if (method == "POST" && status == HttpStatusCode.OK)
            {
                // What was done here must not change what the next route meets; what was refused has changed nothing.
                scene = await Scene.Set(app);
                visitor = await scene.SignIn(app, role);
            }

            if (outcome != expected)
            {
                wrong.Add($"{role} {route}: {outcome} ({(int)status}), expected {expected}");
            }
        }

        Assert.True(wrong.Count == 0, "\n" + string.Join('\n', wrong));
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        var scene = await Scene.Set(app);
        var leader = await scene.SignIn(app, Role.Leader);
        var taken = new List<string>();
        foreach (var (route, _) in Routes.All.Where(r => r.Route.StartsWith("POST ", StringComparison.Ordinal) && r.Need is Need.See or Need.TakePart or Need.Write or Need.Lead or Need.Member))
        {
            if (route.StartsWith("POST ", StringComparison.Ordinal))
            {
                await leader.Post(scene.Address(route[5..]), new FormUrlEncodedContent([]));
                if (leader.Status != HttpStatusCode.BadRequest)
                {
                    taken.Add($"{route}: {(int)leader.Status}");
                }
            }
        }

        Assert.True(taken.Count == 0, "\n" + string.Join('\n', taken));
    }

    private enum Outcome
    {
        LetIn,
        AskedToSignIn,
        Refused,
        NotThere,
    }

    private static async Task<Outcome> Come(Visitor visitor, string method, string address)
    {
        if (method == "GET")
        {
            await visitor.Open(address);
        }
        else
        {
            await visitor.Open("/om");
            var token = visitor.ValueOf("__RequestVerificationToken")!;
            await visitor.Post(address, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        }

        return visitor.Status switch
        {
            HttpStatusCode.NotFound => Outcome.NotThere,
            HttpStatusCode.Forbidden => Outcome.Refused,
            _ when !address.StartsWith("/log-ind", StringComparison.Ordinal)
                && (visitor.Status == HttpStatusCode.Unauthorized || visitor.Path.StartsWith("/log-ind?til=", StringComparison.Ordinal)) => Outcome.AskedToSignIn,
            HttpStatusCode.InternalServerError => throw new InvalidOperationException($"{method} {address} answered 500"),
            _ => Outcome.LetIn,
        };
    }

    private static Outcome Expected(Role role, Need need)
    {
        if (need is Need.Nothing or Need.Link)
        {
            return Outcome.LetIn;
        }

        if (need == Need.Key)
        {
            return Outcome.AskedToSignIn;
        }

        if (role is Role.Nobody or Role.Stranger)
        {
            return role == Role.Nobody ? Outcome.AskedToSignIn : Outcome.NotThere;
        }

        if (need is Need.Member or Need.Administrator or Need.Overseer)
        {
            return need == Need.Member || role == Role.Administrator || (need == Need.Overseer && role == Role.Reader) ? Outcome.LetIn : Outcome.Refused;
        }

        if (role == Role.Elsewhere)
        {
            return Outcome.NotThere;
        }

        var may = need switch
        {
            Need.See => true,
            Need.TakePart => role is Role.Colleague or Role.Participant or Role.Representative or Role.Leader,
            Need.Write => role is Role.Participant or Role.Representative or Role.Leader,
            Need.Comment => role is Role.Representative,
            _ => role is Role.Leader,
        };
        return may ? Outcome.LetIn : Outcome.Refused;
    }
}
