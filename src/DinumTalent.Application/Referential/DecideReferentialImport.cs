using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using FluentValidation;

namespace DinumTalent.Application.Referential;

/// <summary>Decides for all lines of a file that were recognised in a way.</summary>
[Requires(Permission.ManageReferential)]
public sealed record DecideReferentialImport(
    ReferentialImportId Id, long Version, ImportDecision OnLabel, ImportDecision OnSynonym, ImportDecision OnNone, SkillId? ParentId) : ICommand;

internal sealed class DecideReferentialImportValidator : AbstractValidator<DecideReferentialImport>
{
    public DecideReferentialImportValidator()
    {
        RuleFor(c => c.OnLabel).IsInEnum();
        RuleFor(c => c.OnSynonym).IsInEnum();
        RuleFor(c => c.OnNone).IsInEnum();
    }
}

internal sealed class DecideReferentialImportHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : ICommandHandler<DecideReferentialImport>
{
    public async Task<Result> Handle(DecideReferentialImport command, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result.Failure(read.Errors);
        if (command.ParentId is { } parent && read.Value.Projected.Skills.GetValueOrDefault(parent) is null or { IsRetired: true }) return ReferentialErrors.UnknownParent;
        var import = await db.ReferentialImports(access).Load(command.Id, command.Version, cancellationToken);
        return import.Then(i => i.Decide(command.OnLabel, command.OnSynonym, command.OnNone, command.ParentId));
    }
}
