using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Public.Candidater;

/// <summary>What is answered to the questionnaire on equality; nothing is compulsory.</summary>
public sealed class EqualityInput
{
    [Display(Name = "Vous êtes")]
    public EqualityChoice? Sex { get; set; }

    [Display(Name = "Votre âge")]
    public EqualityChoice? Age { get; set; }

    [Display(Name = "Avez-vous une reconnaissance de handicap (RQTH ou équivalent) ?")]
    public EqualityChoice? Disability { get; set; }

    [Display(Name = "Serait-ce votre premier emploi dans le service public ?")]
    public EqualityChoice? FirstPublicJob { get; set; }

    public IReadOnlyCollection<EqualityChoice> Choices => [.. new[] { Sex, Age, Disability, FirstPublicJob }.OfType<EqualityChoice>()];

    public static IReadOnlyList<SelectListItem> Items(EqualityQuestion question) =>
        [.. EqualityQuestionnaire.Choices(question).Select(c => new SelectListItem(c.Label(), c.ToString()))];
}
