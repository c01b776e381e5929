using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Keeps a file that changes the referential, so that its lines can be decided of; nothing changes yet.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ReceiveReferentialFile(string? FileName, ReadOnlyMemory<byte> Content) : ICommand<ReferentialImportId>;

internal sealed class ReceiveReferentialFileHandler(ITalentDbContext db, ReferentialDesk desk) : ICommandHandler<ReceiveReferentialFile, ReferentialImportId>
{
    public async Task<Result<ReferentialImportId>> Handle(ReceiveReferentialFile command, CancellationToken cancellationToken)
    {
        if (desk.Refused is { } refused) return refused;
        return ReferentialFile.Read(command.Content.Span).Then<ReferentialImportId>(file =>
        {
            var import = ReferentialImports.Of(file, command.FileName, desk);
            db.Add(import);
            return import.Id;
        });
    }
}

/// <summary>Makes imports of files that were read.</summary>
internal static class ReferentialImports
{
    public static ReferentialImport Of(ReferentialFile file, string? fileName, ReferentialDesk desk)
    {
        var name = string.IsNullOrWhiteSpace(fileName) ? "fichier.csv" : Path.GetFileName(fileName.Trim());
        return new ReferentialImport(name.Length > ReferentialImport.FileNameMaxLength ? name[^ReferentialImport.FileNameMaxLength..] : name,
            file.Format, file.Text.Text, $"{file.Text.Notes} Séparateur : {Name(file.Table.Separator)}.", desk.Who, desk.Now);
    }

    private static string Name(char separator) => separator switch
    {
        ';' => "point-virgule",
        ',' => "virgule",
        '\t' => "tabulation",
        _ => "barre verticale",
    };
}
