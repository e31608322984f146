using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Surveys;

/// <summary>
/// How one of those who lead sees it, with name: they answer openly beside the employees, and the two are never counted together. It is read by all when
/// the measurement is closed.
/// </summary>
public sealed class LeaderAnswer : Versioned
{
    private LeaderAnswer(Id<LeaderAnswer> id, Id<Survey> surveyId, Id<Member> memberId)
    {
        Id = id;
        SurveyId = surveyId;
        MemberId = memberId;
    }

    /// <summary>Identity.</summary>
    public Id<LeaderAnswer> Id { get; private set; }

    /// <summary>In which measurement.</summary>
    public Id<Survey> SurveyId { get; private set; }

    /// <summary>Whose.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>Whose, as all read it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The choice at each item; null where it was passed over.</summary>
    public IReadOnlyList<int?> Marks { get; private set; } = [];

    /// <summary>A few words on the whole; may be empty.</summary>
    public string Comment { get; private set; } = "";

    /// <summary>Answers, or answers anew while it is open.</summary>
    /// <param name="survey">The measurement.</param>
    /// <param name="standing">Where the member stands towards the initiative.</param>
    /// <param name="by">The member.</param>
    /// <param name="marks">A choice at each item.</param>
    /// <param name="comment">A few words.</param>
    /// <param name="before">What the member answered before; null the first time.</param>
    /// <param name="today">The day.</param>
    public static Result<LeaderAnswer> Give(
        Survey survey, Standing standing, Member by, IReadOnlyList<int?> marks, string? comment, LeaderAnswer? before, DateOnly today)
    {
        if (!standing.May(Right.Lead))
        {
            return Refusal.NotYours;
        }

        if (!survey.IsOpen(today) || !survey.AsksLeaders)
        {
            return new Refusal("Surveys.Closed", null, RefusalKind.Conflict);
        }

        var checks = new Checks();
        var words = checks.Optional(comment, "Comment", Survey.CommentLength);
        checks.That(survey.Fits(marks), new Refusal("Surveys.DoesNotFit", null, RefusalKind.Conflict));
        checks.That(marks.Any(m => m is not null) || words.Length > 0, new Refusal("Surveys.NothingSaid"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var answer = before ?? new LeaderAnswer(Id<LeaderAnswer>.Random(), survey.Id, by.Id);
        (answer.Name, answer.Marks, answer.Comment) = (by.Name, [.. marks], words);
        if (before is not null)
        {
            answer.Changed();
        }

        return answer;
    }
}
