using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Access;

namespace Sammen.Tests.Hosting;

public sealed class BodyLimitsTests(SammenApp app)
{
    [Fact]
    public void Every_action_that_takes_files_says_how_much_and_has_its_form_at_the_same_address()
    {
        var actions = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>().ToList();
        var takers = actions.Where(a => a.Parameters.Any(p => typeof(IFormFile).IsAssignableFrom(p.ParameterType) || typeof(IEnumerable<IFormFile>).IsAssignableFrom(p.ParameterType))).ToList();

        Assert.True(takers.Count >= 4);
        Assert.All(takers, taker =>
        {
            Assert.Single(taker.MethodInfo.GetCustomAttributes(typeof(TakesFilesAttribute), true));
            Assert.Contains(actions, a => a.AttributeRouteInfo!.Template == taker.AttributeRouteInfo!.Template && Methods(a).Contains("GET"));
        });

        static IEnumerable<string> Methods(ControllerActionDescriptor action) =>
            action.ActionConstraints!.OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>().SelectMany(c => c.HttpMethods);
    }

    [Fact]
    public async Task What_is_too_much_to_be_read_away_is_refused_before_it_is_sent()
    {
        using var socket = new TcpClient();
        using var answer = await Post(socket, app.Address, 64 * 1024 * 1024 + 1);

        Assert.StartsWith("HTTP/1.1 413", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_sending_is_not_waited_for()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        using var socket = new TcpClient();
        using var answer = await Post(socket, own.Address, 50 * 1024 * 1024);
        // Kestrel says so when reading has begun.
        Assert.StartsWith("HTTP/1.1 100", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await answer.ReadLineAsync(TestContext.Current.CancellationToken);

        own.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.StartsWith("HTTP/1.1 413", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        for (var line = ""; !line.Contains("Intet er gemt.", StringComparison.Ordinal);)
        {
            line = await answer.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new EndOfStreamException();
        }
    }

    // Only says that it will send.
    private static async Task<StreamReader> Post(TcpClient socket, Uri address, long length)
    {
        await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST /log-ind HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n"),
            TestContext.Current.CancellationToken);
        return new(stream);
    }
}
