using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes the template of an administration away: new recruitments begin with that of the nearest one above.</summary>
[Requires(Permission.PublishVacancies)]
public sealed record RemoveStageTemplate(OrganisationId Organisation, long Version) : ICommand;

internal sealed class RemoveStageTemplateValidator : AbstractValidator<RemoveStageTemplate>
{
    public RemoveStageTemplateValidator() => RuleFor(c => c.Organisation).NotEmpty();
}

internal sealed class RemoveStageTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RemoveStageTemplate>
{
    public async Task<Result> Handle(RemoveStageTemplate command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.Organisation, cancellationToken)) return Error.NotFound;
        var held = await db.StageTemplates.FirstOrDefaultAsync(t => t.OrganisationId == command.Organisation, cancellationToken);
        if (held is null) return Error.NotFound;
        if (held.Version != command.Version) return ReadErrors.Stale<StageTemplate>(held.Id.Value, command.Version);
        db.Remove(held);
        return Result.Success;
    }
}
