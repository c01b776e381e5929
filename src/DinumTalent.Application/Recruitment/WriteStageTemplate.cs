using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Sets with what stages the recruitments of an administration begin, and those below it; recruitments that have begun keep theirs.</summary>
/// <param name="Organisation">Whose template.</param>
/// <param name="Version">As the person saw it; null where there was none.</param>
/// <param name="EntryDays">Target delay at the entry.</param>
/// <param name="Steps">Between entry and end.</param>
[Requires(Permission.PublishVacancies)]
public sealed record WriteStageTemplate(OrganisationId Organisation, long? Version, int? EntryDays, IReadOnlyList<PlannedStage> Steps) : ICommand;

internal sealed class WriteStageTemplateValidator : AbstractValidator<WriteStageTemplate>
{
    public WriteStageTemplateValidator() => RuleFor(c => c.Steps).NotNull();
}

internal sealed class WriteStageTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<WriteStageTemplate>
{
    public async Task<Result> Handle(WriteStageTemplate command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.Organisation, cancellationToken)) return Error.NotFound;
        var plan = new StagePlan(command.EntryDays, command.Steps);
        var held = await db.StageTemplates.FirstOrDefaultAsync(t => t.OrganisationId == command.Organisation, cancellationToken);
        if (held is not null && command.Version is null) return StageErrors.AlreadyThere;
        if (held is not null && held.Version != command.Version) return ReadErrors.Stale<StageTemplate>(held.Id.Value, command.Version!.Value);
        if (held is not null) return held.Rewrite(plan);

        var template = StageTemplate.Of(command.Organisation, plan);
        if (template.IsSuccess) db.Add(template.Value);
        return template.ToResult();
    }
}
