using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Sammen.Design;

/// <summary>Draws a component to text, to be put into several pages.</summary>
public static class Drawing
{
    /// <summary>Its markup. <paramref name="parameters"/> are the component's own.</summary>
    public static async Task<string> Draw<TComponent>(IServiceProvider services, object parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(new RouteValueDictionary(parameters)))).ToHtmlString());
    }
}
