using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Names the person at hand in the history of an application.</summary>
internal static class Actors
{
    public static StageActor ActingPerson(this ICurrentUser user) => new(user.Id, user.Name);
}
