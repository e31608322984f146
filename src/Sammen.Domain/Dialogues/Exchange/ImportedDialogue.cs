using System.Security.Cryptography;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>What a conversation from elsewhere becomes here.</summary>
/// <param name="Title">Its name; empty for what the files call it.</param>
/// <param name="Untitled">Its name where the files have none either.</param>
/// <param name="Question">The question that all its statements belong to (S115).</param>
/// <param name="Situation">Who talked (S3).</param>
/// <param name="HiddenBecause">The reason at statements that were moderated away.</param>
public sealed record ImportPlan(string? Title, string Untitled, QuestionKey? Question, Situation? Situation, string HiddenBecause);

/// <summary>A conversation held elsewhere as a dialogue here: closed, without names, to be stored whole or not at all.</summary>
/// <param name="Dialogue">The dialogue.</param>
/// <param name="Statements">Its statements by random id, so that their order tells nothing.</param>
/// <param name="Participants">Its participants; no device comes in as one of them.</param>
/// <param name="Votes">Their last votes.</param>
public sealed record ImportedDialogue(
    Dialogue Dialogue, IReadOnlyList<Statement> Statements, IReadOnlyList<Participant> Participants, IReadOnlyList<Vote> Votes)
{
    /// <summary>Makes it, on an initiative in its present phase.</summary>
    /// <param name="about">The initiative.</param>
    /// <param name="conversation">What was read.</param>
    /// <param name="plan">What it is to become.</param>
    /// <param name="now">When it is taken in, which is when it counts as closed.</param>
    /// <param name="id">Made with the form, so that a double post is one dialogue; null makes a new one.</param>
    public static Result<ImportedDialogue> Of(Initiative about, Conversation conversation, ImportPlan plan, DateTimeOffset now, Id<Dialogue>? id = null)
    {
        var checks = new Checks();
        var title = checks.Optional(plan.Title, "Title", Checks.TitleLength);
        checks.That(plan.Situation is { } s && Enum.IsDefined(s), Refusal.Missing("Situation"));
        checks.That(plan.Question is { Ground: > 0 }, Refusal.Missing("Question"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        if (title.Length == 0 && conversation.Topic.Length > Checks.TitleLength)
        {
            return new Refusal("Dialogues.ImportTopicTooLong", "Title", RefusalKind.Invalid, Checks.TitleLength);
        }

        title = title.Length > 0 ? title : new Checks().Required(conversation.Topic, "Title");
        var dialogue = Dialogue.Imported(
            id ?? Id<Dialogue>.At(now), about, title.Length > 0 ? title : plan.Untitled, plan.Situation!.Value, plan.Question!.Value, now);
        var today = now.Day();
        var statements = conversation.Comments.ToDictionary(
            c => c.Id,
            c => Statement.Imported(dialogue, plan.Question.Value, c.Text, c.WrittenOn is { } on && on < today ? on : today, c.IsHidden ? plan.HiddenBecause : ""));
        var participants = conversation.Participants.ToDictionary(
            p => p, _ => Participant.Join(dialogue, RandomNumberGenerator.GetHexString(32), null));
        return new ImportedDialogue(
            dialogue,
            [.. statements.Values.OrderBy(s => s.Id.Value)],
            [.. participants.Values.OrderBy(p => p.Id.Value)],
            [.. conversation.Votes
                .Select(v => Vote.Imported(participants[v.Participant], statements[v.Comment], v.Value))
                .OrderBy(v => v.ParticipantId.Value).ThenBy(v => v.StatementId.Value)]);
    }
}
