using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>A page with the form of what is agreed on for a mission.</summary>
public interface IMissionForm
{
    /// <summary>As entered.</summary>
    MissionInput Input { get; }
}

/// <summary>Choices of that form.</summary>
public static class MissionChoices
{
    public static IReadOnlyList<SelectListItem> Employments { get; } = SelectLists.Of(MissionContract.Kinds);

    public static IReadOnlyList<SelectListItem> Bases { get; } = SelectLists.Of(
        LegalBasis.NeedOfService, LegalBasis.NoCorps, LegalBasis.TemporaryIncrease, LegalBasis.TemporaryVacancy, LegalBasis.Replacement, LegalBasis.Project, LegalBasis.CivilServant);
}
