using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the administration asks the person at hand, and what it keeps of what was said.</summary>
[OwnData]
public sealed record OwnListening : IQuery<OwnListeningView>;

/// <param name="Pulses">Open rounds that the person is invited to.</param>
/// <param name="Stay">What was answered by name; null where nothing.</param>
/// <param name="SaidOn">When.</param>
/// <param name="ForgottenOn">Day from which it counts no more.</param>
/// <param name="Interviews">Latest first.</param>
public sealed record OwnListeningView(IReadOnlyList<OwnPulse> Pulses, int? Stay, DateOnly? SaidOn, DateOnly? ForgottenOn, IReadOnlyList<OwnRetentionInterview> Interviews);

/// <param name="Token">That opens the three questions.</param>
public sealed record OwnPulse(string Organisation, string Quarter, DateOnly ClosesOn, bool HasAnswered, string Token);

/// <summary>An interview, whole.</summary>
public sealed record OwnRetentionInterview(
    RetentionInterviewKind Kind, DateOnly HeldOn, IReadOnlyList<LeavingReason> Reasons, string? Comment, DepartureDestination? Destination, string? FollowUp, DateOnly? FollowedUpOn,
    string By, DateOnly KeptUntil);

internal sealed class OwnListeningHandler(ITalentDbContext db, IAccess access, IMailLinks links, InterviewRetention retention, TimeProvider clock) : IQueryHandler<OwnListening, OwnListeningView>
{
    public async Task<Result<OwnListeningView>> Handle(OwnListening query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (!await db.ServingOwn(access, today).AnyAsync(cancellationToken)) return Error.NotFound;
        var pulses = await (
            from e in db.PulseEntries(access).AsNoTracking()
            join r in db.PulseRounds(access) on e.RoundId equals r.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            where r.EndedOn == null && r.ClosesOn >= today
            orderby r.ClosesOn
            select new { e.Id, e.HasAnswered, Round = r, o.Name }).ToListAsync(cancellationToken);
        var said = await db.NamedIntentions(access).AsNoTracking().OrderByDescending(i => i.SaidOn).FirstOrDefaultAsync(cancellationToken);
        var interviews = await db.RetentionInterviews(access).AsNoTracking().OrderByDescending(i => i.HeldOn).ToListAsync(cancellationToken);
        return new OwnListeningView(
            [.. pulses.Select(p => new OwnPulse(p.Name, p.Round.Quarter.ToString(), p.Round.ClosesOn, p.HasAnswered, links.Token(MailLinkPurpose.Pulse, p.Id.Value)))],
            said?.Stay, said?.SaidOn, said?.SaidOn.AddMonths(DepartureRisk.RecentMonths),
            [.. interviews.Select(i => new OwnRetentionInterview(i.Kind, i.HeldOn, i.Reasons, i.Comment, i.Destination, i.FollowUp, i.FollowedUpOn, i.RecordedByName, retention.KeptUntil(i.HeldOn)))]);
    }
}
