using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What the trail leaves out.</content>
public sealed partial class ChangeRecorder
{
    private static IEnumerable<PropertyEntry> Changed(EntityEntry entry) => entry.Properties
        .Where(p => p.Metadata.Name is not (nameof(IAggregateRoot.Version) or "Id" or SearchHash or "Row" or "SortKey"))
        .Where(p => entry.State is not EntityState.Modified || (p.IsModified && !p.Metadata.GetValueComparer().Equals(p.OriginalValue, p.CurrentValue)));

    private static bool IsUntold(PropertyEntry property) => property.Metadata.PropertyInfo?.IsDefined(typeof(UntoldAttribute), inherit: false) is true;

    /// <summary>Whether nothing changed but what the trail leaves out: that it changed, and when, would tell as much.</summary>
    private static bool IsUntold(EntityEntry entry, List<EntityEntry> parts) =>
        entry.State is EntityState.Modified && parts.Count == 0 && Changed(entry).ToList() is { Count: > 0 } changed && changed.TrueForAll(IsUntold);

    /// <summary>Names are part of the chain and can't be erased: what candidates do as such is told without theirs.</summary>
    private bool IsOfCandidate(string entity) => access.Kind is AccessKind.OwnData or AccessKind.MailLink or AccessKind.Anonymous && entity is
        nameof(JobApplication) or nameof(Vacancy) or nameof(Interview) or nameof(Offer) or nameof(Scorecard) or nameof(Assessment)
            or nameof(CandidateRecord) or nameof(TalentPoolMember) or nameof(PoolInvitation) or nameof(ApplicationSharing)
            or nameof(FellowApplication) or nameof(PreselectionReading) or nameof(PreselectionVerdict) or nameof(Audition) or nameof(AuditionSheet) or nameof(AuditionSchedule) or nameof(CohortResults) or nameof(AlumniSurvey);

    /// <summary>Preselection to a cohort is anonymous: who sent an application to one acts without an account too.</summary>
    private bool IsOfFellow(string entity) => IsOfCandidate(entity) && entity is nameof(FellowApplication) or nameof(PreselectionReading) or nameof(PreselectionVerdict) or nameof(Audition) or nameof(AuditionSheet) or nameof(AuditionSchedule) or nameof(CohortResults);
}
