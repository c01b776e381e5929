using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>When a message is asked to leave.</summary>
public enum MessageMoment
{
    [Label("Maintenant")] Now,
    [Label("Un jour donné")] OnDay,
    [Label("Avec la fin du recrutement")] WithTheEnd,
}

internal static class MessageMoments
{
    public static Result<MessageTime> At(this MessageMoment moment, DateOnly? day, DateOnly today) => (moment, day) switch
    {
        (MessageMoment.OnDay, { } chosen) => MessageTime.On(chosen, today),
        (MessageMoment.OnDay, null) => MessageErrors.DayNotToCome,
        (MessageMoment.WithTheEnd, _) => MessageTime.WithTheEnd,
        _ => MessageTime.Now,
    };
}
