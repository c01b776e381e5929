using System.ComponentModel.DataAnnotations;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>A comment, as it is typed.</summary>
public sealed class CommentInput
{
    [Display(Name = "Commentaire", Description = "Réservé aux personnes qui traitent la candidature. Écrivez @ et un nom pour prévenir quelqu’un, par exemple @Camille Martin.")]
    public string? Text { get; set; }
}
