using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>The request for the reasons of a refusal, wherever from.</summary>
/// <param name="Application">Which.</param>
/// <param name="BackAddress">Where one goes who asks nothing.</param>
/// <param name="Input">What is asked.</param>
public sealed record DemandePart(CandidateApplicationView Application, string BackAddress, PrecisionsInput Input);
