using System.Globalization;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Example.Fill;

/// <summary>The gains of a filled initiative, measured and judged, beside its side effects.</summary>
internal sealed class FilledGains(Chronicle chronicle, Chance chance, IReadOnlyList<Member> members, string thing)
{
    private static readonly string[] Percents = ["", "40 80 100", "25 60 100", "10 50 100"];

    private readonly List<SideEffect> effects = [];

    /// <summary>The gains that are followed.</summary>
    public List<Benefit> Followed { get; } = [];

    /// <summary>Names gains and side effects.</summary>
    public void Name(DateTimeOffset at, int gains)
    {
        var on = at.Day();
        foreach (var (title, type, whom, indicator, unit, baseline, target) in chance.Some(FillWords.FollowedGains, gains))
        {
            var values = type == BenefitType.CitizenValue ? new[] { chance.Of(Enum.GetValues<CitizenValueKind>()) } : [];
            Followed.Add(chronicle.Follow(
                on, new(title, type, values, whom),
                new(indicator.Replace("{ting}", thing, StringComparison.Ordinal), unit, Typed(baseline), Typed(target), new(on.Year + 2, 12, 31)),
                new(on.Year, chance.Of(Percents), chance.OneIn(3) ? 6 : null),
                new(chance.Of(FillWords.Occupations), chance.Lines(FillWords.Actions, 1, 3).Replace("{ting}", thing, StringComparison.Ordinal), chance.Lines(FillWords.Drawbacks, 0, 2), chance.Lines(FillWords.Fixed, 0, 2))));
        }

        for (var n = chance.Between(2, 6); n > 0; n--)
        {
            effects.Add(Notice(at));
        }
    }

    /// <summary>What was seen in operation: measurements until today, side effects that came or did not, and for some gains a verdict.</summary>
    public void LookBack(DateTimeOffset since, DateTimeOffset now)
    {
        foreach (var benefit in Followed)
        {
            var measured = 0;
            for (var on = since.AddDays(chance.Between(20, 60)); on < now; on = on.AddDays(chance.Between(45, 80)), measured++)
            {
                var wayPercent = chance.Between(20 * measured, 35 + (25 * measured));
                var value = decimal.Round(benefit.Baseline!.Value + ((benefit.Target!.Value - benefit.Baseline.Value) * wayPercent / 100), 1);
                chronicle.Measure(benefit, chance.Of(members), (on.Day(), value, chance.OneIn(3) ? chance.Of(FillWords.MeasurementNotes) : ""));
            }

            if (measured > 1 && chance.OneIn(3))
            {
                Judge(benefit, now.AddDays(-chance.Between(1, 20)).Day());
            }
        }

        foreach (var effect in effects.Where(_ => !chance.OneIn(3)))
        {
            var on = since.AddDays(chance.Between(1, Math.Max(1, (now - since).Days - 1))).Day();
            effect.See(chance.Of(Enum.GetValues<CameTrue>()), on, chance.Text(FillWords.Outcomes, 1, 1, thing), effect.Version, chance.Of(members), on).Expect();
        }
    }

    private void Judge(Benefit benefit, DateOnly on)
    {
        BenefitStatus[] verdicts = [BenefitStatus.Confirmed, BenefitStatus.Adjusted, BenefitStatus.GivenUp];
        var which = chance.Between(0, verdicts.Length - 1);
        var halfway = (int)(benefit.Baseline!.Value + benefit.Target!.Value) / 2;
        benefit.Judge(
            new(verdicts[which], FillWords.Verdicts[which], verdicts[which] == BenefitStatus.Adjusted ? Typed(halfway) : null, null, chance.OneIn(2) ? chance.Of(FillWords.Outcomes) : null),
            members[0], benefit.Version, on).Expect();
    }

    private SideEffect Notice(DateTimeOffset at)
    {
        var (by, on) = (chance.Of(members), at.Day());
        var effect = chronicle.Keep(SideEffect.Write(
            Id<SideEffect>.At(at), chronicle.Initiative.Id,
            new(
                chance.Text(FillWords.SideEffects, 1, 2, thing), chance.Of(Enum.GetValues<EffectDirection>()),
                chance.OneIn(3) ? chance.Of(Enum.GetValues<SideEffectType>()) : null, chance.Some(Enum.GetValues<Perspective>(), chance.Between(1, 2)), chance.Of(FillWords.Groups)),
            by, on).Expect());
        effect.Judge(
            new(
                chance.OneIn(2) ? chance.Of(Enum.GetValues<UserStrength>()) : null, chance.Of(Enum.GetValues<Intention>()), chance.Of(Enum.GetValues<Likelihood>()),
                chance.Of(Enum.GetValues<EffectWeight>())),
            effect.Version, by, on).Expect();
        if (chance.OneIn(2))
        {
            effect.ActOn(chance.Text(FillWords.SideEffectActions, 1, 1, thing), chance.Of(FillWords.Occupations), effect.Version, by, on).Expect();
        }

        return effect;
    }

    private static string Typed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
