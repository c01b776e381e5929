using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Everything about one application, and what may be done with it now.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationSheet(JobApplicationId Id) : IQuery<ApplicationSheetView>;

/// <summary>An application as those who treat it see it.</summary>
public sealed record ApplicationSheetView
{
    public required JobApplicationId Id { get; init; }

    public required long Version { get; init; }

    public required SheetVacancy Vacancy { get; init; }

    public required SheetCandidate Candidate { get; init; }

    public required ApplicationStatus Status { get; init; }

    public required string Stage { get; init; }

    /// <summary>Whole days since it entered its stage, in Paris.</summary>
    public required int DaysInStage { get; init; }

    /// <summary>Days beyond the target delay of the stage; 0 in time.</summary>
    public required int DaysLate { get; init; }

    public required DateTime SentAt { get; init; }

    public required CvFile Cv { get; init; }

    public required string Motivation { get; init; }

    public required IReadOnlyList<AnsweredQuestion> Answers { get; init; }

    public required IReadOnlyList<SkillMatch> Skills { get; init; }

    /// <summary>Skills that the CV names: suggestions to check.</summary>
    public required CvSkills FromCv { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required IReadOnlyList<Comment> Comments { get; init; }

    public required IReadOnlyList<SheetEvaluator> Evaluators { get; init; }

    public required ScorecardOverview Scorecards { get; init; }

    /// <summary>Stages of the ordinary course that it may go to; empty unless in progress.</summary>
    public required IReadOnlyList<StageTarget> Targets { get; init; }

    public required AcceptanceCheck Acceptance { get; init; }

    public required SheetRefusal? Refusal { get; init; }

    public required SheetHire? Hire { get; init; }

    /// <summary>Name of the stage from which on the reader will know who the candidate is; null: known already.</summary>
    public required string? SealedUntil { get; init; }

    /// <summary>Number under which it is, or was, read without a name; null where screening is not anonymised.</summary>
    public required int? Number { get; init; }

    /// <summary>What the reader may do in the vacancy's administration.</summary>
    public required IReadOnlySet<Permission> Permissions { get; init; }
}

public sealed record SheetVacancy(
    VacancyId Id, string Reference, string Title, string Organisation, VacancyStatus Status, int Posts, int AcceptedCount, int? DurationMonths,
    LegalBasis Basis, Category Category, DateOnly? StartsOn);

public sealed record SheetCandidate(
    string GivenName, string FamilyName, string Email, string? Phone, string? ProfileLink, bool IsCivilServant, DateTime? AddressConfirmedAt, bool HasAccount)
{
    public string Name => $"{GivenName} {FamilyName}";
}

public sealed record AnsweredQuestion(string Question, string? Answer);

public sealed record HistoryLine(HistoryKind Kind, DateTime At, string By, string? From, string? To, string? Note);

public sealed record SheetEvaluator(UserId Id, string Name, DateTime AssignedAt, bool HasSubmitted);

/// <summary>Whether it could be accepted today.</summary>
/// <param name="IsAtDecision">Its stage is one from which an acceptance follows.</param>
/// <param name="Obstacles">Everything that forbids it today.</param>
/// <param name="PossibleFrom">From what day publication delay and deadline allow it; null when never published or over.</param>
public sealed record AcceptanceCheck(bool IsAtDecision, IReadOnlyList<Error> Obstacles, DateOnly? PossibleFrom)
{
    public bool IsPossible => IsAtDecision && Obstacles.Count == 0;
}

/// <param name="Reason">Internal.</param>
/// <param name="Message">As the candidate reads it.</param>
/// <param name="ToldAt">When it left; null while it waits.</param>
/// <param name="SendOn">The day on which it leaves; null: with the end of the recruitment.</param>
/// <param name="Written">With its variables.</param>
public sealed record SheetRefusal(RefusalReason Reason, string Message, DateTime? ToldAt, DateOnly? SendOn, string Written);

/// <summary>What became of somebody recruited; null dates where the agent is out of the reader's reach, or never arrived.</summary>
public sealed record SheetHire(AgentId AgentId, EmploymentStatus? Status, DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? TrialEndsOn, bool NeverArrived);

internal sealed class ApplicationSheetHandler(ITalentDbContext db, IAccess access, ICurrentUser user, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<ApplicationSheet, ApplicationSheetView>
{
    public async Task<Result<ApplicationSheetView>> Handle(ApplicationSheet query, CancellationToken cancellationToken)
    {
        var found = await db.Applications(access).AsNoTracking().Load(query.Id, cancellationToken);
        if (found.IsFailure) return Result<ApplicationSheetView>.Failure(found.Errors);
        var application = found.Value;
        var vacancies = await db.Vacancies(access).AsNoTracking().Load(application.VacancyId, cancellationToken);
        if (vacancies.IsFailure) return Result<ApplicationSheetView>.Failure(vacancies.Errors);
        var vacancy = vacancies.Value;

        var today = clock.Today();
        var held = await permissions.In(vacancy.OrganisationId, cancellationToken);
        var stages = vacancy.Stages.ToDictionary(s => s.Id, s => s.Name);
        var scorecards = await ScorecardOverview.Read(db, access, user.Id, vacancy, application, cancellationToken);
        var inProgress = application.Status is ApplicationStatus.InProgress;
        var head = await Head(vacancy, cancellationToken);
        return new ApplicationSheetView
        {
            Id = application.Id,
            Version = application.Version,
            Vacancy = head,
            Candidate = Candidate(application),
            Status = application.Status,
            Stage = stages.GetValueOrDefault(application.StageId, ""),
            DaysInStage = today.DayNumber - application.StageEnteredAt.ToParisDay().DayNumber,
            DaysLate = vacancy.DaysLate(application.Status, application.StageId, application.StageEnteredAt, today),
            SentAt = application.SentAt,
            Cv = application.Cv,
            Motivation = application.Motivation,
            Answers = Answered(vacancy, application),
            Skills = await SkillMatch.Of(db, vacancy.Requirements, application.Skills, cancellationToken),
            FromCv = await CvSkillsReading.Of(db, access, application, vacancy.Requirements, cancellationToken),
            History = application.History.OrderByDescending(h => h.Number).Select(h => new HistoryLine(h.Kind, h.At, h.ByName, Name(stages, h.From), Name(stages, h.To), h.Note)).ToList(),
            Comments = application.Comments.OrderByDescending(c => c.Number).ToList(),
            Evaluators = application.Evaluators.OrderBy(e => e.At).Select(e => new SheetEvaluator(e.EvaluatorId, e.Name, e.At, scorecards.SubmittedBy.Contains(e.EvaluatorId))).ToList(),
            Scorecards = scorecards,
            Targets = inProgress ? vacancy.TargetsFrom(application.StageId).Where(t => t.Kind is StageKind.Intermediate).ToList() : [],
            Acceptance = await Check(vacancy, application, today, cancellationToken),
            Refusal = application is { Status: ApplicationStatus.Refused, RefusalReason: { } reason } ? Refusal(application, vacancy, reason, head.Organisation) : null,
            Hire = application.AgentId is { } agent ? await Hire(agent, held.Contains(Permission.ReadAgents), cancellationToken) : null,
            SealedUntil = vacancy.SealedUntil(application),
            Number = application.AnonymityNumber,
            Permissions = held,
        };
    }

    internal static IReadOnlyList<AnsweredQuestion> Answered(Vacancy vacancy, JobApplication application) =>
        vacancy.Questions.Select(q => new AnsweredQuestion(q.Text, application.Answers.FirstOrDefault(a => a.QuestionId == q.Id)?.Text)).ToList();

    private static SheetRefusal Refusal(JobApplication a, Vacancy vacancy, RefusalReason reason, string organisation) => new(
        reason, MessageVariables.Fill(a.RefusalMessage ?? "", MessageFactsReading.Of(a, vacancy, organisation)), a.RefusalToldAt, a.RefusalSendOn, a.RefusalMessage ?? "");

    private static SheetCandidate Candidate(JobApplication a) =>
        new(a.GivenName, a.FamilyName, a.Email, a.Phone, a.ProfileLink, a.IsCivilServant, a.AddressConfirmedAt, a.CandidateId is not null);

    private static string? Name(Dictionary<PipelineStageId, string> stages, PipelineStageId? id) => id is { } known ? stages.GetValueOrDefault(known) : null;

    private async Task<SheetVacancy> Head(Vacancy vacancy, CancellationToken cancellationToken) => new(
        vacancy.Id, vacancy.Reference, vacancy.Title,
        await db.Organisations.Where(o => o.Id == vacancy.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
        vacancy.Status, vacancy.Posts, vacancy.AcceptedCount, vacancy.DurationMonths, vacancy.Basis, vacancy.Category, vacancy.StartsOn);

    private async Task<AcceptanceCheck> Check(Vacancy vacancy, JobApplication application, DateOnly today, CancellationToken cancellationToken)
    {
        if (application.Status is not ApplicationStatus.InProgress) return new AcceptanceCheck(false, [], null);
        var facts = await FactsOfAcceptance.Of(db, access, application, vacancy, cancellationToken);
        return new AcceptanceCheck(
            StageTransitions.Allows(application.StageKind, StageKind.Accepted),
            vacancy.MayAccept(facts, today).Errors,
            vacancy.FillableFrom());
    }

    private async Task<SheetHire> Hire(AgentId agent, bool mayReadAgents, CancellationToken cancellationToken)
    {
        var contract = !mayReadAgents ? null : await db.Agents(access).AsNoTracking()
            .Where(a => a.Id == agent)
            .SelectMany(a => a.Contracts)
            .OrderBy(c => c.StartsOn)
            .Select(c => new { c.Status, c.StartsOn, c.EndsOn, c.TrialEndsOn })
            .FirstOrDefaultAsync(cancellationToken);
        var neverArrived = mayReadAgents && contract is null
            && await db.Agents(access).AnyAsync(a => a.Id == agent && a.DepartureReason == DepartureReason.NeverArrived, cancellationToken);
        return new SheetHire(agent, contract?.Status, contract?.StartsOn, contract?.EndsOn, contract?.TrialEndsOn, neverArrived);
    }
}
