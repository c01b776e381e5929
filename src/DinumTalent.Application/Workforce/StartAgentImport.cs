using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Takes a received file in hand: finds out how it is written and what its columns seem to hold.</summary>
/// <param name="OrganisationId">Its lines reach this administration and those below.</param>
/// <param name="FileId">The received file.</param>
[Requires(Permission.ImportAgents)]
public sealed record StartAgentImport(OrganisationId OrganisationId, FileId FileId) : ICommand<AgentImportId>;

internal sealed class StartAgentImportHandler(ITalentDbContext db, IAccess access, IUploads uploads, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<StartAgentImport, AgentImportId>
{
    public async Task<Result<AgentImportId>> Handle(StartAgentImport command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.OrganisationId, cancellationToken)) return AgentImportErrors.OutOfReach;
        if (await db.FindUnclaimedTable(command.FileId, cancellationToken) is not { } file) return AgentImportErrors.FileGone;
        await using var content = await uploads.Open(file.Id, cancellationToken);
        if (content is null) return AgentImportErrors.FileGone;

        var format = TableFiles.Detect(content);
        content.Position = 0;
        var (headers, _) = TableFiles.Read(content, format);
        if (headers.Count < 2) return AgentImportErrors.Headless;

        var guess = ColumnGuess.For(headers, await db.RememberedColumns(access, command.OrganisationId, cancellationToken));
        var import = AgentImport.Receive(command.OrganisationId, file, format, headers, guess, user.Id, user.Name, clock.UtcNow());
        db.Add(import);
        await db.ClaimFile(file.Id, cancellationToken);
        return import.Id;
    }
}
