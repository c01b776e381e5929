using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>From the command line: puts what a file changes into the draft, lines matched as proposed, and publishes it where asked to.</summary>
/// <param name="FileName">Name that the changes bear.</param>
/// <param name="Content">The file.</param>
/// <param name="Publish">Whether the draft, with all that is in it, is published as well.</param>
[SystemOnly]
public sealed record ImportReferential(string FileName, ReadOnlyMemory<byte> Content, bool Publish) : ICommand<ReferentialImportReport>;

/// <param name="Format">What the file is.</param>
/// <param name="Notes">On its encoding.</param>
/// <param name="Lines">Read and accepted.</param>
/// <param name="Changes">That went into the draft.</param>
/// <param name="Bad">Refused lines.</param>
/// <param name="IsPublished">Whether the draft is published now.</param>
public sealed record ReferentialImportReport(ReferentialFormat Format, string Notes, int Lines, int Changes, IReadOnlyList<BadLine> Bad, bool IsPublished);

internal sealed class ImportReferentialHandler(ITalentDbContext db, ReferentialDesk desk) : ICommandHandler<ImportReferential, ReferentialImportReport>
{
    public async Task<Result<ReferentialImportReport>> Handle(ImportReferential command, CancellationToken cancellationToken)
    {
        var file = ReferentialFile.Read(command.Content.Span);
        if (file.IsFailure) return Result<ReferentialImportReport>.Failure(file.Errors);
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result<ReferentialImportReport>.Failure(read.Errors);

        var import = ReferentialImports.Of(file.Value, command.FileName, desk);
        var plan = ReferentialImportPlan.Of(file.Value.Table, import, read.Value.Projected);
        var draft = plan.Edits.Count > 0 ? await desk.OpenDraft(cancellationToken) : await desk.Draft(cancellationToken);
        if (plan.Edits.Count > 0)
        {
            var recorded = draft!.Record(plan.Edits, read.Value.Published, import.FileName, desk.Who, desk.Now);
            if (recorded.IsFailure) return Result<ReferentialImportReport>.Failure(recorded.Errors);
        }

        if (command.Publish && draft is not null)
        {
            var published = await ReferentialPublication.Publish(db, desk, draft, by: null, cancellationToken);
            if (published.IsFailure) return Result<ReferentialImportReport>.Failure(published.Errors);
        }

        return new ReferentialImportReport(file.Value.Format, import.Notes, plan.Lines.Count, plan.Edits.Count, plan.Bad, command.Publish && draft is not null);
    }
}
