using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Recognises the skills of the referential as it stands, those that are groups or retired apart.</summary>
internal static class ReferentialRecogniser
{
    public static async Task<SkillRecogniser> Of(ITalentDbContext db, CancellationToken cancellationToken) =>
        new(await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group && !s.IsRetired)
            .Select(s => new SkillName(s.Id, s.Kind, s.Label, s.Synonyms)).ToListAsync(cancellationToken));
}
