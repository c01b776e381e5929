using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Who does a mission.</summary>
/// <param name="Name">Given and family name.</param>
/// <param name="Email">An account that confirmed it is the person's.</param>
/// <param name="Account">Known from the application; null where none is.</param>
/// <param name="Application">From which the mission comes; null for somebody entered by hand.</param>
public sealed record MissionPerson(PersonName Name, EmailAddress Email, UserId? Account = null, FellowApplicationId? Application = null);
