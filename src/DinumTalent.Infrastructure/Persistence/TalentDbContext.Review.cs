using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What the bilan of a cohort counts.</content>
public sealed partial class TalentDbContext
{
    public async Task<CohortFacts> CohortFacts(CohortId cohort, CancellationToken cancellationToken)
    {
        var challenges = await Set<Challenge>().Where(c => c.CohortId == cohort && c.SubmittedAt != null)
            .Select(c => new ChallengeFact(
                c.PublishedAt != null, Set<ChallengeVerdict>().Any(v => v.ChallengeId == c.Id && v.AnnouncedAt != null), Set<ChallengeVerdict>().Any(v => v.ChallengeId == c.Id && v.IsEligible == true)))
            .ToListAsync(cancellationToken);
        var fellows = await Set<FellowApplication>().AsNoTracking().Where(a => a.CohortId == cohort).Select(a => new { a.Id, a.Status, IsAnswered = a.AnnouncedAt != null, a.Wishes }).ToListAsync(cancellationToken);
        var erased = await Set<FellowTally>().AsNoTracking().Where(t => t.CohortId == cohort).ToListAsync(cancellationToken);
        var heard = await Set<AuditionSheet>().Where(s => s.CohortId == cohort && s.SubmittedAt != null)
            .GroupBy(s => s.ApplicationId).Where(g => g.Count() >= AuditionOutcome.FewestSheets).Select(g => g.Key).ToListAsync(cancellationToken);
        var announced = Set<CohortResults>().Where(r => r.CohortId == cohort && r.AnnouncedAt != null);
        var places = await announced.SelectMany(r => r.Places, (_, p) => new { p.ChallengeId, p.Expertise, p.Status, IsOffered = p.OfferedAt != null }).ToListAsync(cancellationToken);
        var missions = await Set<Mission>().Where(m => m.CohortId == cohort).Select(m => new { m.ChallengeId, m.StartsOn, m.EndsOn, m.EndedOn, IsFromApplication = m.ApplicationId != null }).ToListAsync(cancellationToken);
        return new CohortFacts(
            challenges, [.. fellows.Select(f => new FellowFact(f.Id, f.Status, f.IsAnswered, f.Wishes))], erased, heard, await announced.AnyAsync(cancellationToken),
            [.. places.Select(p => new PlaceFact(p.ChallengeId, p.Expertise, p.Status, p.IsOffered))],
            [.. missions.Select(m => new MissionFact(m.ChallengeId, m.StartsOn, m.EndsOn, m.EndedOn, m.IsFromApplication))]);
    }
}
