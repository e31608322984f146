using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>The four answers, as typed.</summary>
public sealed record MedInput(Affected? Work, Affected? Staff, Affected? Cooperation, Affected? WorkEnvironment, string? How, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public MedQuestions Questions => new(Work, Staff, Cooperation, WorkEnvironment);
}

/// <summary>Who decides, as typed.</summary>
public sealed record DeciderInput(Id<Unit>? DecidedIn, PrincipleAnswer? Principle, int Version);

/// <summary>Whether it is a matter of principle.</summary>
public enum PrincipleAnswer
{
    /// <summary>It is about everyday work in one place.</summary>
    Everyday,

    /// <summary>It is a matter of principle.</summary>
    Principle,
}

/// <summary>What an initiative means for MED: the four questions, the committee that is proposed and by which rule, and how its next meeting lies to the decision.</summary>
/// <param name="Matter">What was answered; null until anybody has.</param>
/// <param name="Proposal">The committee, and why.</param>
/// <param name="Next">Its next meeting that takes items, and how it lies.</param>
/// <param name="DecisionOn">The day of the decision; null where nobody has said.</param>
/// <param name="HasCommittees">True where the municipality has written down its committees.</param>
/// <param name="Everyday">With a matter of principle: the committee where everyday work is discussed besides (S97); null where there is none.</param>
/// <param name="Items">Where it is and was on an agenda, the latest first.</param>
/// <param name="DaysForViews">The days between meeting and decision that the municipality wants.</param>
public sealed record MedView(
    MedMatter? Matter, CommitteeProposal Proposal, MeetingProposal Next, DateOnly? DecisionOn, bool HasCommittees, Committee? Everyday, IReadOnlyList<OnAgenda> Items, int DaysForViews)
{
    /// <summary>The item that is still to be discussed; null where there is none.</summary>
    public OnAgenda? Ahead => Items.FirstOrDefault(i => i.Item.IsAhead);

    /// <summary>How the meeting it is on lies to the decision, or the next where it is on none.</summary>
    public MeetingTiming Timing => Ahead is { Meeting.IsCancelled: false } on ? MedRule.Lies(on.Meeting.On, DecisionOn, DaysForViews) : Next.Timing;
}

/// <summary>Must it be discussed in MED, where and when (S96, S97)? The team answers; everybody sees it. It proposes and warns, and stops nobody.</summary>
[Route("k/{kommune}/initiativer/{initiative}/med")]
public sealed class AnswerMedController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show()
    {
        var matter = await Find<MedMatter>();
        var tree = new CommitteeTree(await Db.Set<Committee>().AsNoTracking().ToListAsync());
        var items = await MedFacts.Items(Db, Here.Initiative.Id);
        var days = await Db.Set<Municipality>().Where(m => m.Id == Here.Place.Id).Select(m => m.DaysForViews).SingleAsync();
        var proposal = MedRule.Where(tree, Here.Units, matter is null ? Here.Initiative.UnitId : matter.DecidedIn, matter?.IsPrinciple == true);
        var meetings = proposal.Committee is { } committee ? await Db.Set<CommitteeMeeting>().AsNoTracking().Where(m => m.CommitteeId == committee.Id).ToListAsync() : [];
        var decision = Here.Initiative.DecisionExpectedOn;
        return Page<ShowMed>(new
        {
            View = new MedView(
                matter, proposal, MedRule.When(meetings, decision, Today, days), decision, tree.All.Count > 0,
                proposal.Reason == CommitteeReason.Principle ? MedRule.Where(tree, Here.Units, Here.Initiative.UnitId, false).Committee : null,
                items, days),
        });
    }

    /// <summary>The form of the four questions.</summary>
    [HttpGet("spoergsmaal")]
    [Needs(Right.Write)]
    public async Task<IResult> Ask()
    {
        var matter = await Find<MedMatter>();
        return Sheet(FormOf(InputOf(matter)), matter?.Version ?? 0);
    }

    /// <summary>Answers them.</summary>
    [HttpPost("spoergsmaal")]
    [Needs(Right.Write)]
    public async Task<IResult> Answer([FromForm] MedInput input)
    {
        var matter = await Find<MedMatter>();
        var (before, stored) = (matter?.Version ?? 0, matter is null ? null : FormOf(InputOf(matter)));
        var result = matter?.Revise(input.Questions, input.How, input.Version, Here.Me, Today) ?? MedMatter.Answer(Here.Initiative, input.Questions, input.How, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("med"), t["Saved"]);
    }

    /// <summary>The form of who decides; after the four questions.</summary>
    [HttpGet("beslutter")]
    [Needs(Right.Write)]
    public async Task<IResult> AskWhoDecides() => await Find<MedMatter>() is { } matter ? Sheet(FormOf(InputOfDecider(matter)), matter.Version) : Onwards(At("med/spoergsmaal"));

    /// <summary>Says who decides.</summary>
    [HttpPost("beslutter")]
    [Needs(Right.Write)]
    public async Task<IResult> SayWhoDecides([FromForm] DeciderInput input)
    {
        if (await Find<MedMatter>() is not { } matter)
        {
            return Onwards(At("med/spoergsmaal"));
        }

        if (input.DecidedIn is { } unit && !Here.Units.Has(unit))
        {
            ModelState.TryAddModelError("DecidedIn", "");
        }

        var (before, stored) = (matter.Version, FormOf(InputOfDecider(matter)));
        var result = matter.Place(input.DecidedIn, input.Principle == PrincipleAnswer.Principle, input.Version, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("med"), t["Saved"]);
    }

    private static MedInput InputOf(MedMatter? m) => new(m?.Work, m?.Staff, m?.Cooperation, m?.WorkEnvironment, m?.How, m?.Version ?? 0);

    private static DeciderInput InputOfDecider(MedMatter m) => new(m.DecidedIn, m.IsPrinciple ? PrincipleAnswer.Principle : PrincipleAnswer.Everyday, m.Version);

    private FormSheet FormOf(MedInput input)
    {
        var ask = Ask(t, "Med");
        return new(
            t["Med.Ask"], At("med/spoergsmaal"), At("med"),
            [
                ask.One("Work", input.Work), ask.One("Staff", input.Staff), ask.One("Cooperation", input.Cooperation), ask.One("WorkEnvironment", input.WorkEnvironment),
                ask.Lines("How", input.How),
            ])
        {
            Eyebrow = t["Med.Title"],
            Lead = t["Med.Ask.Lead"],
            Source = Domain.Method.Sources.MedAgreement,
        };
    }

    private FormSheet FormOf(DeciderInput input)
    {
        var ask = Ask(t, "Decider");
        var units = Here.Units.InOrder.Select(u => new Option(u.Unit.Id.ToString(), new string('\u00a0', u.Depth * 3) + u.Unit.Name)).ToList();
        return new(
            t["Decider.Title"], At("med/beslutter"), At("med"),
            [ask.Pick("DecidedIn", input.DecidedIn?.ToString(), units, t["Committee.WholeMunicipality"], needed: true), ask.One("Principle", input.Principle, needed: true)])
        {
            Eyebrow = t["Med.Title"],
            Lead = t["Decider.Lead"],
            Source = Domain.Method.Sources.MedAgreement,
        };
    }
}
