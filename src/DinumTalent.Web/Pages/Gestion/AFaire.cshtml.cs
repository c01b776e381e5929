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
    public static string? Href(ToDoItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Page switch
        {
            ToDoPage.Vacancy => Routes.Vacancy(VacancyId.From(item.Target)),
            ToDoPage.Pipeline => Routes.Pipeline(VacancyId.From(item.Target)),
            ToDoPage.LateApplications => Routes.LateApplications(VacancyId.From(item.Target), item.Part is { } stage ? PipelineStageId.From(stage) : null),
            ToDoPage.UnansweredApplications => Routes.UnansweredApplications(VacancyId.From(item.Target)),
            ToDoPage.CandidateMessages => Routes.CandidateMessages(JobApplicationId.From(item.Target)),
            ToDoPage.Evaluation => Routes.Evaluation(JobApplicationId.From(item.Target), item.Part is { } interview ? InterviewId.From(interview) : null),
            ToDoPage.CandidateReading => Routes.ReadCandidate(Domain.Eig.FellowApplicationId.From(item.Target)),
            ToDoPage.Audition => Routes.HearCandidate(Domain.Eig.FellowApplicationId.From(item.Target)),
            ToDoPage.CohortScenario => Routes.CohortScenario(Domain.Eig.CohortId.From(item.Target), Domain.Eig.MatchingScenarioId.From(item.Part ?? Guid.Empty)),
            ToDoPage.JuryChallenge => Routes.JudgeChallenge(Domain.Eig.ChallengeId.From(item.Target)),
            ToDoPage.RetentionAction => Routes.RetentionAction(Domain.Retention.RetentionActionId.From(item.Target)),
            ToDoPage.ExitInterview => Routes.RecordRetentionInterview(Domain.Workforce.AgentId.From(item.Target), Domain.Retention.RetentionInterviewKind.Exit),
            ToDoPage.TrainingRequest => Routes.TrainingRequest(Domain.Retention.TrainingEnrolmentId.From(item.Target)),
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
