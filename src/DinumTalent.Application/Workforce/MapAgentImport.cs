using FluentValidation;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Says what each column of a file holds; remembered for the next file of the administration.</summary>
/// <param name="Id">The import.</param>
/// <param name="Version">That the person saw.</param>
/// <param name="Columns">In the order of the file; null for a column that is not read.</param>
[Requires(Permission.ImportAgents)]
public sealed record MapAgentImport(AgentImportId Id, long Version, IReadOnlyList<AgentColumn?> Columns) : ICommand;

internal sealed class MapAgentImportValidator : AbstractValidator<MapAgentImport>
{
    public MapAgentImportValidator() => RuleForEach(c => c.Columns).IsInEnum().WithMessage("Choisissez dans la liste.");
}

internal sealed class MapAgentImportHandler(ITalentDbContext db, IAccess access, HeldPermissions held, TimeProvider clock) : ICommandHandler<MapAgentImport>
{
    public async Task<Result> Handle(MapAgentImport command, CancellationToken cancellationToken)
    {
        var import = await db.AgentImports(access).Load(command.Id, command.Version, cancellationToken);
        if (import.IsFailure) return import.ToResult();
        var may = await held.MayRead(import.Value.OrganisationId, command.Columns, cancellationToken);
        return may.IsFailure ? may : import.Value.Map(command.Columns, clock.UtcNow());
    }
}
