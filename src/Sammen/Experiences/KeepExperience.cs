using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Decisions;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Trials;
using Sammen.Writing;

namespace Sammen.Experiences;

/// <summary>What others can learn, as typed.</summary>
public sealed record ExperienceInput(string? Title, string? Summary, string? WentWell, string? Surprised, string? Again, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public ExperienceText Words => new(Title, Summary, WentWell, Surprised, Again);
}

/// <summary>Whom others can ask, as typed.</summary>
public sealed record ContactInput(string? Contact, string? ContactMail, bool? IsFunctions, bool? OpenToTry, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public ExperienceContact Words => new(Contact, ContactMail, IsFunctions == true, OpenToTry == true);
}

/// <summary>The initiative's experience as it stands at home.</summary>
[Route("k/{kommune}/initiativer/{initiative}/erfaring")]
[Needs(Right.See)]
public sealed class ShowExperienceController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var experience = await Find<Experience>();
        return Page<ShowExperience>(new { Experience = experience, Gathered = experience is null ? null : await ExperienceDesk.Gather(Db, Here, experience) });
    }
}

/// <summary>Writes what others can learn (S10). What the initiative has learned on its way stands in the form beforehand.</summary>
[Route("k/{kommune}/initiativer/{initiative}/erfaring/ret")]
public sealed class WriteExperienceController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SoleController<Experience, ExperienceInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "erfaring";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(ExperienceInput input)
    {
        var ask = Ask(t, "Experience");
        return new(
            t["Experience.Title"], At("erfaring/ret"), At("erfaring"),
            [
                ask.Line("Title", input.Title, needed: true), ask.Lines("Summary", input.Summary, needed: true), ask.Lines("WentWell", input.WentWell),
                ask.Lines("Surprised", input.Surprised), ask.Lines("Again", input.Again),
            ])
        {
            Lead = t["Write.Lead"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override async Task<ExperienceInput> Known()
    {
        var id = Here.Initiative.Id;
        List<string> learned =
        [
            .. (await Db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == id).Join(Db.Set<DecisionLesson>(), d => d.Id, l => l.DecisionId, (d, l) => new { d.DecidedOn, l.Text })
                .OrderBy(l => l.DecidedOn).ToListAsync()).Select(l => l.Text),
            .. await Db.Set<Trial>().AsNoTracking().Where(x => x.InitiativeId == id && x.Learned != "").OrderBy(x => x.From).Select(x => x.Learned).ToListAsync(),
            .. await Db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == id && b.Lesson != "").OrderBy(b => b.NamedOn).Select(b => b.Lesson).ToListAsync(),
        ];
        return new(WithoutPlace(Here.Initiative.Title), null, null, null, string.Join('\n', learned), 0);
    }

    /// <inheritdoc/>
    protected override ExperienceInput InputOf(Experience item) => new(item.Title, item.Summary, item.WentWell, item.Surprised, item.Again, item.Version);

    /// <inheritdoc/>
    protected override Result<Experience> Take(Experience? found, ExperienceInput input, int version) =>
        found?.Revise(input.Words, version, Here.Me, Today) ?? Experience.Write(Here.Initiative.Id, input.Words, Here.Me, Today);

    // "Skærmbesøg, Plejecenter Åen" is about screen visits; where they are is not for others.
    private string WithoutPlace(string title) => Here.Units.InOrder.Select(u => u.Unit.Name).Where(name => title.EndsWith(name, StringComparison.OrdinalIgnoreCase) && title.Length > name.Length)
        .Select(name => title[..^name.Length].TrimEnd(' ', ',', '-', '–', ':')).FirstOrDefault(rest => rest.Length > 0) ?? title;
}

/// <summary>Says whom others can ask, and whether one is open to trying together (S106).</summary>
[Route("k/{kommune}/initiativer/{initiative}/erfaring/kontakt")]
[Needs(Right.Write)]
public sealed class NameContactController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form; the experience itself comes first.</summary>
    [HttpGet]
    public async Task<IResult> Begin() =>
        await Find<Experience>() is { } experience ? Sheet(FormOf(InputOf(experience)), experience.Version) : Results.LocalRedirect(At("erfaring"));

    /// <summary>Says it.</summary>
    [HttpPost]
    public async Task<IResult> Answer([FromForm] ContactInput input)
    {
        if (await Find<Experience>() is not { } experience)
        {
            return Results.LocalRedirect(At("erfaring"));
        }

        var (before, stored) = (experience.Version, FormOf(InputOf(experience)));
        var result = experience.Answer(input.Words, input.Version, Here.Me, Today);
        var asksAgain = result.Refusals.Any(r => r.Field == nameof(input.IsFunctions));
        return await Save(result, before, FormOf(input, asksAgain), stored, At("erfaring"), t["Saved"]);
    }

    private static ContactInput InputOf(Experience e) => new(e.Contact, e.ContactMail, null, e.OpenToTry, e.Version);

    // Whether an address is a function's is asked only where it looks like a person's.
    private FormSheet FormOf(ContactInput input, bool asksAgain = false)
    {
        var ask = Ask(t, "Contact");
        return new(
            t["Contact.Title"], At("erfaring/kontakt"), At("erfaring"),
            [
                ask.Line("Contact", input.Contact), ask.Line("ContactMail", input.ContactMail),
                .. asksAgain ? [ask.Many("IsFunctions", [], [new Option("true", t["Contact.IsFunctions.Yes"])], needed: true)] : Array.Empty<Asked>(),
                ask.One("OpenToTry", input.OpenToTry == true ? "true" : "false", [new("true", t["Contact.Open"]), new("false", t["Contact.NotOpen"])], needed: true),
            ])
        {
            Eyebrow = t["Experience.Title"],
            Lead = t["Contact.Lead"],
            Source = Sources.Lassen,
        };
    }
}
