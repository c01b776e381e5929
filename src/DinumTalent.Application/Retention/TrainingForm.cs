using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the form of a training needs.</summary>
/// <param name="Id">The one to change; null for a new one.</param>
/// <param name="Catalogue">Among those to choose from even where the list is cut.</param>
[Requires(Permission.ManageTrainings)]
public sealed record TrainingForm(TrainingId? Id, OrganisationId? Catalogue) : IQuery<TrainingFormView>;

/// <param name="Training">As it is; null for a new one.</param>
/// <param name="Catalogues">The administrations whose catalogue the person may keep.</param>
/// <param name="Skills">Those that people may hold, and those aimed at already, in the order of the alphabet.</param>
public sealed record TrainingFormView(TrainingRow? Training, OrganisationChoices Catalogues, IReadOnlyList<TrainingSkill> Skills);

public sealed record TrainingSkill(SkillId Id, string Label, SkillKind Kind);

internal sealed class TrainingFormHandler(ITalentDbContext db, IAccess access) : IQueryHandler<TrainingForm, TrainingFormView>
{
    public async Task<Result<TrainingFormView>> Handle(TrainingForm query, CancellationToken cancellationToken)
    {
        TrainingRow? training = null;
        if (query.Id is { } id)
        {
            training = (await db.Read(db.OwnTrainings(access).Where(t => t.Id == id), cancellationToken)).SingleOrDefault();
            if (training is null) return Error.NotFound;
        }

        var aimed = training?.Aims.Select(a => a.Skill).ToList() ?? [];
        var skills = await db.Skills.AsNoTracking().Where(s => (s.Kind != SkillKind.Group && !s.IsRetired) || aimed.Contains(s.Id))
            .Select(s => new TrainingSkill(s.Id, s.Label, s.Kind)).ToListAsync(cancellationToken);
        return new TrainingFormView(training, await db.OrganisationChoices(access, null, query.Catalogue, cancellationToken), skills.Alphabetical(s => s.Label));
    }
}
