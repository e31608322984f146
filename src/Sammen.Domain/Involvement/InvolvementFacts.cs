using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Domain.Involvement;

/// <summary>What is recorded about an initiative, as far as it bears on the ten principles (S88).</summary>
/// <param name="Initiative">The initiative, with its team and its frames.</param>
/// <param name="Dialogues">Its dialogues.</param>
/// <param name="Decisions">Its decisions, the earliest first.</param>
/// <param name="Concerns">Its concerns.</param>
public sealed record InvolvementFacts(Initiative Initiative, IReadOnlyList<Dialogue> Dialogues, IReadOnlyList<Decision> Decisions, IReadOnlyList<Concern> Concerns)
{
    /// <summary>What was told to whom.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>The plain texts of the phases.</summary>
    public IReadOnlyList<PlainText> Texts { get; init; } = [];

    /// <summary>The doubts about assumptions (S88.8).</summary>
    public IReadOnlyList<Challenge> Challenges { get; init; } = [];

    /// <summary>How many assumptions stand.</summary>
    public int Assumptions { get; init; }

    /// <summary>The invisible work that is written down.</summary>
    public IReadOnlyList<InvisibleWork> Invisible { get; init; } = [];

    /// <summary>What is written about the professions, and the day of it.</summary>
    public IReadOnlyList<ProfessionView> Professions { get; init; } = [];

    /// <summary>The days that measurements of the good work were closed.</summary>
    public IReadOnlyList<DateOnly> Measured { get; init; } = [];

    /// <summary>Whom the core task is for; null while it is not written.</summary>
    public CoreTaskFrame? CoreTask { get; init; }

    /// <summary>Whether it must be discussed in MED; null until somebody has said.</summary>
    public MedMatter? Med { get; init; }

    /// <summary>The meetings of the committee it belongs in.</summary>
    public IReadOnlyList<CommitteeMeeting> Meetings { get; init; } = [];

    /// <summary>The days that minutes of the committee say it was discussed.</summary>
    public IReadOnlyList<DateOnly> Discussed { get; init; } = [];

    /// <summary>The days that trials ended with something learned (S86).</summary>
    public IReadOnlyList<DateOnly> Trials { get; init; } = [];
}
