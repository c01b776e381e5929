using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What is entered of an interview.</summary>
public sealed class InterviewInput
{
    [Display(Name = "Nature de l’entretien")]
    public RetentionInterviewKind? Kind { get; set; }

    [Display(Name = "Date de l’entretien")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "Motifs", Description = "Ce qui fait partir, ou donnerait envie de partir. Plusieurs si besoin.")]
    public List<LeavingReason> Reasons { get; set; } = [];

    [Display(Name = "Ce qui a été dit", Description = "Les mots de l’agent, convenus avec lui. Rien sur la santé, la famille, les opinions.")]
    public string? Comment { get; set; }

    [Display(Name = "Destination", Description = "Pour un entretien de départ.")]
    public DepartureDestination? Destination { get; set; }

    [Display(Name = "Suite à donner")]
    public string? FollowUp { get; set; }

    [Display(Name = "Suite donnée le")]
    public DateOnly? FollowedUpOn { get; set; }

    internal InterviewWords Words => new(HeldOn, Reasons, Comment, Destination, FollowUp, FollowedUpOn);

    internal static InterviewInput Of(RetentionInterviewKind kind, InterviewWords words) => new()
    {
        Kind = kind, HeldOn = words.HeldOn, Reasons = [.. words.Reasons], Comment = words.Comment, Destination = words.Destination, FollowUp = words.FollowUp, FollowedUpOn = words.FollowedUpOn,
    };
}
