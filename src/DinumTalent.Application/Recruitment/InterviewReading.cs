using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>An interview as staff sees it.</summary>
public sealed record InterviewView
{
    public required InterviewId Id { get; init; }

    public required long Version { get; init; }

    public required JobApplicationId ApplicationId { get; init; }

    public required string Candidate { get; init; }

    public required ApplicationStatus ApplicationStatus { get; init; }

    public required VacancyId VacancyId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    public required InterviewSubject Subject { get; init; }

    public required InterviewStatus Status { get; init; }

    public required InterviewTerms Terms { get; init; }

    public required DateTime? StartsAt { get; init; }

    public required SlotPoolId? PoolId { get; init; }

    public required IReadOnlyList<PanelLine> Panel { get; init; }

    /// <summary>How many people the law wants (décret n° 2019-1414).</summary>
    public required int Needed { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required string? Note { get; init; }

    public required string? Reason { get; init; }

    public required DateTime? RecordedAt { get; init; }

    public required string? RecordedBy { get; init; }

    /// <summary>Whether it is still to come or to be recorded.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Begun, and nothing recorded.</summary>
    public required bool AwaitsRecord { get; init; }

    /// <summary>Why nothing can be recorded now; null when it can.</summary>
    public required string? ObstacleToRecord { get; init; }

    /// <summary>Why the reader may not score it now; null when he may, or has.</summary>
    public required string? ObstacleToScore { get; init; }

    public required bool IsInPanel { get; init; }

    public required CalendarEntry? Calendar { get; init; }

    /// <summary>What the reader may do in the vacancy's administration; nothing for somebody of the panel alone.</summary>
    public IReadOnlySet<Permission> Permissions { get; init; } = new HashSet<Permission>();
}

/// <summary>Somebody of a panel.</summary>
/// <param name="HasLeft">The account is closed: somebody else must take the place.</param>
/// <param name="WasPresent">Null until recorded.</param>
/// <param name="HasScored">Whether the scorecard was handed in.</param>
public sealed record PanelLine(UserId Id, string Name, bool HasLeft, bool? WasPresent, bool HasScored);

/// <summary>Reads an interview for staff, as far as the access reaches.</summary>
internal static class InterviewReading
{
    public static async Task<Result<InterviewView>> Of(
        ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, InterviewId id, DateTime now, CancellationToken cancellationToken)
    {
        var found = await (
            from i in db.Interviews(access).AsNoTracking()
            join a in db.Applications(access) on i.ApplicationId equals a.Id
            join v in db.Vacancies(access) on i.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where i.Id == id
            select new { Interview = i, Application = a, Vacancy = v, Organisation = o.Name }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (interview, application, vacancy) = (found.Interview, found.Application, found.Vacancy);
        var subject = new InterviewSubject(vacancy.Title, vacancy.Reference, found.Organisation);
        var people = await accounts.Find([.. interview.Panel.Select(p => p.MemberId)], cancellationToken);
        var scored = await db.SubmittedScorecards(access).Where(s => s.InterviewId == interview.Id).Select(s => s.EvaluatorId).ToListAsync(cancellationToken);
        return new InterviewView
        {
            Id = interview.Id,
            Version = interview.Version,
            ApplicationId = application.Id,
            Candidate = $"{application.GivenName} {application.FamilyName}",
            ApplicationStatus = application.Status,
            VacancyId = vacancy.Id,
            OrganisationId = vacancy.OrganisationId,
            Subject = subject,
            Status = interview.Status,
            Terms = new InterviewTerms(interview.Kind, interview.Place, interview.Link, interview.Minutes, interview.Instructions, interview.NoticeHours),
            StartsAt = interview.StartsAt,
            PoolId = interview.PoolId,
            Panel = [.. interview.Panel.Select(p => new PanelLine(p.MemberId, p.Name, people.GetValueOrDefault(p.MemberId) is not { IsEnabled: true }, p.WasPresent, scored.Contains(p.MemberId)))],
            Needed = InterviewPanel.NeededFor(!application.IsCivilServant, vacancy.DurationMonths),
            Criteria = InterviewCriteria.With(vacancy.Criteria, [interview.Criteria]),
            Note = interview.Note,
            Reason = interview.Reason,
            RecordedAt = interview.RecordedAt,
            RecordedBy = interview.RecordedBy,
            IsOpen = interview.IsOpen,
            AwaitsRecord = interview.Status is InterviewStatus.Planned && interview.StartsAt <= now,
            ObstacleToRecord = interview.MayBeRecorded(application, now).Errors is [var obstacle, ..] ? obstacle.Message : null,
            ObstacleToScore = user.Id is { } me && interview.Panel.Any(p => p.MemberId == me)
                ? Result.All(interview.MayBeScoredBy(me, now), application.MayBeScored()).Errors is [var reason, ..] ? reason.Message : null
                : "Vous ne faites pas partie du jury de cet entretien.",
            IsInPanel = interview.Panel.Any(p => p.MemberId == user.Id),
            Calendar = interview.Status is InterviewStatus.Planned && interview.StartsAt > now ? InterviewCalendar.Published(interview, subject, now) : null,
        };
    }
}
