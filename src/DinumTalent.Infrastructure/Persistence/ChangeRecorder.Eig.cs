using DinumTalent.Domain.Eig;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>Who reads the trail of cohorts and challenges.</content>
public sealed partial class ChangeRecorder
{
    /// <summary>What is judged in a cohort is for the auditors of its programme, not for those of the administration that proposed.</summary>
    private static async Task<Guid?> OfEig(TalentDbContext db, object aggregate, CancellationToken cancellationToken) => aggregate switch
    {
        Cohort c => c.OrganisationId.Value,
        Challenge { OrganisationId: { } proposing } => proposing.Value,
        Challenge c => await OfCohort(db, c.CohortId, cancellationToken),
        ChallengeReview r => await OfCohort(db, r.CohortId, cancellationToken),
        ChallengeVerdict v => await OfCohort(db, v.CohortId, cancellationToken),
        FellowApplication a => await OfCohort(db, a.CohortId, cancellationToken),
        PreselectionReading r => await OfCohort(db, r.CohortId, cancellationToken),
        AuditionSchedule s => await OfCohort(db, s.CohortId, cancellationToken),
        Audition a => await OfCohort(db, a.CohortId, cancellationToken),
        AuditionSheet s => await OfCohort(db, s.CohortId, cancellationToken),
        RankingTerms t => await OfCohort(db, t.CohortId, cancellationToken),
        PreselectionVerdict v => await OfCohort(db, v.CohortId, cancellationToken),
        MatchingScenario s => await OfCohort(db, s.CohortId, cancellationToken),
        CohortResults r => await OfCohort(db, r.CohortId, cancellationToken),
        Mission m => await OfCohort(db, m.CohortId, cancellationToken),
        ChallengeImpact i => await OfCohort(db, i.CohortId, cancellationToken),
        AlumniSurvey s => await OfCohort(db, s.CohortId, cancellationToken),
        CohortEvent e => await OfCohort(db, e.CohortId, cancellationToken),
        _ => null,
    };

    private static async Task<Guid?> OfCohort(TalentDbContext db, CohortId id, CancellationToken cancellationToken) =>
        (await db.Set<Cohort>().FindAsync([id], cancellationToken))?.OrganisationId.Value;
}
