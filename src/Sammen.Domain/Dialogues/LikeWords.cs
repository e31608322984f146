using System.Text;

namespace Sammen.Domain.Dialogues;

/// <summary>
/// Suggests which statements belong together, from the words they share: a help to the one who leads while all talk (S115), never a
/// judgement. Rare words weigh more than common ones; small words and endings do not count. The same statements always give the
/// same groups, in whatever order they come.
/// </summary>
public static class LikeWords
{
    // Below this share of common weight two statements have too little in common to be seen as one thing.
    private const double Alike = 0.22;
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Small = new(
        ("alle alt altid and are bare blev blive bliver can dem den denne der deres det dette dig din dine dit efter eller ellers end endnu ene enhver era ere "
        + "fik flere for fra får gør gøre ham han har hende hendes her hos hun hvad hver hvilke hvis hvor hvordan hvorfor hvornår igen ikke ind ingen intet jeg jer jeres "
        + "jo kan kom komme kommer kun kunne lige lidt man mange med meget mellem men mere mest mig min mindre mine mit mod måske nej nogen noget nogle not når også "
        + "om one only op os over på selv sig siden sin sine sit skal skulle som stadig stor store the they this til tit ud uden under vær være været ved vi vil ville "
        + "vores was were what when will with you your det hele have haft have har then there these from into more most than that them their our")
        .Split(' '), StringComparer.Ordinal);

    private static readonly string[] Endings = ["ernes", "erne", "erens", "enes", "ende", "eren", "ede", "ene", "ens", "ets", "ing", "ers", "en", "er", "et", "es", "e", "s"];

    /// <summary>Most statements to be compared with each other at once.</summary>
    public const int Most = 400;

    /// <summary>A name for the group of each statement that has company; those that stand alone are left out.</summary>
    public static IReadOnlyDictionary<Id<Statement>, string> Suggest(IEnumerable<Statement> statements)
    {
        var all = statements.Take(Most).OrderBy(s => s.Id.Value).Select(s => (s.Id, Words: WordsOf(s.Text))).ToList();
        var spread = all.SelectMany(s => s.Words.Keys).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        var clusters = all.Select(s => new Cluster([s.Id], Weigh(s.Words.Keys, spread, all.Count))).ToList();
        while (Closest(clusters) is { } pair)
        {
            clusters[pair.One] = clusters[pair.One].With(clusters[pair.Other]);
            clusters.RemoveAt(pair.Other);
        }

        var spelled = all.SelectMany(s => s.Words).GroupBy(w => w.Key)
            .ToDictionary(g => g.Key, g => g.Select(w => w.Value).GroupBy(v => v).OrderByDescending(v => v.Count()).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key);
        var words = all.ToDictionary(s => s.Id, s => s.Words);
        var named = new Dictionary<Id<Statement>, string>();
        foreach (var cluster in clusters.Where(c => c.Members.Count > 1))
        {
            // Named by the word that most of them have; among those the one that weighs most.
            var common = cluster.Weights.OrderByDescending(w => cluster.Members.Count(m => words[m].ContainsKey(w.Key)))
                .ThenByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).First().Key;
            var name = spelled[common];
            foreach (var member in cluster.Members)
            {
                named[member] = char.ToUpperInvariant(name[0]) + name[1..];
            }
        }

        return named;
    }

    // Stem to the word as it was written.
    private static Dictionary<string, string> WordsOf(string text)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant() + " ")
        {
            if (char.IsLetter(letter))
            {
                word.Append(letter);
                continue;
            }

            var written = word.ToString();
            word.Clear();
            if (written.Length >= ShortestWord && !Small.Contains(written))
            {
                words.TryAdd(StemOf(written), written);
            }
        }

        return words;
    }

    private static string StemOf(string word)
    {
        var ending = Endings.FirstOrDefault(e => word.Length - e.Length >= ShortestWord && word.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static Dictionary<string, double> Weigh(IEnumerable<string> words, Dictionary<string, int> spread, int all)
    {
        var weights = words.ToDictionary(w => w, w => Math.Log(1.0 + ((double)all / spread[w])));
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        return weights.ToDictionary(w => w.Key, w => w.Value / Math.Max(length, double.Epsilon));
    }

    private static (int One, int Other)? Closest(List<Cluster> clusters)
    {
        (int, int)? closest = null;
        var most = Alike;
        for (var one = 0; one < clusters.Count; one++)
        {
            for (var other = one + 1; other < clusters.Count; other++)
            {
                var alike = clusters[one].Alike(clusters[other]);
                if (alike > most)
                {
                    (most, closest) = (alike, (one, other));
                }
            }
        }

        return closest;
    }

    // The weights are the sum of the members' own, so that likeness is the mean over all pairs.
    private sealed record Cluster(List<Id<Statement>> Members, Dictionary<string, double> Weights)
    {
        public double Alike(Cluster other)
        {
            var (few, many) = Weights.Count < other.Weights.Count ? (Weights, other.Weights) : (other.Weights, Weights);
            var shared = 0.0;
            foreach (var (word, weight) in few)
            {
                shared += weight * many.GetValueOrDefault(word);
            }

            return shared / (Members.Count * other.Members.Count);
        }

        public Cluster With(Cluster other)
        {
            var sum = new Dictionary<string, double>(Weights, StringComparer.Ordinal);
            foreach (var (word, weight) in other.Weights)
            {
                sum[word] = sum.GetValueOrDefault(word) + weight;
            }

            return new([.. Members, .. other.Members], sum);
        }
    }
}
