using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Absolute addresses of pages, for mails and documents.</summary>
public interface ISiteLinks
{
    string Home { get; }

    string FollowUp(string token);

    string CandidateSpace { get; }

    string Vacancy(string slug);

    string Pipeline(VacancyId id);

    string Application(JobApplicationId id);

    string MyEvaluations { get; }

    /// <summary>The page of the report on one recruitment.</summary>
    string RecruitmentFollowUp(VacancyId id);
}
