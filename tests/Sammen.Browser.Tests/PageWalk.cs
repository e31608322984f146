using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sammen.Browser.Tests;

/// <summary>A page as it was sent, not drawn yet.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Language">Which language it says it is in.</param>
/// <param name="Words">All that is said in its main part.</param>
/// <param name="Content">Its main part as it is drawn, whatever it says: every element with its classes and the names of its attributes.</param>
/// <param name="Frame">What stands around it, likewise.</param>
/// <param name="Controls">The kinds of what can be used on it: each with its classes and those of what it stands in.</param>
/// <param name="Links">Where its links within Sammen lead.</param>
internal sealed record SentPage(string Path, string Language, string Words, string Content, string Frame, IReadOnlyList<string> Controls, IReadOnlyList<string> Links);

/// <summary>A walk by links through the worked example.</summary>
internal static partial class PageWalk
{
    private static readonly JsonSerializerOptions AsInScript = new(JsonSerializerDefaults.Web);

    private const string Fetch = """
        async path => {
          const answer = await fetch(path);
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const links = [...page.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download'))
            .map(a => new URL(a.getAttribute('href'), answer.url)).filter(u => u.origin === location.origin).map(u => u.pathname + u.search);
          const drawn = part => [...part.querySelectorAll('*')].map(e => e.tagName + [...e.attributes].map(a => a.name === 'class' ? a.value : a.name)).join();
          const controls = [...page.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .map(e => [e, e.parentElement, e.parentElement?.parentElement].map(x => x ? `${x.tagName} ${x.type ?? ''} ${x.className}` : '').join(' in '));
          const main = page.querySelector('main');
          if (!main) throw new Error(`${path} is no page: ${answer.status} ${answer.headers.get('content-type')}`);
          const texts = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          let words = '';
          while (texts.nextNode()) words += texts.currentNode.data.trim() + '\n';
          const content = drawn(main);
          main.remove();
          return JSON.stringify({ path, language: page.documentElement.lang, words, content, frame: drawn(page.body), controls: [...new Set(controls)], links });
        }
        """;

    /// <summary>
    /// Looks at every page of a role by its width, and with axe. A page of a kind that was looked at for another role and consists of the same elements is
    /// not drawn again, and the contrast of colours is asked of texts of a kind, in a place, that was not drawn before.
    /// </summary>
    /// <param name="person">Whose window.</param>
    /// <param name="role">Whom to sign in as; empty for nobody.</param>
    /// <param name="looked">What has been looked at in windows of this width.</param>
    /// <param name="contrast">False where colours are looked at in another width.</param>
    /// <param name="again">False where the same pages are asked of axe in another width: here it is asked of those whose frame is new.</param>
    public static async Task FindsNothingInTheWay(Person person, string role, HashSet<string> looked, bool contrast = true, bool again = true)
    {
        var wrong = new List<string>();
        var seen = await Through(person, role, async page =>
        {
            var (newContent, newFrame) = (looked.Add(KindOf(page.Path) + page.Content), looked.Add(page.Frame));
            if (newContent || newFrame)
            {
                await person.Visit(page.Path);
                wrong.AddRange(again || newFrame ? await person.WhatIsInTheWay(kind => contrast && looked.Add(kind)) : await person.WhatIsTooWide());
            }
        });

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(seen.Count > (role.Length == 0 ? 4 : 20), $"Only {seen.Count} pages were reached: {string.Join(", ", seen)}");
    }

    /// <summary>Goes by links to one page of every kind.</summary>
    public static async Task<HashSet<string>> Through(Person person, string role, Func<SentPage, Task> look)
    {
        await (role.Length > 0 ? person.SignIn(role) : person.Visit("/"));

        var seen = new HashSet<string>();
        var waiting = new Queue<string>([person.Path, "/om"]);
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            var page = JsonSerializer.Deserialize<SentPage>(await person.Page.EvaluateAsync<string>(Fetch, path), AsInScript)!;
            await look(page);
            person.HadNoTrouble();
            foreach (var link in page.Links.Where(l => !l.StartsWith("/api/", StringComparison.Ordinal) && !Download().IsMatch(l)))
            {
                waiting.Enqueue(link);
            }
        }

        return seen;
    }

    // Two concerns are one kind of page, and so are two questions, two values of data ethics, two balances, two types of side effects, two traits and two
    // parts of a business case; the four phases of an initiative differ enough by its state.
    private static string KindOf(string path) =>
        Keys().Replace(Query().Replace(path, m => "?" + m.Groups[1].Value), "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|q[1-4]\\.[1-5]|(?<=grundspoergsmaal/)[1-4]|(?<=dataetik/)(?!udgivelse)\\w+|(?<=inddragelse/plan/)\\w+/[\\w-]+|(?<=(tekster|principper)/)\\w+|(?<=(balancer|typer|traek|dele|ai-forordningen)/)(?!ny\\b)\\w+")]
    private static partial Regex Keys();

    [GeneratedRegex("\\?([^=]*).*$")]
    private static partial Regex Query();

    [GeneratedRegex("/bilag/[0-9a-f]{8}-|\\.(docx|csv|xlsx|ics|zip)(\\?|$)")]
    private static partial Regex Download();
}
