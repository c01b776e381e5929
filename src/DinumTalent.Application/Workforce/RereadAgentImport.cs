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

/// <summary>Corrects how a file is written, where that was guessed wrongly, and reads its first line anew.</summary>
/// <param name="Id">The import.</param>
/// <param name="Version">That the person saw.</param>
/// <param name="Encoding">Of its characters.</param>
/// <param name="Separator">Between columns, one of <see cref="TableFormat.Separators"/>.</param>
[Requires(Permission.ImportAgents), ReadsAhead]
public sealed record RereadAgentImport(AgentImportId Id, long Version, FileEncoding? Encoding, char? Separator) : ICommand;

internal sealed class RereadAgentImportValidator : AbstractValidator<RereadAgentImport>
{
    public RereadAgentImportValidator()
    {
        RuleFor(c => c.Encoding).NotNull().WithMessage("Choisissez le codage.").IsInEnum().WithMessage("Choisissez le codage dans la liste.");
        RuleFor(c => c.Separator).Must(s => s is { } c && TableFormat.Separators.Contains(c)).WithMessage("Choisissez le séparateur dans la liste.");
    }
}

internal sealed class RereadAgentImportHandler(ITalentDbContext db, IAccess access, IUploads uploads) : ICommandHandler<RereadAgentImport>
{
    public async Task<Result> Handle(RereadAgentImport command, CancellationToken cancellationToken)
    {
        var found = await db.AgentImports(access).Load(command.Id, command.Version, cancellationToken);
        if (found.IsFailure) return found.ToResult();
        var import = found.Value;
        await using var content = await uploads.Open(import.FileId, cancellationToken);
        if (content is null) return AgentImportErrors.FileGone;

        var format = new TableFormat(command.Encoding!.Value, command.Separator!.Value);
        var (headers, _) = TableFiles.Read(content, format);
        if (headers.Count < 2) return AgentImportErrors.Headless with { Field = nameof(command.Separator) };
        return import.Reread(format, headers, ColumnGuess.For(headers, await db.RememberedColumns(access, import.OrganisationId, cancellationToken)));
    }
}
