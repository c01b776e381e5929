namespace DinumTalent.Domain.Skills;

/// <summary>When an agent is told that a certificate ends.</summary>
public static class CertificateExpiry
{
    /// <summary>Days before the last day, the earlier notice first.</summary>
    public static readonly IReadOnlyList<int> Notices = [60, 15];

    /// <summary>The latest notice whose time has come; null before all of them, and once the certificate is over.</summary>
    public static int? Due(DateOnly lastDay, DateOnly today)
    {
        var left = lastDay.DayNumber - today.DayNumber;
        return left < 0 || left > Notices[0] ? null : Notices.Last(days => left <= days);
    }
}
