using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion;

/// <summary>What waits for the person, across all recruitments.</summary>
public sealed class AFaireModel(IMediator mediator) : GestionPage
{
    /// <summary>The lists that hold something, those that the person's roles open.</summary>
    public IReadOnlyList<ToDoSection> Sections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    /// <summary>Takes a mention off the list and goes to where it stands.</summary>
    public async Task<IActionResult> OnPostLireAsync([FromForm] MentionId mention)
    {
        var read = await mediator.Send(new ReadMention(mention), Aborted);
        return read.IsSuccess ? LocalRedirect(Routes.ApplicationTab(read.Value, "commentaires")) : await Refuse(read, Aborted);
    }

    /// <summary>Where an item is done; null for one that a form of this page does.</summary>
    public static string? Href(ToDoPage page, Guid target, Guid? part)
    {
        return page switch
        {
            ToDoPage.Vacancy => Routes.Vacancy(VacancyId.From(target)),
            ToDoPage.Pipeline => Routes.Pipeline(VacancyId.From(target)),
            ToDoPage.LateApplications => Routes.LateApplications(VacancyId.From(target), part is { } stage ? PipelineStageId.From(stage) : null),
            ToDoPage.UnansweredApplications => Routes.UnansweredApplications(VacancyId.From(target)),
            ToDoPage.CandidateMessages => Routes.CandidateMessages(JobApplicationId.From(target)),
            ToDoPage.Evaluation => Routes.Evaluation(JobApplicationId.From(target), part is { } interview ? InterviewId.From(interview) : null),
            ToDoPage.CandidateReading => Routes.ReadCandidate(Domain.Eig.FellowApplicationId.From(target)),
            ToDoPage.Audition => Routes.HearCandidate(Domain.Eig.FellowApplicationId.From(target)),
            ToDoPage.Cohort => Routes.Cohort(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortChallenges => Routes.CohortChallenges(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortCandidates => Routes.CohortCandidates(Domain.Eig.CohortId.From(target)),
            ToDoPage.CandidatesToGive => Routes.CohortCandidates(Domain.Eig.CohortId.From(target), Application.Eig.CandidateStep.ToGive),
            ToDoPage.CandidatesToReadAgain => Routes.CohortCandidates(Domain.Eig.CohortId.From(target), Application.Eig.CandidateStep.ThirdReader),
            ToDoPage.CohortAuditions => Routes.CohortAuditions(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortScenarios => Routes.CohortScenarios(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortResults => Routes.CohortResults(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortMissions => Routes.CohortMissions(Domain.Eig.CohortId.From(target)),
            ToDoPage.CohortScenario => Routes.CohortScenario(Domain.Eig.CohortId.From(target), Domain.Eig.MatchingScenarioId.From(part ?? Guid.Empty)),
            ToDoPage.JuryChallenge => Routes.JudgeChallenge(Domain.Eig.ChallengeId.From(target)),
            ToDoPage.RetentionAction => Routes.RetentionAction(Domain.Retention.RetentionActionId.From(target)),
            ToDoPage.ExitInterview => Routes.RecordRetentionInterview(Domain.Workforce.AgentId.From(target), Domain.Retention.RetentionInterviewKind.Exit),
            ToDoPage.TrainingRequest => Routes.TrainingRequest(Domain.Retention.TrainingEnrolmentId.From(target)),
            _ => null,
        };
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var sections = new List<ToDoSection>();
        foreach (var list in ToDoLists.All)
        {
            var answer = await mediator.Send(list, ct);
            if (answer.IsSuccess && answer.Value.Total > 0) sections.Add(answer.Value);
            else if (answer.IsFailure && answer.Error.Kind is not ErrorKind.Forbidden) return await Refuse(answer, ct);
        }

        Sections = sections;
        return null;
    }
}
