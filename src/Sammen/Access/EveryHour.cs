namespace Sammen.Access;

/// <summary>Keeps what was promised for a day: looked after when the program starts and every hour.</summary>
public abstract class EveryHour(TimeProvider clock, ILogger log) : Regularly(TimeSpan.FromHours(1), clock, log);
