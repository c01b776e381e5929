using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.AgentSpace;

/// <summary>A page of the agent's space: open to whoever is signed in; who is no agent learns so on its home page.</summary>
[Authorize]
public abstract class AgentPage : TalentPage
{
    /// <summary>Levels to choose, with their number.</summary>
    public static IReadOnlyList<SelectListItem> Levels { get; } = SelectLists.Of(Enum.GetValues<SkillLevel>(), Words.Of, l => l);

    /// <summary>What an agent may say of a source.</summary>
    public static IReadOnlyList<SelectListItem> Sources { get; } =
        SelectLists.Of<AssessmentSource>(AssessmentSource.Declared, AssessmentSource.Experience, AssessmentSource.Certified);

    /// <summary>Somebody who is no agent is led to the page that says what to do.</summary>
    protected IActionResult NoAgent() => LocalRedirect(AgentRoutes.Home);
}

/// <summary>Turns of phrase of the agent's space.</summary>
public static class Words
{
    /// <summary>"3 – Maîtrise".</summary>
    public static string Of(SkillLevel level) => $"{(int)level} – {level.Label()}";

    /// <summary>"1 compétence", "12 compétences".</summary>
    public static string Count(int number, string singular) => $"{number.ToFrench()}{French.NoBreakSpace}{singular}{(number > 1 ? "s" : "")}";

    /// <summary>How a certificate stands: its badge and its words; null without a last day.</summary>
    public static (string Kind, string Text)? Certificate(PassportLine line, DateOnly today) =>
        line.ExpiresOn is not { } end ? null
        : line.HasExpired(today) ? ("error", $"Expirée le {end.ToFrenchShort()}")
        : line.ExpiresSoon(today) ? ("warning", $"Expire le {end.ToFrenchShort()}")
        : ("success", $"Jusqu’au {end.ToFrenchShort()}");
}
