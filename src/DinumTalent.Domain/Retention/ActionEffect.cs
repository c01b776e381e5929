using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>An agent's service as far as actions are compared.</summary>
/// <param name="ArrivedOn">First day.</param>
/// <param name="DepartedOn">Last day; null while the agent serves.</param>
/// <param name="FirstActionOn">Day on which the first action was opened; null without.</param>
public readonly record struct ObservedService(DateOnly ArrivedOn, DateOnly? DepartedOn, DateOnly? FirstActionOn);

/// <summary>
/// How many of those with an action, and of those without, are still there so many days later. An association: actions are taken
/// for people who are thought to leave, and what else distinguishes the two groups is not taken into account.
/// </summary>
/// <remarks>
/// Whoever has an action counts with it from the day it was opened, and without it before: nobody is credited with the time that had to be
/// survived to get one (immortal time, S. Suissa, American Journal of Epidemiology 167, 2008). Without, the clock starts on the day on which
/// the first action of all was opened, or at the arrival if that is later; it stops, unfinished, when an action is opened or today.
/// </remarks>
/// <param name="With">From the first action on.</param>
/// <param name="Without">From the day that all are compared from.</param>
public sealed record ActionEffect(SurvivalCurve With, SurvivalCurve Without)
{
    /// <summary>Days after which the two are compared: twelve months.</summary>
    public const int Days = 365;

    /// <summary>Null where no action was ever opened.</summary>
    public static ActionEffect? Of(IReadOnlyCollection<ObservedService> services, DateOnly today)
    {
        var first = services.Where(s => s.FirstActionOn <= today).Min(s => s.FirstActionOn);
        return first is not { } since ? null : new ActionEffect(
            SurvivalCurve.Of(services.Where(s => s.FirstActionOn is not null).Select(s => Seen(s.FirstActionOn!.Value, s.DepartedOn, null, today)).OfType<ObservedDuration>()),
            SurvivalCurve.Of(services.Select(s => Seen(s.ArrivedOn > since ? s.ArrivedOn : since, s.DepartedOn, s.FirstActionOn, today)).OfType<ObservedDuration>()));
    }

    /// <summary>Null where nothing was seen: gone before the clock starts, or moved over before.</summary>
    private static ObservedDuration? Seen(DateOnly from, DateOnly? departed, DateOnly? movedOn, DateOnly today)
    {
        var last = movedOn is { } moved && moved < today ? moved : today;
        var left = departed is { } gone && gone <= last;
        var until = left ? departed!.Value : last;
        return until < from || (movedOn is not null && movedOn <= from) ? null : new ObservedDuration(until.DayNumber - from.DayNumber, left);
    }
}
