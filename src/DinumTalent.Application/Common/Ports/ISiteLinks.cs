using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Absolute addresses of pages, for mails and documents.</summary>
public partial interface ISiteLinks
{
    string Home { get; }

    string FollowUp(string token);

    string CandidateSpace { get; }

    /// <summary>The skills passport of whoever is signed in.</summary>
    string Passport { get; }

    /// <summary>The same to read and print: the accessible form of its PDF.</summary>
    string PassportDocument { get; }

    string Vacancy(string slug);

    /// <summary>The own page of somebody of the vivier.</summary>
    string TalentPool(string token);

    /// <summary>Where an invitation to apply is answered.</summary>
    string PoolInvitation(string token);

    string Pipeline(VacancyId id);

    string Application(JobApplicationId id);

    /// <summary>A vacancy as staff follows it.</summary>
    string ManagedVacancy(VacancyId id);

    /// <summary>A submitted vacancy as its approver reads it.</summary>
    string Approval(VacancyApprovalId id);

    /// <summary>The agents who say to be interested in a vacancy.</summary>
    string Interests(VacancyId id);

    string MyEvaluations { get; }

    /// <summary>What waits for whoever is signed in.</summary>
    string ToDo { get; }
    /// <summary>The candidate's page of an interview, by the link of a mail.</summary>
    string FollowedInterview(string token, InterviewId id);

    /// <summary>The staff's page of an interview.</summary>
    string Interview(InterviewId id);

    /// <summary>The page of the assessment document of an application.</summary>
    string Assessment(JobApplicationId id);

    /// <summary>The page of the file of an application.</summary>
    string ApplicationFile(JobApplicationId id);

    /// <summary>The page of the interview grid of an application.</summary>
    string InterviewGrid(JobApplicationId id);

    /// <summary>The same for who evaluates it; of one interview, or of the application as it was given to evaluate.</summary>
    string OwnInterviewGrid(JobApplicationId id, InterviewId? interview);

    /// <summary>The page of the report on one recruitment.</summary>
    string RecruitmentFollowUp(VacancyId id);

    /// <summary>The page of the report on equality.</summary>
    string EqualityFigures { get; }
}
