using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>A proposal as the candidate reads and answers it, wherever from.</summary>
/// <param name="Offer">What is proposed.</param>
/// <param name="LetterAddress">Where the letter is.</param>
/// <param name="BackAddress">Where the application is.</param>
public sealed record PropositionPart(CandidateOfferView Offer, string LetterAddress, string BackAddress)
{
    public OfferAnswerInput Input { get; init; } = new();
}

/// <summary>An answer to a proposal.</summary>
public sealed class OfferAnswerInput
{
    [Display(Name = "Votre motif", Description = "Le service qui recrute le lira. Rien ne vous oblige à en donner un.")]
    public string? Reason { get; set; }
}

/// <summary>The own part of an arrival, wherever from.</summary>
/// <param name="Arrival">What there is to do.</param>
/// <param name="BackAddress">Where the application is.</param>
public sealed record ArriveePart(CandidateArrivalView Arrival, string BackAddress);
