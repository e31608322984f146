using System.IO.Compression;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sammen.Tests;

/// <summary>Somebody with a browser and no JavaScript: follows links, fills in the forms that are on the page, sees what comes back.</summary>
public sealed class Visitor(Uri address)
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = true, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>The page one is looking at.</summary>
    public IDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public string Path { get; private set; } = "/";

    /// <summary>What a person reads in the page's main part, white space folded.</summary>
    public string Text => Fold((Page.QuerySelector("main") ?? Page.Body!).TextContent);

    public HttpClient Http => http;

    public async Task<Visitor> Open(string path) => await Show(await http.GetAsync(path));

    /// <summary>Opens and expects to get there.</summary>
    public async Task<Visitor> Visit(string path)
    {
        await Open(path);
        Assert.True(Status == HttpStatusCode.OK, $"{path} answered {(int)Status}");
        return this;
    }

    /// <summary>Follows the link with these words.</summary>
    public async Task<Visitor> Follow(string words)
    {
        var link = Page.QuerySelectorAll("a").FirstOrDefault(a => Fold(a.TextContent) == words)
            ?? throw new InvalidOperationException($"No link '{words}' on {Path}: {string.Join(" | ", Page.QuerySelectorAll("main a").Select(a => Fold(a.TextContent)))}");
        return await Visit(link.GetAttribute("href")!);
    }

    /// <summary>
    /// Sends the form that has a button with these words, with what is in it and the given fields changed. Several values of one
    /// field are given as several pairs.
    /// </summary>
    public async Task<Visitor> Press(string button, params (string Name, string? Value)[] fields)
    {
        var (form, pressed) = Find(button);
        var values = ValuesOf(form, pressed, fields);
        return await Show(await http.PostAsync(form.GetAttribute("action") ?? Path, new FormUrlEncodedContent(values)));
    }

    /// <summary>What <see cref="Press"/> would send.</summary>
    public (string Action, List<KeyValuePair<string, string>> Values) Prepare(string button, params (string Name, string? Value)[] fields)
    {
        var (form, pressed) = Find(button);
        return (form.GetAttribute("action") ?? Path, ValuesOf(form, pressed, fields));
    }

    /// <summary>Sends the form that has a button with these words, with a file in its field "File".</summary>
    public async Task<Visitor> PressWithFile(string button, string name, byte[] bytes, params (string Name, string? Value)[] fields)
    {
        var (action, values) = Prepare(button, fields);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "File", name } };
        values.ForEach(value => form.Add(new StringContent(value.Value), value.Key));
        return await Post(action, form);
    }

    /// <summary>Sends something as is.</summary>
    public async Task<Visitor> Post(string path, HttpContent content) => await Show(await http.PostAsync(path, content));

    /// <summary>All that the parts of an Office file say, with their marks.</summary>
    public async Task<string> TextOfFile(string path)
    {
        using var file = new ZipArchive(new MemoryStream(await http.GetByteArrayAsync(path)));
        return string.Concat(file.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var part = new StreamReader(e.Open());
            return part.ReadToEnd();
        }));
    }

    public string? ValueOf(string name) => Page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlInputElement { Type: "radio" or "checkbox" } => Page.QuerySelectorAll<IHtmlInputElement>($"[name='{name}']").FirstOrDefault(i => i.IsChecked)?.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    /// <summary>The message at a field.</summary>
    public string? ErrorAt(string name) => Page.QuerySelector($"#felt-{name}-fejl") is { } error ? Fold(error.TextContent) : null;

    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private (IHtmlFormElement Form, IElement Button) Find(string words)
    {
        var button = Page.QuerySelectorAll("form button").FirstOrDefault(b => Fold(b.TextContent) == words)
            ?? throw new InvalidOperationException($"No button '{words}' on {Path} ({(int)Status}): {string.Join(" | ", Page.QuerySelectorAll("button").Select(b => Fold(b.TextContent)))}");
        return ((IHtmlFormElement)button.Closest("form")!, button);
    }

    private static List<KeyValuePair<string, string>> ValuesOf(IHtmlFormElement form, IElement pressed, (string Name, string? Value)[] fields)
    {
        var changed = fields.Select(f => f.Name).ToHashSet();
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => (null, null),
                IHtmlInputElement { Type: "file" } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && !changed.Contains(name))
            {
                values.Add(new(name, value ?? ""));
            }
        }

        foreach (var (name, value) in fields.Where(f => f.Value is not null))
        {
            Assert.True(form.QuerySelector($"[name='{name}']") is not null, $"The form has no field {name}");
            values.Add(new(name, value!));
        }

        if (pressed.GetAttribute("name") is { Length: > 0 } buttonName)
        {
            values.Add(new(buttonName, pressed.GetAttribute("value") ?? ""));
        }

        return values;
    }

    private async Task<Visitor> Show(HttpResponseMessage answer)
    {
        Status = answer.StatusCode;
        Path = answer.RequestMessage!.RequestUri!.PathAndQuery;
        var body = await answer.Content.ReadAsStringAsync();
        Page = await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(body).Address(answer.RequestMessage.RequestUri));
        return this;
    }
}
