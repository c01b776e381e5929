using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>A mentor of a mission, as entered.</summary>
public sealed class MentorInput
{
    [Display(Name = "Prénom et nom")]
    public string? Name { get; set; }

    [Display(Name = "Fonction et service")]
    public string? Position { get; set; }

    [Display(Name = "Adresse électronique", Description = "Le compte qui a confirmé cette adresse suivra la mission.")]
    public string? Email { get; set; }

    internal static MentorInput Of(ChallengeMentor mentor) => new() { Name = mentor.Name, Position = mentor.Position, Email = mentor.Email };

    internal ChallengeMentor Mentor() => new(Name, Position, Email);
}
