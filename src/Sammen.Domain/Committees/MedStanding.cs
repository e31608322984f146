namespace Sammen.Domain.Committees;

/// <summary>How an initiative stands with MED (S96).</summary>
/// <param name="Duty">What the four answers come to; null until anybody has answered.</param>
/// <param name="IsOnAgenda">True when a meeting that is not cancelled is still to discuss it.</param>
/// <param name="DiscussedOn">The last day it was discussed; null where it has not been.</param>
public sealed record MedStanding(MedDuty? Duty, bool IsOnAgenda, DateOnly? DiscussedOn);
