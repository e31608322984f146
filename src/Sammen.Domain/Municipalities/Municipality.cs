using System.Text.RegularExpressions;

namespace Sammen.Domain.Municipalities;

/// <summary>A municipality (kommune): the border that nothing crosses except shared experiences (S106).</summary>
public sealed partial class Municipality
{
    /// <summary>The fewest answers that are shown of any group. No municipality can go below it.</summary>
    public const int FewestShown = 5;

    /// <summary>The highest limit that can be set: above it hardly any group in a workplace would be shown.</summary>
    public const int HighestLimit = 50;

    /// <summary>Days between a MED meeting and the decision, as delivered.</summary>
    public const int UsualDaysForViews = 14;

    /// <summary>The most days that can be set.</summary>
    public const int MostDaysForViews = 120;

    private Municipality(Id<Municipality> id, string slug, string name, DateTimeOffset createdAt)
    {
        Id = id;
        Slug = slug;
        Name = name;
        CreatedAt = createdAt;
    }

    /// <summary>Identity.</summary>
    public Id<Municipality> Id { get; private set; }

    /// <summary>The municipality's part of every address: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; private set; }

    /// <summary>The name people know, such as "Eksempel Kommune".</summary>
    public string Name { get; private set; }

    /// <summary>When it joined.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The fewest answers that are shown of any group here, in counts by role or by opinion and in measurements.</summary>
    public int SmallestGroup { get; private set; } = FewestShown;

    /// <summary>Days between a MED meeting and the decision, so that what is said can count; 14 unless the municipality wants more or fewer.</summary>
    public int DaysForViews { get; private set; } = UsualDaysForViews;

    /// <summary>A new municipality, or what is wrong with its slug or name.</summary>
    public static Result<Municipality> Create(string? slug, string? name, DateTimeOffset now)
    {
        var checks = new Checks();
        slug = checks.Required(slug, "Slug", 40);
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(slug.Length == 0 || Slugs().IsMatch(slug), new Refusal("Municipalities.SlugForm", "Slug"));
        return checks.Passed ? new Municipality(Id<Municipality>.At(now), slug, name, now) : checks.Refusals;
    }

    /// <summary>Raises the limit for all dialogues and measurements, also those that are over. It is never lowered: people have answered in trust of it.</summary>
    public Result<Municipality> RaiseLimit(int? to)
    {
        if (to is not { } limit)
        {
            return Refusal.Missing("Limit");
        }

        if (limit is < FewestShown or > HighestLimit)
        {
            return new Refusal("Municipalities.LimitRange", "Limit", RefusalKind.Invalid, FewestShown, HighestLimit);
        }

        if (limit < SmallestGroup)
        {
            return new Refusal("Municipalities.LimitLowered", "Limit", RefusalKind.Invalid, SmallestGroup);
        }

        SmallestGroup = limit;
        return this;
    }

    /// <summary>Sets the days between a MED meeting and the decision.</summary>
    public Result<Municipality> AllowForViews(int? days)
    {
        if (days is not { } given)
        {
            return Refusal.Missing("Days");
        }

        if (given is < 1 or > MostDaysForViews)
        {
            return new Refusal("Committees.DaysRange", "Days", RefusalKind.Invalid, 1, MostDaysForViews);
        }

        DaysForViews = given;
        return this;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slugs();
}
