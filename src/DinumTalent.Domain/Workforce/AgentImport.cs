using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Workforce;

/// <summary>Where an import stands.</summary>
public enum AgentImportStatus
{
    [Label("Colonnes à vérifier")] Received,
    [Label("Essai en cours")] Trying,
    [Label("Essayé")] Tried,
    [Label("Import en cours")] Running,
    [Label("Terminé")] Done,
    [Label("Annulé")] Cancelled,
    [Label("Interrompu")] Failed,
}

/// <summary>How the characters of a file are written.</summary>
public enum FileEncoding
{
    [Label("UTF-8")] Utf8,
    [Label("Windows-1252")] Windows1252,
    [Label("ISO-8859-15")] Iso885915,
    [Label("UTF-16, petit-boutiste")] Utf16LittleEndian,
    [Label("UTF-16, gros-boutiste")] Utf16BigEndian,
}

/// <summary>How a file of lines and columns is written.</summary>
/// <param name="Encoding">Of its characters.</param>
/// <param name="Separator">Between two columns, one of <see cref="Separators"/>.</param>
public sealed record TableFormat(FileEncoding Encoding, char Separator)
{
    public static readonly IReadOnlyList<char> Separators = [';', ',', '\t', '|'];
}

/// <summary>A file of agents, from its reception to what was done with it. It reaches its administration and all below.</summary>
public sealed class AgentImport : AggregateRoot<AgentImportId>, IAudited
{
    public const int FileNameMaxLength = 150;
    public const int AuthorMaxLength = 210;
    public const int Sha256Length = 64;
    public const int MostColumns = 200;

    private AgentImport()
    {
    }

    private AgentImport(AgentImportId id) : base(id)
    {
    }

    public OrganisationId OrganisationId { get; private set; }

    public FileId FileId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>In hexadecimal digits: tells whether the same file came before.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Null for the operator's tool.</summary>
    public UserId? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTime ReceivedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public AgentImportStatus Status { get; private set; }

    public FileEncoding Encoding { get; private set; }

    /// <summary>One character.</summary>
    public string Separator { get; private set; } = ";";

    /// <summary>First line of the file.</summary>
    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>What each column of the file is, in its order; null for one that is not read.</summary>
    public IReadOnlyList<AgentColumn?> Columns { get; private set; } = [];

    /// <summary>When a person confirmed the columns; remembered for the next file of the administration.</summary>
    public DateTime? MappedAt { get; private set; }

    /// <summary>Trials and runs so far.</summary>
    public int Attempt { get; private set; }

    /// <summary>Whether the attempt at hand writes nothing.</summary>
    public bool IsTrial { get; private set; }

    public TableFormat Format => new(Encoding, Separator[0]);

    /// <summary>Whether the background has work with it.</summary>
    public bool IsAtWork => Status is AgentImportStatus.Trying or AgentImportStatus.Running;

    public static AgentImport Receive(
        OrganisationId organisation, ReceivedTable file, TableFormat format, IReadOnlyList<string> headers, IReadOnlyList<AgentColumn?> guess,
        UserId? author, string authorName, DateTime now) => new(AgentImportId.New())
        {
            OrganisationId = organisation,
            FileId = file.Id,
            FileName = file.Name,
            Size = file.Size,
            Sha256 = file.Sha256,
            Encoding = format.Encoding,
            Separator = format.Separator.ToString(),
            Headers = headers,
            Columns = guess,
            AuthorId = author,
            AuthorName = authorName,
            ReceivedAt = now,
        };

    /// <summary>Reads the file otherwise than was guessed; the columns are to be confirmed anew.</summary>
    public Result Reread(TableFormat format, IReadOnlyList<string> headers, IReadOnlyList<AgentColumn?> guess)
    {
        if (Status is not (AgentImportStatus.Received or AgentImportStatus.Tried)) return AgentImportErrors.NotNow(Status);
        (Encoding, Separator, Headers, Columns, MappedAt) = (format.Encoding, format.Separator.ToString(), headers, guess, null);
        Status = AgentImportStatus.Received;
        return Result.Success;
    }

    /// <summary>Says what each column is.</summary>
    public Result Map(IReadOnlyList<AgentColumn?> columns, DateTime now)
    {
        if (Status is not (AgentImportStatus.Received or AgentImportStatus.Tried)) return AgentImportErrors.NotNow(Status);
        if (columns.Count != Headers.Count) return AgentImportErrors.OtherColumns;
        var twice = columns.OfType<AgentColumn>().GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (twice.Count > 0) return AgentImportErrors.ColumnTwice(twice[0]);
        var missing = AgentColumns.Required.Where(r => !columns.Contains(r)).ToList();
        if (missing.Count > 0) return AgentImportErrors.ColumnsMissing(missing);

        (Columns, MappedAt, Status) = (columns, now, AgentImportStatus.Received);
        return Result.Success;
    }

    /// <summary>Asks for a reading of all lines that writes none.</summary>
    public Result Try()
    {
        if (MappedAt is null) return AgentImportErrors.NotMapped;
        if (Status is not (AgentImportStatus.Received or AgentImportStatus.Tried)) return AgentImportErrors.NotNow(Status);
        (Status, IsTrial) = (AgentImportStatus.Trying, true);
        Attempt++;
        return Result.Success;
    }

    /// <summary>Asks for the lines to be written, after a trial or, by the operator, without.</summary>
    public Result Run(bool withoutTrial)
    {
        if (MappedAt is null) return AgentImportErrors.NotMapped;
        if (Status is not AgentImportStatus.Tried && !(withoutTrial && Status is AgentImportStatus.Received)) return AgentImportErrors.NotTried(Status);
        (Status, IsTrial) = (AgentImportStatus.Running, false);
        Attempt++;
        return Result.Success;
    }

    /// <summary>Goes on where a failure stopped it.</summary>
    public Result Resume()
    {
        if (Status is not AgentImportStatus.Failed) return AgentImportErrors.NotNow(Status);
        (Status, EndedAt) = (IsTrial ? AgentImportStatus.Trying : AgentImportStatus.Running, null);
        return Result.Success;
    }

    /// <summary>Stops it for good; lines written before stay.</summary>
    public Result Cancel(DateTime now)
    {
        if (Status is AgentImportStatus.Done or AgentImportStatus.Cancelled) return AgentImportErrors.NotNow(Status);
        (Status, EndedAt) = (AgentImportStatus.Cancelled, now);
        return Result.Success;
    }

    /// <summary>All lines have been read.</summary>
    public void Finish(DateTime now)
    {
        if (!IsAtWork) return;
        (Status, EndedAt) = IsTrial ? (AgentImportStatus.Tried, (DateTime?)null) : (AgentImportStatus.Done, now);
    }

    /// <summary>It can't go on by itself.</summary>
    public void Fail()
    {
        if (IsAtWork) Status = AgentImportStatus.Failed;
    }
}

/// <summary>A received file of lines and columns.</summary>
public sealed record ReceivedTable(FileId Id, string Name, long Size, string Sha256);
