using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Municipalities;

namespace Sammen.Example.Fill;

/// <summary>The business case of a filled initiative: a frame, words, lines, and what it rests on, with what somebody doubts.</summary>
internal sealed class FilledCase(Chronicle chronicle, Chance chance, IReadOnlyList<Unit> units, IReadOnlyList<Member> members, string thing)
{
    private static readonly int[][] Phasings = [[], [50, 100], [25, 60, 100], [40, 80, 100], [10, 40, 70, 100]];

    private BusinessCase found = null!;

    /// <summary>Begins it.</summary>
    /// <param name="at">When.</param>
    /// <param name="benefits">The gains it can count time of.</param>
    /// <param name="isLargest">True for as many lines as a case can have, over thirty years.</param>
    public void Begin(DateTimeOffset at, IReadOnlyList<Benefit> benefits, bool isLargest)
    {
        var settings = EconomySettings.AsDelivered();
        (found, var first) = BusinessCase.Begin(chronicle.Initiative, settings, members[0], at);
        chronicle.Keep(found);
        chronicle.Keep(first);
        var (year, years) = (found.Content.BaseYear, isLargest ? 30 : chance.Between(5, 15));
        Keep(found.Frame(new(year, years, year, chance.Of(FillWords.Deciders), at.Day().AddDays(chance.Between(60, 400))), settings, Now(at)));
        foreach (var (part, sentences) in FillWords.Parts)
        {
            Keep(found.Write(part, chance.Text(sentences, 2, 4, thing), Now(at)));
        }

        // All lines in one save, as from a workbook: a save a line would keep each case as often as it has lines.
        var lines = Lines(isLargest ? CaseContent.MostLines : chance.Between(15, 60), year, years, benefits);
        Keep(found.Import(found.Content with { Lines = lines }, Now(at.AddDays(2))));
        for (var n = isLargest ? 12 : chance.Between(3, 6); n > 0; n--)
        {
            Assume(at.AddDays(3), lines, isLargest ? 20 : 3);
        }
    }

    /// <summary>Some lines turn out otherwise.</summary>
    public void Revise(DateTimeOffset at)
    {
        for (var n = chance.Between(1, 3); n > 0; n--)
        {
            var line = chance.Of(found.Content.Lines.Where(l => l.Full != default).ToList());
            var percent = chance.Of([80, 90, 95, 105, 110, 120, 130]);
            var amounts = line.Full;
            Keep(found.Put(line with { Full = new(amounts.Low * percent / 100, amounts.Likely * percent / 100, amounts.High * percent / 100) }, Now(at)));
        }
    }

    private List<EconomyLine> Lines(int count, int year, int years, IReadOnlyList<Benefit> benefits)
    {
        // A small case has a post once, a large one for each place.
        var names =
            from place in count <= FillWords.Posts.Length ? [""] : units.Select(u => $", {u.Name}")
            from post in FillWords.Posts
            select (post, post.Name.Replace("{ting}", thing, StringComparison.Ordinal) + place);
        return [.. chance.Some([.. names], count).Select(n => Line(n.post, n.Item2, year, years, benefits))];
    }

    private EconomyLine Line(
        (string Name, LineKind Kind, LineUnit Unit, BudgetArea Area, string Account, Recurrence Recurrence, int Usual) post, string name, int year, int years,
        IReadOnlyList<Benefit> benefits)
    {
        var begins = year + (post.Recurrence == Recurrence.OneOff ? chance.Between(0, 1) : chance.Between(0, Math.Min(2, years - 1)));
        var line = CaseWriter.Money(Guid.NewGuid(), post.Kind, name, post.Account, post.Recurrence, begins, 0, 0, 0) with
        {
            Unit = post.Unit,
            Area = post.Area,
            Full = About(post.Usual),
        };
        if (post.Recurrence == Recurrence.OneOff)
        {
            return line;
        }

        if (chance.OneIn(4))
        {
            return line with { Own = [.. Enumerable.Range(begins, year + years - begins).Select(y => new OwnYear(y, About(post.Usual)))] };
        }

        line = line with { Phasing = chance.Of(Phasings), LastYear = chance.OneIn(5) ? begins + chance.Between(2, years) : null };
        return post is not { Unit: LineUnit.Hours, Kind: LineKind.Gain } ? line
            : chance.OneIn(4) ? line with { Valued = new(chance.Between(220, 340) * 100, chance.Of(FillWords.Deciders), chance.Text(FillWords.Reasons, 1, 1, thing)) }
            : benefits.Where(b => b.Type == BenefitType.Time).ToList() is { Count: > 0 } times ? line with { BenefitId = chance.Of(times).Id.Value }
            : line;
    }

    // Whole tens, as people write estimates.
    private Estimate About(int usual)
    {
        var likely = Tens(usual * chance.Between(40, 180) / 100);
        return CaseWriter.Kroner(Tens(likely * chance.Between(60, 95) / 100), likely, Tens(likely * chance.Between(105, 160) / 100));
    }

    private static int Tens(int amount) => (amount + 9) / 10 * 10;

    private void Assume(DateTimeOffset at, List<EconomyLine> lines, int most)
    {
        var carries = chance.Some(lines, chance.Between(1, most)).Select(l => l.Id).ToList();
        var gain = chance.OneIn(2) ? chance.Of(FillWords.Gains) : "";
        var assumption = chronicle.Keep(Assumption.Write(
            Id<Assumption>.At(at), chronicle.Initiative.Id, new(chance.Text(FillWords.Assumptions, 1, 1, thing), gain, null, carries), null, members[0], at.Day()).Expect());
        if (!chance.OneIn(2))
        {
            return;
        }

        var doubt = chronicle.Keep(Challenge.Raise(
            Id<Challenge>.At(at.AddDays(4)), assumption, chance.Text(FillWords.Doubts, 1, 2, thing), chance.Of(members), at.AddDays(4).Day()).Expect());
        if (!chance.OneIn(3))
        {
            doubt.Reply(
                chance.Text(FillWords.DoubtsAnswered, 1, 2, thing), chance.OneIn(2) ? chance.Text(FillWords.Actions, 1, 1, thing) : "", members[0], doubt.Version,
                at.AddDays(9).Day()).Expect();
        }
    }

    private void Keep(Result<CaseVersion> saved) => chronicle.Keep(saved.Expect());

    private Saving Now(DateTimeOffset at) => new(members[0], found.Version, at);
}
