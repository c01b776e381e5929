using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Looks up what the terms of a vacancy refer to.</summary>
internal static class VacancyTermsReading
{
    /// <summary>
    /// Labels of the essential skills, for the criteria. Not found when the administration is out of reach; refused
    /// beside its field when the job or a skill doesn't exist.
    /// </summary>
    public static async Task<Result<IReadOnlyDictionary<SkillId, string>>> CheckReferences(
        this ITalentDbContext db, IAccess access, VacancyTerms terms, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == terms.OrganisationId, cancellationToken)) return Error.NotFound;
        if (!await db.JobProfiles.AnyAsync(p => p.Id == terms.JobProfileId, cancellationToken)) return Error.Invalid(nameof(terms.JobProfileId), "Choisissez un métier de la liste.");

        var ids = terms.Requirements.Select(r => r.SkillId).Distinct().ToList();
        var labels = await db.SkillsAsNamed()
            .Where(s => ids.Contains(s.Id) && s.Kind != SkillKind.Group)
            .ToDictionaryAsync(s => s.Id, s => s.Label, cancellationToken);
        return labels.Count == ids.Count ? labels : Error.Invalid(nameof(terms.Requirements), "Une compétence n’existe pas dans le référentiel.");
    }
}
