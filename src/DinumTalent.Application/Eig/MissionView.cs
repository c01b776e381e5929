using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A mission as those who follow it read it.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Version">To change it by.</param>
/// <param name="Cohort">Its cohort.</param>
/// <param name="CohortName">As it is called.</param>
/// <param name="ChallengeTitle">What it answers.</param>
/// <param name="Name">Of the fellow.</param>
/// <param name="Email">Of the fellow.</param>
/// <param name="Expertise">What the fellow was sought for.</param>
/// <param name="Terms">As agreed on.</param>
/// <param name="TrialEndsOn">Last day of the trial at the latest; null without trial.</param>
/// <param name="NoticeBefore">Last day to say whether the contract is renewed; null where no notice is due.</param>
/// <param name="State">On the day of reading.</param>
/// <param name="LastDay">That counts.</param>
/// <param name="EndReason">Of an early end.</param>
/// <param name="Milestones">By day.</param>
/// <param name="CheckIns">The newest first; none to who may not read how people are.</param>
/// <param name="Meetings">The newest first.</param>
/// <param name="Alerts">The oldest first; without the mood of a person to who may not read how people are.</param>
/// <param name="RenewalFrom">From when on what comes next can be said.</param>
/// <param name="FellowIntention">Null before it is said.</param>
/// <param name="HostIntention">Null before it is said.</param>
/// <param name="Events">Of the cohort, and whether the fellow came.</param>
/// <param name="Impact">Of the challenge.</param>
public sealed record MissionView(
    MissionId Id, long Version, CohortId Cohort, string CohortName, string ChallengeTitle, string Name, string Email, Expertise Expertise, MissionTerms Terms, DateOnly? TrialEndsOn, DateOnly? NoticeBefore,
    MissionState State, DateOnly LastDay, string? EndReason, IReadOnlyList<Milestone> Milestones, IReadOnlyList<CheckIn> CheckIns, IReadOnlyList<MentorMeeting> Meetings,
    IReadOnlyList<MissionAlert> Alerts, DateOnly RenewalFrom, RenewalIntention? FellowIntention, RenewalIntention? HostIntention, IReadOnlyList<AttendedEvent> Events, ImpactView? Impact)
{
    /// <param name="db">The store.</param>
    /// <param name="access">That reached the mission.</param>
    /// <param name="mission">What is read.</param>
    /// <param name="isClose">Whether the reader may read how people are: the fellow, the mentors, and who runs the programme; not the author of the challenge, nor who only reads.</param>
    /// <param name="delays">After which alerts come.</param>
    /// <param name="today">In Paris.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async Task<MissionView> Of(ITalentDbContext db, IAccess access, Mission mission, bool isClose, MissionDelays delays, DateOnly today, CancellationToken cancellationToken)
    {
        var cohort = await db.PublishedCohorts.AsNoTracking().Where(c => c.Id == mission.CohortId).Select(c => c.Name).FirstAsync(cancellationToken);
        var challenge = await db.MissionChallenges(access).AsNoTracking().Where(c => c.Id == mission.ChallengeId).Select(c => new { c.Title, c.Administration }).FirstAsync(cancellationToken);
        var impact = await db.ChallengeImpacts(access).AsNoTracking().FirstOrDefaultAsync(i => i.ChallengeId == mission.ChallengeId, cancellationToken);
        var events = await db.CohortEvents(access).AsNoTracking().Where(e => e.CohortId == mission.CohortId).OrderByDescending(e => e.HeldOn).ToListAsync(cancellationToken);
        return new MissionView(
            mission.Id, mission.Version, mission.CohortId, cohort, challenge.Title, mission.Name.Full, mission.Email, mission.Expertise, mission.Terms, mission.TrialEndsOn,
            new MissionContract(mission.Terms).NoticeBefore, mission.StateOn(today), mission.LastDay, mission.EndReason, mission.Milestones,
            isClose ? [.. mission.CheckIns.OrderByDescending(c => c.Month).ThenBy(c => c.Side)] : [], mission.Meetings,
            MissionAlerts.Shown(mission, delays, isClose, today),
            mission.EndsOn.AddDays(-delays.RenewalDays), mission.FellowIntention, mission.HostIntention,
            [.. events.Select(e => new AttendedEvent(e.Title, e.HeldOn, e.HeldOn > today ? null : e.Present.Contains(mission.Id)))],
            impact is null ? null : ImpactView.Of(impact, challenge.Title, challenge.Administration));
    }
}

/// <param name="Title">Of the event.</param>
/// <param name="On">When.</param>
/// <param name="Came">Null for one to come.</param>
public sealed record AttendedEvent(string Title, DateOnly On, bool? Came);
