using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>What a candidate agrees to beyond one application: to be in the vivier, to have the other applications known.</summary>
/// <param name="Pool">Where they stand in the vivier.</param>
/// <param name="Shares">Whether recruiters may know of the others.</param>
/// <param name="Address">Where the forms go.</param>
public sealed record AccordsPart(PoolStanding Pool, bool Shares, string Address);
