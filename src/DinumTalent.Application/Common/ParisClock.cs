namespace DinumTalent.Application.Common;

/// <summary>Instants are stored in UTC; a day is a day in Paris.</summary>
public static class ParisClock
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly Today(this TimeProvider clock) => clock.UtcNow().ToParisDay();

    public static DateTime ToParis(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Paris);

    public static DateOnly ToParisDay(this DateTime utc) => DateOnly.FromDateTime(utc.ToParis());

    /// <summary>The instant at which a day begins in Paris, in UTC.</summary>
    public static DateTime StartInUtc(this DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Paris);
}
