using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Experiences;

/// <summary>
/// What others can learn from an initiative (erfaring, S10): one for each, written at closure or at any time. It stays in the municipality until somebody shares it (S106).
/// </summary>
public sealed class Experience : Written
{
    private Experience(Id<Experience> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Experience> Id { get; private set; }

    /// <summary>Under which id others find it, whenever it is shared: a link that was sent once works again.</summary>
    public Id<SharedExperience> SharedAs { get; private set; } = Id<SharedExperience>.Random();

    /// <summary>What it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What others can learn, in short.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>What went well; may be empty.</summary>
    public string WentWell { get; private set; } = "";

    /// <summary>What surprised; may be empty.</summary>
    public string Surprised { get; private set; } = "";

    /// <summary>What one would do again, and what otherwise; may be empty.</summary>
    public string Again { get; private set; } = "";

    /// <summary>The function that others can ask; empty until somebody says.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>The address of that function.</summary>
    public string ContactMail { get; private set; } = "";

    /// <summary>True when one is open to trying together with others (S106).</summary>
    public bool OpenToTry { get; private set; }

    /// <summary>The day what others see was shared; null while it is not.</summary>
    public DateOnly? SharedOn { get; private set; }

    /// <summary>Who shared it, as colleagues see that person; it never leaves the municipality. Empty while it is not shared.</summary>
    public string SharedBy { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<Experience> Write(Id<Initiative> initiative, ExperienceText text, Member by, DateOnly today) =>
        new Experience(Id<Experience>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. What others see stays as it was shared.</summary>
    public Result<Experience> Revise(ExperienceText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var title = checks.Required(text.Title, nameof(Title), Checks.TitleLength);
        var summary = checks.Required(text.Summary, nameof(Summary), 600);
        var (well, surprised, again) = (checks.Optional(text.WentWell, nameof(WentWell)), checks.Optional(text.Surprised, nameof(Surprised)), checks.Optional(text.Again, nameof(Again)));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Title, Summary, WentWell, Surprised, Again) = (title, summary, well, surprised, again);
        Sign(by, today);
        return this;
    }

    /// <summary>Says whom others can ask. An address that looks like a person's is asked about once more.</summary>
    public Result<Experience> Answer(ExperienceContact contact, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var mail = checks.Optional(contact.Mail, nameof(ContactMail), Checks.TitleLength);
        var function = mail.Length > 0 ? checks.Required(contact.Function, nameof(Contact), Checks.TitleLength) : checks.Optional(contact.Function, nameof(Contact), Checks.TitleLength);
        checks.That(mail.Length == 0 || ExperienceContact.IsAddress(mail), new Refusal("Experiences.NoAddress", nameof(ContactMail)));
        checks.That(!contact.OpenToTry || mail.Length > 0, new Refusal("Experiences.NobodyToAsk", nameof(ContactMail)));
        checks.That(
            !checks.Passed || mail.Length == 0 || mail == ContactMail || contact.IsFunctions || !ExperienceContact.LooksLikeAPersons(mail),
            new Refusal("Experiences.PersonsAddress", "IsFunctions"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Contact, ContactMail, OpenToTry) = (function, mail, contact.OpenToTry);
        Sign(by, today);
        return this;
    }

    /// <summary>
    /// Shares it with other municipalities: what they see from now on is <paramref name="gathered"/>, in place of what was shared before. Refused where it is not what
    /// the person saw in the preview, and where something in it leads to a person.
    /// </summary>
    /// <param name="gathered">What can be shared now.</param>
    /// <param name="seen">The mark of the content that stood in the preview.</param>
    /// <param name="municipality">Whose it is.</param>
    /// <param name="municipalityName">What that municipality is called.</param>
    /// <param name="by">Who shares it.</param>
    /// <param name="today">The day.</param>
    public Result<SharedExperience> Share(Gathered gathered, string? seen, Id<Municipality> municipality, string municipalityName, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(seen == gathered.Content.Mark(), new Refusal("Experiences.NotAsSeen", null, RefusalKind.Conflict));
        checks.That(gathered.Traces.Count == 0, new Refusal("Experiences.LeadsToAPerson"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (SharedOn, SharedBy) = (today, by.Name);
        Changed();
        return new SharedExperience(SharedAs, municipality, municipalityName, today, gathered.Content);
    }

    /// <summary>Shares it no longer. What the team wrote stays.</summary>
    public void Withdraw()
    {
        if (SharedOn is not null)
        {
            (SharedOn, SharedBy) = (null, "");
            Changed();
        }
    }
}
