using System.Security.Cryptography;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;

namespace Sammen.Example;

/// <summary>One thing that was said in a dialogue.</summary>
internal sealed record Said(QuestionKey About, StatementKind Kind, string Words, Member? By = null);

/// <summary>Writes down what happens in one initiative, each thing by its Domain call, and hands it to the database.</summary>
internal sealed class Chronicle(SammenDb db, Initiative initiative)
{
    private readonly Dictionary<Id<Dialogue>, List<Statement>> said = [];
    private readonly List<(Lift Lift, Statement Statement)> lifted = [];
    private readonly List<CaseVersion> versions = [];

    public Initiative Initiative => initiative;

    /// <summary>An initiative from its first words to its size.</summary>
    public static Chronicle Begin(SammenDb db, DateTimeOffset at, Member by, ProblemDescription problem, PurposeDescription purpose, TechnologyDescription technology)
    {
        var initiative = Initiative.Begin(problem, by.Id, by.UnitId, at).Expect();
        initiative.Describe(purpose, initiative.Version).Expect();
        initiative.Describe(technology, initiative.Version).Expect();
        db.Add(initiative);
        return new(db, initiative);
    }

    /// <summary>Sizes it up as the product suggests.</summary>
    public void SizeUp(SizeAnswers answers, string because)
    {
        initiative.AnswerSize(answers, initiative.Version).Expect();
        initiative.Choose(SizeSuggestion.From(answers).Choice, because, initiative.Version).Expect();
    }

    public void SetFrames(Phase phase, DateTimeOffset at, string isFixed, string isOpen) =>
        initiative.SetFrames(phase, isFixed, isOpen, initiative.Version, at).Expect();

    public Dialogue Open(DateTimeOffset at, DialoguePlan plan)
    {
        var dialogue = Dialogue.Open(initiative, plan, at).Expect();
        said[dialogue.Id] = [];
        return Keep(dialogue);
    }

    public void Say(Dialogue dialogue, DateTimeOffset at, params ReadOnlySpan<Said> statements)
    {
        foreach (var (about, kind, words, by) in statements)
        {
            // Each writer has a device of their own.
            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            said[dialogue.Id].Add(Keep(dialogue.Add(new(Id<Statement>.Random(), about, kind, words, by, null, secret), at).Expect()));
        }
    }

    /// <summary>Holds a meeting to the point where all have talked: what was said, and how each who came marked it.</summary>
    public void Meet(Dialogue dialogue, DateTimeOffset at, IReadOnlyList<(DeclaredRole? Role, string Marks)> came, params ReadOnlySpan<Said> statements)
    {
        dialogue.GoTo(MeetingStep.Write, dialogue.Version, at).Expect();
        Say(dialogue, at, statements);
        dialogue.GoTo(MeetingStep.Read, dialogue.Version, at).Expect();
        foreach (var (role, marks) in came)
        {
            var participant = Keep(Participant.Join(dialogue, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), role));
            foreach (var (statement, mark) in said[dialogue.Id].Zip(marks))
            {
                var value = char.ToLowerInvariant(mark) switch { 'a' => VoteValue.Agree, 'd' => VoteValue.Disagree, _ => VoteValue.Pass };
                Keep(Vote.Cast(dialogue, participant, statement, value, char.IsUpper(mark)).Expect());
            }
        }

        dialogue.GoTo(MeetingStep.Agree, dialogue.Version, at).Expect();
    }

    /// <summary>Makes personal links for these.</summary>
    public void HandOut(Dialogue dialogue, DateOnly on, params IReadOnlyList<string> labels) =>
        db.AddRange(PersonalLink.Make(dialogue, new(Guid.NewGuid(), string.Join('\n', labels), null), 0, on).Expect());

    /// <summary>Closes it; what was said as a concern is now one that is owed a reply, in the order it was said.</summary>
    public IReadOnlyList<Concern> Close(Dialogue dialogue, DateTimeOffset at)
    {
        dialogue.Close(at).Expect();
        return [.. said[dialogue.Id].Where(s => s.Kind == StatementKind.Concern).Select(s => Keep(Concern.From(s, dialogue)))];
    }

    public Conclusion Conclude(Dialogue dialogue, DateTimeOffset at, QuestionKey question, ConclusionText text) =>
        Keep(Conclusion.Write(dialogue, question, text, at).Expect());

    /// <summary>Lifts the statement that begins like this, in its own words unless others are given.</summary>
    public void Lift(Dialogue dialogue, DateOnly on, Member by, string begins, LiftKind into, string? text = null)
    {
        var statement = said[dialogue.Id].Single(s => s.Text.StartsWith(begins, StringComparison.Ordinal));
        var draft = new LiftDraft(Id<Lift>.Random(), into, text ?? statement.Text, initiative.Phase, by);
        lifted.Add((Keep(Domain.Dialogues.Lift.Of(dialogue, statement, draft, [], on).Expect()), statement));
    }

    /// <summary>The lift that begins like this, with its statement.</summary>
    public (Lift Lift, Statement Statement) Lifted(string begins) => lifted.Single(l => l.Lift.Text.StartsWith(begins, StringComparison.Ordinal));
    /// <summary>The lift of this kind whose words begin like this, with its statement.</summary>
    public (Lift Lift, Statement Statement) Lifted(LiftKind kind, string begins) =>
        lifted.Single(l => l.Lift.Kind == kind && l.Lift.Text.StartsWith(begins, StringComparison.Ordinal));

    public static void Reply(Concern concern, DateOnly on, Member by, string reply) => concern.Answer(reply, by, concern.Version, on).Expect();

    public void Raise(DateOnly on, Member by, string concern) => Keep(Concern.Raise(Id<Concern>.Random(), initiative.Id, concern, by, on).Expect());

    public Agreement Agree(DateTimeOffset at, DateOnly due, string owner, string what, AgreementOrigin? from = null) =>
        Keep(Agreement.Make(Id<Agreement>.At(at), initiative.Id, new(what, owner, due), from ?? new(), at.Day()).Expect());

    public static void Done(Agreement agreement, DateOnly on, string outcome) =>
        agreement.End(AgreementStatus.Done, outcome, agreement.Version, on).Expect();

    public static void Drop(Agreement agreement, DateOnly on, string because) =>
        agreement.End(AgreementStatus.Dropped, because, agreement.Version, on).Expect();

    public void Agreed(DateTimeOffset at, QuestionKey question, string text, Conclusion? from = null) =>
        Give(at, question, new(AnswerStatus.Agreed, text, null, null, null), from);

    public void StillOpen(DateTimeOffset at, QuestionKey question, string text, Conclusion? from = null) =>
        Give(at, question, new(AnswerStatus.Open, text, null, null, null), from);

    public void NotRelevant(DateTimeOffset at, QuestionKey question, string because) =>
        Give(at, question, new(AnswerStatus.NotRelevant, because, null, null, null), null);

    public void Later(DateTimeOffset at, QuestionKey question, DateOnly on, string text) =>
        Give(at, question, new(AnswerStatus.Later, text, null, null, on), null);

    public void SeenInTwoWays(DateTimeOffset at, QuestionKey question, string text, string oneView, string otherView, Conclusion? from = null) =>
        Give(at, question, new(AnswerStatus.TwoViews, text, oneView, otherView, null), from);

    /// <summary>Decides on the business case as it was then, where there was one.</summary>
    public Decision Decide(DateTimeOffset at, DecisionOutcome outcome, string headline, string by, string why, string dissent, params IReadOnlyCollection<Conclusion> basis) =>
        Keep(Decision.Record(
            initiative, new(outcome, headline, by, at.Day(), why, dissent, null, [.. basis.Select(c => c.Id)], versions.LastOrDefault(v => v.SavedAt <= at)?.Number), initiative.Version, at).Expect());

    public void Keep(CaseVersion version)
    {
        versions.Add(version);
        db.Add(version);
    }

    /// <summary>What has been told before.</summary>
    public T? Told<T>(Func<T, bool> which) where T : class => db.Set<T>().Local.FirstOrDefault(which);

    /// <summary>How many have been told before.</summary>
    public int Count<T>() where T : class => db.Set<T>().Local.Count;

    public T Keep<T>(T made) where T : class
    {
        db.Add(made);
        return made;
    }

    private void Give(DateTimeOffset at, QuestionKey question, AnswerText text, Conclusion? from) =>
        Keep(Answer.Give(initiative.Id, initiative.Phase, question, text, from?.Id, at).Expect());
}
