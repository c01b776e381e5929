using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>What a candidate sends about an interview.</summary>
public sealed class InterviewAnswer
{
    [Display(Name = "Créneaux libres", Description = "Heure de Paris.")]
    public SlotId? Slot { get; set; }

    [Display(Name = "Message au recruteur", Description = "Par exemple, dites si un autre moment vous conviendrait.")]
    public string? Reason { get; set; }
}

/// <summary>A page where a candidate answers about an interview, wherever from.</summary>
public interface IInterviewAnswerPage
{
    InterviewAnswer Input { get; }

    CandidateInterviewView Interview { get; }

    /// <summary>Where the file for a calendar is.</summary>
    string FileAddress { get; }

    /// <summary>Where the application is.</summary>
    string ApplicationAddress { get; }

    IReadOnlyList<SelectListItem> Slots => SelectLists.Of(Interview.Slots, s => s.StartsAt.ToFrenchAppointment(), s => s.Id);
}
