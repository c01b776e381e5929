using System.Text;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>A record of a file: its fields, or why it can't be read.</summary>
/// <param name="Line">Where it begins, from 1; a quoted field may span several lines.</param>
/// <param name="Fields">Empty for a record that can't be read.</param>
/// <param name="Trouble">Null for a record that was read.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Trouble)
{
    /// <summary>Nothing but empty fields: a blank line, or one that a spreadsheet left behind.</summary>
    public bool IsBlank => Trouble is null && Fields.All(string.IsNullOrWhiteSpace);
}

/// <summary>Reads records of RFC 4180 one by one, in bounded memory, and goes on after one that can't be read.</summary>
/// <remarks>
/// A quote that nothing closes would swallow the rest of a file: beyond <see cref="MostCharacters"/> such a record is given up,
/// and reading goes on at the line after the one where it began. A general reader can't step back like that.
/// </remarks>
/// <param name="text">The file, decoded.</param>
/// <param name="separator">Between two fields.</param>
public sealed class CsvRecords(TextReader text, char separator)
{
    /// <summary>Of one record.</summary>
    public const int MostCharacters = 32 * 1024;

    public const string TooLong = "La ligne est trop longue : 32 768 caractères au plus.";
    public const string Unclosed = "Un guillemet ouvert n’est pas refermé.";
    public const string AfterQuote = "Du texte suit un guillemet fermant : dans une case entre guillemets, doublez-les.";
    public const string Nul = "La ligne contient un caractère nul : le fichier est abîmé ou n’est pas du texte.";

    public const string Unreadable = "Un caractère ne se lit pas : le codage du fichier n’est pas celui qui est indiqué.";

    private readonly char[] buffer = new char[16 * 1024];
    private readonly StringBuilder raw = new();
    private readonly StringBuilder field = new();
    private char[] again = [];
    private int againAt;
    private int length;
    private int at;
    private int line = 1;

    /// <summary>The next record; null at the end.</summary>
    public CsvRecord? Next()
    {
        raw.Clear();
        field.Clear();
        var (start, fields, quoted, closed, trouble) = (line, new List<string>(), false, false, (string?)null);
        while (true)
        {
            var c = Read();
            if (c < 0)
            {
                if (quoted && !closed) return StepBack(start);
                if (raw.Length == 0) return null;
                break;
            }

            raw.Append((char)c);
            if (raw.Length > MostCharacters) return quoted && !closed && HoldsLineBreak() ? StepBack(start) : Skip(start);
            if (c == 0) trouble ??= Nul;
            else if (c == '\uFFFD') trouble ??= Unreadable;

            if (quoted && !closed)
            {
                if (c == '\n') line++;
                if (c != '"') field.Append((char)c);
                else if (Peek() == '"') field.Append((char)Take());
                else closed = true;
                continue;
            }

            if (c == separator)
            {
                Add(fields);
                (quoted, closed) = (false, false);
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && Peek() == '\n') raw.Append((char)Read());
                line++;
                break;
            }
            else if (c == '"' && field.Length == 0 && !closed) quoted = true;
            else if (!closed) field.Append((char)c);
            else if (c is not (' ' or '\t')) trouble ??= AfterQuote;
        }

        Add(fields);
        return new CsvRecord(start, trouble is null ? fields : [], trouble);
    }

    private void Add(List<string> fields)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private bool HoldsLineBreak()
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\n') return true;
        }

        return false;
    }

    /// <summary>Gives the record up and reads on at the line after its first one.</summary>
    private CsvRecord StepBack(int start)
    {
        var text = raw.ToString();
        var next = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (next > 0)
        {
            again = [.. text.AsSpan(next), .. again.AsSpan(againAt)];
            againAt = 0;
        }

        line = start + 1;
        return new CsvRecord(start, [], Unclosed);
    }

    private CsvRecord Skip(int start)
    {
        for (int c; (c = Read()) >= 0 && c != '\n';)
        {
        }

        line = start + 1;
        return new CsvRecord(start, [], TooLong);
    }

    private int Read()
    {
        if (againAt < again.Length) return again[againAt++];
        if (at == length)
        {
            (length, at) = (text.Read(buffer, 0, buffer.Length), 0);
            if (length == 0) return -1;
        }

        return buffer[at++];
    }

    private int Peek()
    {
        if (againAt < again.Length) return again[againAt];
        if (at == length)
        {
            (length, at) = (text.Read(buffer, 0, buffer.Length), 0);
            if (length == 0) return -1;
        }

        return buffer[at];
    }

    private int Take()
    {
        var c = Read();
        raw.Append((char)c);
        return c;
    }
}
