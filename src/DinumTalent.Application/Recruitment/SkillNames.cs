using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Names of skills of the referential; unknown ones and mere groups are left out.</summary>
[Anonymous]
public sealed record SkillNames(IReadOnlyList<SkillId> Ids) : IQuery<IReadOnlyList<SkillChoice>>
{
    public const int MaxCount = DeclaredSkill.MaxCount * 4;
}

internal sealed class SkillNamesValidator : AbstractValidator<SkillNames>
{
    public SkillNamesValidator() =>
        RuleFor(q => q.Ids).Must(ids => ids.Count <= SkillNames.MaxCount).WithMessage($"{SkillNames.MaxCount} compétences au plus.");
}

internal sealed class SkillNamesHandler(ITalentDbContext db) : IQueryHandler<SkillNames, IReadOnlyList<SkillChoice>>
{
    public async Task<Result<IReadOnlyList<SkillChoice>>> Handle(SkillNames query, CancellationToken cancellationToken) =>
        await db.SkillsAsNamed().Where(s => query.Ids.Contains(s.Id) && s.Kind != SkillKind.Group)
            .Select(s => new SkillChoice(s.Id, s.Label, s.Description)).ToListAsync(cancellationToken);
}
