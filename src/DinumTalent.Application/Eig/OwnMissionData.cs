using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>A mission as its fellow takes it away, with what was told of it and the answers to surveys.</summary>
/// <param name="Cohort">As it is called.</param>
/// <param name="Name">As kept.</param>
/// <param name="Email">As kept.</param>
/// <param name="Terms">As agreed on.</param>
public sealed record OwnMissionData(
    MissionId Id, string Cohort, string Name, string Email, Expertise Expertise, MissionTerms Terms, DateOnly LastDay, string? EndReason, IReadOnlyList<Milestone> Milestones, IReadOnlyList<CheckIn> CheckIns,
    IReadOnlyList<MentorMeeting> Meetings, RenewalIntention? Intention, IReadOnlyList<(SurveyKind Kind, DateOnly On, SurveyAnswer Answer)> Answers)
{
    internal static async Task<IReadOnlyList<OwnMissionData>> Of(ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        var missions = await db.Missions(access).AsNoTracking().OrderByDescending(m => m.StartsOn).ToListAsync(cancellationToken);
        if (missions.Count == 0) return [];
        var ids = missions.Select(m => m.CohortId).Distinct().ToList();
        var cohorts = await db.PublishedCohorts.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var surveys = await db.AlumniSurveys(access).AsNoTracking().Where(s => s.AnsweredOn != null).ToListAsync(cancellationToken);
        return
        [
            .. missions.Select(m => new OwnMissionData(
                m.Id, cohorts.GetValueOrDefault(m.CohortId, ""), m.Name.Full, m.Email, m.Expertise, m.Terms, m.LastDay, m.EndReason, m.Milestones, m.CheckIns, m.Meetings, m.FellowIntention,
                [.. surveys.Where(s => s.MissionId == m.Id).OrderBy(s => s.Kind).Select(s => (s.Kind, s.AnsweredOn!.Value, new SurveyAnswer(s.Intention, s.Situation, s.LeftOn, s.Comment)))])),
        ];
    }
}
