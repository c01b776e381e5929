using DinumTalent.Application.Reports;
using DinumTalent.Web.Infrastructure;

namespace DinumTalent.TestKit;

/// <summary>A report of the catalogue, and who may read it in the world of the access tables: a new report is one line.</summary>
/// <param name="Name">Its title in the catalogue.</param>
/// <param name="Reader">Somebody who may read it.</param>
/// <param name="Address">Its page when the format is null, else its file.</param>
public sealed record CataloguedReport(string Name, Who Reader, Func<AccessWorld, string?, string> Address)
{
    public static IReadOnlyList<CataloguedReport> All { get; } =
    [
        new("Suivi d’un recrutement", Who.RecruiterOfA, (w, f) => Routes.FollowUpReport(w.Vacancy.Id, f)),
        new("Bilan des recrutements", Who.RecruiterOfA, (w, f) => Routes.RecruitmentReview(new ReviewFilter { Organisation = w.DirectorateA.Id, Job = w.Vacancy.JobProfileId }, f)),
        new("Égalité dans les recrutements", Who.RecruiterOfA, (_, f) => Routes.EqualityReport(f)),
        new("Dossier de candidature", Who.RecruiterOfA, (w, f) => Routes.ApplicationFile(w.HeldInterview.ApplicationId, f)),
        new("Grille d’entretien", Who.RecruiterOfA, (w, f) => Routes.InterviewGrid(w.HeldInterview.ApplicationId, f)),
        new("Compte rendu d’évaluation", Who.RecruiterOfA, (w, f) => Routes.Assessment(w.HeldInterview.ApplicationId, f)),
        new("Inventaire des compétences", Who.RecruiterOfA, (w, f) => Routes.SkillInventoryReport(new SkillReportFilter(w.DirectorateA.Id), f)),
        new("Écarts de compétences", Who.RecruiterOfA, (w, f) => Routes.SkillGapsReport(new SkillReportFilter(w.DirectorateA.Id), format: f)),
        new("Tableau de bord de la filière", Who.RecruiterOfA, (_, f) => Routes.WorkforceDashboard(format: f)),
        new("Fidélisation", Who.RecruiterOfA, (_, f) => Routes.RetentionReport(format: f)),
        new("Prévision d’effectifs", Who.RecruiterOfA, (w, f) => Routes.ForecastReport(w.Forecast.Id, f)),
        new("Bilan de promotion", Who.ProgrammeManagerOfA, (w, f) => Routes.CohortReview(w.Cohort.Id, f)),
        new("Lettre de mission", Who.Candidate, (w, f) => Routes.OwnMissionLetter(w.Mission.Id) + (f is null ? "" : $".{f}")),
        new("Attestation de mission", Who.Candidate, (w, f) => Routes.OwnMissionCertificate(w.Mission.Id, f)),
        new("Passeport de compétences", Who.AgentInA, (_, f) => f is null ? AgentRoutes.PassportDocument : $"{AgentRoutes.Passport}.{f}"),
    ];

    /// <summary>The grid once more, as somebody who evaluates fills it in.</summary>
    public static CataloguedReport OwnGrid { get; } =
        new("Grille d’entretien à remettre", Who.AssignedInA, (w, f) => Routes.OwnInterviewGrid(w.HeldInterview.ApplicationId, w.HeldInterview.Id, f));
}
