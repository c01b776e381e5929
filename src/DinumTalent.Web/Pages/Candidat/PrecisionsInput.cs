using System.ComponentModel.DataAnnotations;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>What a candidate asks who wants to understand a refusal.</summary>
public sealed class PrecisionsInput
{
    [Display(Name = "Ce que vous aimeriez comprendre", Description = "Par exemple : quelles compétences ont manqué à ma candidature ?")]
    public string? Question { get; set; }
}
