namespace Sammen.Example.Fill;

/// <summary>Chance that falls the same way for the same seed.</summary>
internal sealed class Chance(int seed)
{
#pragma warning disable CA5394 // Nothing here is secret.
    private readonly Random random = new(seed);

    public T Of<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool OneIn(int many) => random.Next(many) == 0;

    /// <summary>That many different ones, in their own order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        var indexes = Enumerable.Range(0, list.Count).ToArray();
        random.Shuffle(indexes);
        return [.. indexes.Take(count).Order().Select(i => list[i])];
    }
#pragma warning restore CA5394

    /// <summary>A text of so many sentences.</summary>
    public string Text(IReadOnlyList<string> sentences, int least, int most, string thing) =>
        string.Join(' ', Some(sentences, Between(least, most))).Replace("{ting}", thing, StringComparison.Ordinal);

    /// <summary>So many lines.</summary>
    public string Lines(IReadOnlyList<string> lines, int least, int most) => string.Join('\n', Some(lines, Between(least, most)));
}
