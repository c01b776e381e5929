using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Stages, acts on several applications, what waits for the person.</content>
public static partial class Routes
{
    public const string ToDo = "/gestion/a-faire";
    public const string StageTemplates = Administration + "/etapes";

    public static string StageTemplate(OrganisationId id) => $"{StageTemplates}/{id}";

    /// <summary>The stages of one recruitment.</summary>
    public static string VacancyStages(VacancyId id) => $"{ManagedVacancies}/{id}/etapes";

    /// <summary>The applications of a vacancy beyond the target delay of their stage, or of one stage.</summary>
    public static string LateApplications(VacancyId id, PipelineStageId? stage = null) =>
        $"{PipelineList(id)}&retard=oui{(stage is { } one ? $"&etape={one}" : "")}";

    /// <summary>An act on several applications of a vacancy: deplacer, ecrire, refuser, designer.</summary>
    public static string Bulk(VacancyId id, string act) => $"{Pipeline(id)}/{act}";
}
