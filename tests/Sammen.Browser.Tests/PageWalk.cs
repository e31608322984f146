using System.Text.RegularExpressions;

namespace Sammen.Browser.Tests;

/// <summary>A walk by links through the worked example.</summary>
internal static partial class PageWalk
{
    // Every element with its classes and the names of its attributes, and all that is said: two with the same are the same to axe.
    private const string Drawing =
        "(document.querySelector('main')?.innerText ?? '') + [...document.body.querySelectorAll('*')].map(e => e.tagName + [...e.attributes].map(a => a.name === 'class' ? a.value : a.name)).join()";

    /// <summary>Looks at every page of a role with axe and by its width. A page that is drawn as one looked at before, for another role, is not looked at again.</summary>
    /// <param name="person">Whose window.</param>
    /// <param name="role">Whom to sign in as; empty for nobody.</param>
    /// <param name="looked">What has been looked at in windows of this width.</param>
    public static async Task FindsNothingInTheWay(Person person, string role, HashSet<string> looked)
    {
        var wrong = new List<string>();
        var seen = await Through(person, role, async p =>
        {
            if (looked.Add(KindOf(p.Path) + await p.Page.EvaluateAsync<string>(Drawing)))
            {
                wrong.AddRange(await p.WhatIsInTheWay());
            }
        });

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(seen.Count > (role.Length == 0 ? 4 : 20), $"Only {seen.Count} pages were reached: {string.Join(", ", seen)}");
    }

    /// <summary>Goes by links to one page of every kind.</summary>
    public static async Task<HashSet<string>> Through(Person person, string role, Func<Person, Task> look)
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

            await person.Visit(path);
            person.HadNoTrouble();
            await look(person);
            var links = await person.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search)");
            foreach (var link in links.Where(l => !l.StartsWith("/api/", StringComparison.Ordinal) && !Download().IsMatch(l)))
            {
                waiting.Enqueue(link);
            }
        }

        return seen;
    }

    // Two concerns are one kind of page, and so are two questions, two values of data ethics, two balances, two types of side effects and two
    // parts of a business case; the four phases of an initiative differ enough by its state.
    private static string KindOf(string path) =>
        Keys().Replace(Query().Replace(path, m => "?" + m.Groups[1].Value), "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|q[1-4]\\.[1-5]|(?<=grundspoergsmaal/)[1-4]|(?<=dataetik/)(?!udgivelse)\\w+|(?<=(balancer|typer|dele|ai-forordningen)/)(?!ny\\b)\\w+")]
    private static partial Regex Keys();

    [GeneratedRegex("\\?([^=]*).*$")]
    private static partial Regex Query();

    [GeneratedRegex("/bilag/[0-9a-f]{8}-|\\.(docx|csv|xlsx)(\\?|$)")]
    private static partial Regex Download();
}
