using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Who sent an application to a cohort, as far as two of the same person are told.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="Email">In lower case.</param>
/// <param name="AccountId">That it was sent from, if any.</param>
public sealed record FellowAuthor(FellowApplicationId Id, string Email, UserId? AccountId);
