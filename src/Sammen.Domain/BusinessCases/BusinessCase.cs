using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.BusinessCases;

/// <summary>What a save changed.</summary>
public enum CaseChange
{
    /// <summary>The case was begun.</summary>
    Begun,

    /// <summary>One of the six parts.</summary>
    Part,

    /// <summary>Years, price level or responsibility.</summary>
    Frame,

    /// <summary>A new line.</summary>
    LineAdded,

    /// <summary>A line.</summary>
    LineChanged,

    /// <summary>A line that is no longer there.</summary>
    LineRemoved,

    /// <summary>All of it, from a workbook.</summary>
    Imported,

    /// <summary>Nothing: it was looked through and still holds.</summary>
    Reviewed,
}

/// <summary>Who saves, on which version, and when.</summary>
/// <param name="By">The member.</param>
/// <param name="Version">The version the person worked on.</param>
/// <param name="Now">The moment.</param>
public sealed record Saving(Member By, int Version, DateTimeOffset Now);

/// <summary>The frame of a case as it is typed.</summary>
/// <param name="BaseYear">Year 0, a calendar year.</param>
/// <param name="Years">How many years, year 0 included.</param>
/// <param name="PriceLevel">Whose prices.</param>
/// <param name="Responsible">Who is responsible.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
public sealed record CaseFrame(int? BaseYear, int? Years, int? PriceLevel, string? Responsible, DateOnly? ReviewOn);

/// <summary>What others need to know of a case without what it holds, which can be two hundred lines.</summary>
/// <param name="Version">Its version.</param>
/// <param name="ReviewOn">When it is looked at again; null where nobody has said.</param>
public sealed record CaseInBrief(int Version, DateOnly? ReviewOn);

/// <summary>
/// A business case (S37, S40): economic and other gains of equal rank, revised again and again. Every save is a version that stays. Two who
/// change different parts of it are not in each other's way; two who change the same are told.
/// </summary>
public sealed class BusinessCase : Versioned
{
    /// <summary>What was saved is what stands already: no version comes of it, and nothing is wrong.</summary>
    public static readonly Refusal NothingChanged = new("BusinessCases.NothingChanged", null, RefusalKind.Conflict);

    private BusinessCase(Id<BusinessCase> id, Id<Initiative> initiativeId)
    {
        Id = id;
        InitiativeId = initiativeId;
    }

    /// <summary>Identity.</summary>
    public Id<BusinessCase> Id { get; private set; }

    /// <summary>Of which initiative; each has at most one.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>What it holds now.</summary>
    public CaseContent Content { get; private set; } = null!;

    /// <summary>What it expects year by year; null for one that was last saved before that was kept beside it.</summary>
    public CaseOutlook? Outlook { get; private set; }

    /// <summary>When it is looked at again; null where nobody has said.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>True from the day it is to be looked at again (S40).</summary>
    public bool IsDue(DateOnly today) => ReviewOn <= today;

    /// <summary>Begins the case with what is known already, so that nobody types it twice.</summary>
    public static (BusinessCase Case, CaseVersion First) Begin(Initiative initiative, EconomySettings settings, Member by, DateTimeOffset now)
    {
        var year = now.Day().Year;
        var businessCase = new BusinessCase(Id<BusinessCase>.At(now), initiative.Id)
        {
            Content = new CaseContent
            {
                BaseYear = year,
                Years = EconomySettings.UsualYears,
                PriceLevel = year,
                Discount = settings.Discount,
                HoursPerFullTime = settings.HoursPerFullTime,
                Parts = new Dictionary<BusinessCasePart, string>
                {
                    [BusinessCasePart.Problem] = initiative.Problem,
                    [BusinessCasePart.Benefits] = initiative.Gain,
                    [BusinessCasePart.SideEffects] = initiative.Drawback,
                }.Where(p => p.Value.Length > 0).ToDictionary(),
            },
        };
        return (businessCase, CaseVersion.Of(businessCase, CaseChange.Begun, "", by, now));
    }

    /// <summary>Writes one of the six parts (S41). Empty is allowed: the parts are a help, no gate.</summary>
    public Result<CaseVersion> Write(BusinessCasePart part, string? text, Saving saving)
    {
        var checks = new Checks();
        var words = checks.Optional(text, "Text");
        checks.That(HasSeen(saving, Content.PartsChangedIn.GetValueOrDefault(part)), Refusal.Stale);
        return checks.Passed
            ? Save(
                Content with
                {
                    Parts = new Dictionary<BusinessCasePart, string>(Content.Parts) { [part] = words },
                    PartsChangedIn = new Dictionary<BusinessCasePart, int>(Content.PartsChangedIn) { [part] = Version + 1 },
                },
                CaseChange.Part, part.ToString(), saving)
            : checks.Refusals;
    }

    /// <summary>Sets the frame: the years, the price level, who is responsible and when it is looked at again.</summary>
    public Result<CaseVersion> Frame(CaseFrame frame, EconomySettings settings, Saving saving)
    {
        var checks = new Checks();
        checks.That(frame.BaseYear is >= 2000 and <= 2100, new Refusal("BusinessCases.Year", "BaseYear", RefusalKind.Invalid, "2000", "2100"));
        checks.That(frame.PriceLevel is >= 2000 and <= 2100, new Refusal("BusinessCases.Year", "PriceLevel", RefusalKind.Invalid, "2000", "2100"));
        checks.That(frame.Years is >= 1 and <= CaseContent.MostYears, new Refusal("BusinessCases.Years", "Years", RefusalKind.Invalid, CaseContent.MostYears));
        var responsible = checks.Optional(frame.Responsible, "Responsible", Checks.TitleLength);
        checks.That(frame.ReviewOn is not { } on || on > saving.Now.Day() || on == ReviewOn, new Refusal("BusinessCases.ReviewInPast", "ReviewOn"));
        checks.That(HasSeen(saving, Content.FrameChangedIn), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var isMoved = ReviewOn != frame.ReviewOn;
        ReviewOn = frame.ReviewOn;
        return Save(
            Content with
            {
                BaseYear = frame.BaseYear!.Value,
                Years = frame.Years!.Value,
                PriceLevel = frame.PriceLevel!.Value,
                Responsible = responsible,
                Discount = settings.Discount,
                HoursPerFullTime = settings.HoursPerFullTime,
                FrameChangedIn = Version + 1,
            },
            CaseChange.Frame, "", saving, isMoved);
    }

    /// <summary>Looks it through: it still holds, and is looked at again on another day (S40).</summary>
    public Result<CaseVersion> Review(DateOnly? again, Saving saving)
    {
        var checks = new Checks();
        checks.That(again is not null, Refusal.Missing("ReviewOn"));
        checks.That(again is not { } on || on > saving.Now.Day(), new Refusal("BusinessCases.ReviewInPast", "ReviewOn"));
        checks.That(HasSeen(saving), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        ReviewOn = again;
        return Save(Content, CaseChange.Reviewed, "", saving, isOther: true);
    }

    /// <summary>Puts in a new line, or a line in the place of the one with its id. One that somebody took out meanwhile does not come back.</summary>
    public Result<CaseVersion> Put(EconomyLine line, Saving saving)
    {
        var before = Content.Lines.FirstOrDefault(l => l.Id == line.Id);
        var checks = new Checks();
        checks.That(before is not null || Content.Lines.Count < CaseContent.MostLines, new Refusal("BusinessCases.TooManyLines", null, RefusalKind.Conflict, CaseContent.MostLines));
        checks.That(HasSeen(saving, before?.ChangedIn ?? 0) && (before is not null || line.ChangedIn == 0), Refusal.Stale);
        checks.That(!Content.CountsTwice(line), new Refusal("BusinessCases.CountedTwice", "BenefitId"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var put = line with { ChangedIn = Version + 1 };
        return before is null
            ? Save(Content with { Lines = [.. Content.Lines, put] }, CaseChange.LineAdded, line.Name, saving)
            : Save(Content with { Lines = [.. Content.Lines.Select(l => l.Id == put.Id ? put : l)] }, CaseChange.LineChanged, line.Name, saving);
    }

    /// <summary>Takes a line out. Earlier versions keep it.</summary>
    public Result<CaseVersion> Remove(Guid line, Saving saving)
    {
        var before = Content.Lines.FirstOrDefault(l => l.Id == line);
        return before is null || !HasSeen(saving, before.ChangedIn)
            ? Refusal.Stale
            : Save(Content with { Lines = [.. Content.Lines.Where(l => l.Id != line)] }, CaseChange.LineRemoved, before.Name, saving);
    }

    /// <summary>Takes all of it from a workbook. What somebody has saved since the workbook was fetched is not overwritten.</summary>
    public Result<CaseVersion> Import(CaseContent content, Saving saving)
    {
        if (!IsAt(saving.Version))
        {
            return Refusal.Stale;
        }

        var changed = Version + 1;
        return Save(
            content with
            {
                FrameChangedIn = changed,
                PartsChangedIn = Enum.GetValues<BusinessCasePart>().ToDictionary(p => p, _ => changed),
                Lines = [.. content.Lines.Select(l => l with { ChangedIn = changed })],
            },
            CaseChange.Imported, "", saving);
    }

    // Of a version that there has been, and not from before the change.
    private bool HasSeen(Saving saving, int changedIn = 0) => saving.Version >= 1 && saving.Version >= changedIn && saving.Version <= Version;

    private Result<CaseVersion> Save(CaseContent content, CaseChange change, string about, Saving saving, bool isOther = false)
    {
        if (!isOther && !CaseDifference.Of(Content, content).Any)
        {
            return NothingChanged;
        }

        (Content, Outlook) = (content, CaseOutlook.Of(content));
        Changed();
        return CaseVersion.Of(this, change, about, saving.By, saving.Now);
    }
}
