using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Papers;

/// <summary>The two papers that leave the building.</summary>
public enum PaperKind
{
    /// <summary>Fortællingen: one page for someone who has never heard of it (S38).</summary>
    Story,

    /// <summary>Dagsordenspunkt: ready for a MED committee (S96).</summary>
    AgendaItem,
}

/// <summary>The parts of the papers, in the order of the page.</summary>
public enum SectionKey
{
    /// <summary>What it is about, in one or two sentences.</summary>
    Lead,

    /// <summary>Why it is on the agenda.</summary>
    Purpose,

    /// <summary>What was said.</summary>
    Said,

    /// <summary>What was decided.</summary>
    Decided,

    /// <summary>Hoped-for and named gains.</summary>
    Gains,

    /// <summary>Side effects, always beside the gains (S4).</summary>
    Drawbacks,

    /// <summary>What is fixed (S82).</summary>
    Fixed,

    /// <summary>What is open (S82).</summary>
    Open,

    /// <summary>What they agree on.</summary>
    Agreed,

    /// <summary>What they see differently.</summary>
    TwoViews,

    /// <summary>Concerns with their replies (S95).</summary>
    ConcernsAnswered,

    /// <summary>Concerns that wait.</summary>
    ConcernsWaiting,

    /// <summary>Agreements: who does what by when.</summary>
    Agreements,

    /// <summary>What is to be decided or discussed, by whom and when.</summary>
    ToDecide,

    /// <summary>What is kept of the work that nobody sees and of relations, and what is lost (S63, S65).</summary>
    Kept,

    /// <summary>What is to be learned, and what there is less use for (S74, S79).</summary>
    Learning,
}

/// <summary>A section that somebody has written over; it remembers what had been generated.</summary>
public sealed class EditedSection
{
    internal EditedSection(SectionKey key, string text, string basedOn, string language, string byName, DateOnly on)
    {
        Key = key;
        Text = text;
        BasedOn = basedOn;
        Language = language;
        ByName = byName;
        On = on;
    }

    /// <summary>Which section.</summary>
    public SectionKey Key { get; private set; }

    /// <summary>The edited text, one point a line.</summary>
    public string Text { get; internal set; }

    /// <summary>The generated text it replaced. When the product would write something else now, the page says so.</summary>
    public string BasedOn { get; internal set; }

    /// <summary>The language it was generated and edited in: "da" or "en".</summary>
    public string Language { get; internal set; }

    /// <summary>Who edited it.</summary>
    public string ByName { get; internal set; }

    /// <summary>When.</summary>
    public DateOnly On { get; internal set; }
}

/// <summary>What people have done to one of an initiative's papers: edited sections, and for the agenda item where it goes.</summary>
public sealed class Paper : Versioned
{
    /// <summary>Longest edited section, in characters: long enough for all that the product can generate.</summary>
    public const int SectionLength = 20_000;

    private readonly List<EditedSection> edits = [];

    private Paper(Id<Paper> id, Id<Initiative> initiativeId, PaperKind kind)
    {
        Id = id;
        InitiativeId = initiativeId;
        Kind = kind;
    }

    /// <summary>Identity.</summary>
    public Id<Paper> Id { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>Story or agenda item.</summary>
    public PaperKind Kind { get; private set; }

    /// <summary>The sections somebody has edited.</summary>
    public IReadOnlyList<EditedSection> Edits => edits;

    /// <summary>The committee the agenda item goes to; empty while not chosen.</summary>
    public string Committee { get; private set; } = "";

    /// <summary>The meeting; null while not chosen.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>The meeting among the municipality's own; null where the committee was written by hand.</summary>
    public Id<CommitteeMeeting>? MeetingId { get; private set; }

    /// <summary>What the committee is asked to discuss. Orientation is no outcome of a MED matter.</summary>
    public string AskedTo { get; private set; } = "";

    /// <summary>A paper nobody has touched yet.</summary>
    public static Paper Of(Initiative initiative, PaperKind kind, DateTimeOffset now) => new(Id<Paper>.At(now), initiative.Id, kind);

    /// <summary>
    /// Writes over a generated section, in the language it was generated in. An empty text leaves the section out. The same text
    /// as generated removes the edit.
    /// </summary>
    public Result<Paper> Edit(SectionKey key, string? text, string generated, string language, Member by, int version, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Optional(text, "Text", SectionLength);
        checks.That(Sections.Of(Kind).Contains(key), Refusal.Missing("Key"));
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var already = edits.Find(e => e.Key == key);
        if (words == generated)
        {
            edits.RemoveAll(e => e.Key == key);
        }
        else if (already is null)
        {
            edits.Add(new EditedSection(key, words, generated, language, by.Name, today));
        }
        else
        {
            (already.Text, already.BasedOn, already.Language, already.ByName, already.On) = (words, generated, language, by.Name, today);
        }

        Changed();
        return this;
    }

    /// <summary>Says where the agenda item goes and what the committee is asked to do (S96).</summary>
    public Result<Paper> Address(string? committee, DateOnly? meetingOn, string? askedTo, int version) => Address(committee, meetingOn, null, askedTo, version);

    /// <summary>The same to one of the municipality's own meetings.</summary>
    public Result<Paper> Address(Committee committee, CommitteeMeeting meeting, string? askedTo, int version) => Address(committee.Name, meeting.On, meeting.Id, askedTo, version);

    /// <summary>Reads as the meeting is now: it may have been moved, the item may have gone on to another, and the committee may have another name.</summary>
    public void Follow(Committee committee, CommitteeMeeting meeting) => (Committee, MeetingOn) = (committee.Name, meeting.On);

    private Result<Paper> Address(string? committee, DateOnly? meetingOn, Id<CommitteeMeeting>? meeting, string? askedTo, int version)
    {
        var checks = new Checks();
        var name = checks.Required(committee, "Committee", Checks.TitleLength);
        var ask = checks.Required(askedTo, "AskedTo");
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Committee, MeetingOn, MeetingId, AskedTo) = (name, meetingOn, meeting, ask);
        Changed();
        return this;
    }
}

/// <summary>"Set og kommenteret": a representative has read a paper and says so, with remarks. It is no gate (S9).</summary>
public sealed class PaperRemark
{
    private PaperRemark(Id<PaperRemark> id, Id<Initiative> initiativeId, PaperKind kind, string byName, TeamRole role, string text, DateOnly on)
    {
        Id = id;
        InitiativeId = initiativeId;
        Kind = kind;
        ByName = byName;
        Role = role;
        Text = text;
        On = on;
    }

    /// <summary>Identity.</summary>
    public Id<PaperRemark> Id { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>Which paper.</summary>
    public PaperKind Kind { get; private set; }

    /// <summary>Who.</summary>
    public string ByName { get; private set; }

    /// <summary>As what: TR or AMR.</summary>
    public TeamRole Role { get; private set; }

    /// <summary>The remarks; may be empty.</summary>
    public string Text { get; private set; }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Marks a paper as seen, with or without remarks.</summary>
    public static Result<PaperRemark> Of(
        Id<PaperRemark> id, Initiative initiative, PaperKind kind, Member by, TeamRole role, string? text, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Optional(text, "Remark", 1000);
        checks.That(role.IsRepresentative(), Refusal.NotYours);
        return checks.Passed ? new PaperRemark(id, initiative.Id, kind, by.Name, role, words, today) : checks.Refusals;
    }
}
