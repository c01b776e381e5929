using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DinumTalent.Reporting.Pdf;

/// <summary>
/// Adds what Skia has no words for, as an incremental update behind the file: language, title in the window's bar,
/// bookmarks; and derives the random identifiers from the contents, so that the same report gives the same bytes.
/// </summary>
/// <remarks>ISO 32000-1, 7.5.6 (incremental updates), 7.7.2 (catalog), 12.3.3 (outline), 14.4 (identifiers).</remarks>
internal sealed class PdfCompletion
{
    private const string Uuid = "uuid:00000000-0000-0000-0000-000000000000";
    private const int IdLength = 32;

    private readonly MemoryStream pdf;
    private readonly int identifiersAt;
    private readonly StringBuilder added = new();
    private readonly SortedDictionary<int, long> offsets = [];

    private PdfCompletion(MemoryStream pdf) => (this.pdf, identifiersAt) = (pdf, MakeRoomForIdentifiers(pdf));

    private Span<byte> File => Written(pdf);

    /// <summary>Completes the file where it is: it is never held twice.</summary>
    /// <param name="pdf">What Skia wrote, and nothing before it.</param>
    /// <param name="bookmarks">Headings in reading order; their destinations are in the file.</param>
    public static void Complete(MemoryStream pdf, IReadOnlyList<Bookmark> bookmarks)
    {
        var completion = new PdfCompletion(pdf);
        completion.SetIdentifiers();
        var update = completion.Update(bookmarks);
        pdf.Position = pdf.Length;
        pdf.Write(update);
    }

    private static Span<byte> Written(MemoryStream pdf) => pdf.GetBuffer().AsSpan(0, (int)pdf.Length);

    // Skia writes its random identifiers as text in brackets or as hexadecimal digits, whichever is shorter: the trailer gets room for digits.
    private static int MakeRoomForIdentifiers(MemoryStream pdf)
    {
        var written = Written(pdf);
        var trailer = written.LastIndexOf("\ntrailer\n"u8);
        var start = written[trailer..].IndexOf("/ID ["u8);
        if (start < 0) return -1;
        start += trailer + "/ID ["u8.Length;
        var end = written[written.LastIndexOf("]>>\nstartxref"u8)..].ToArray();
        pdf.SetLength(start);
        pdf.Position = start;
        pdf.Write(Encoding.ASCII.GetBytes($"<{new string('0', IdLength)}> <{new string('0', IdLength)}>"));
        pdf.Write(end);
        return start + 1;
    }

    private void SetIdentifiers()
    {
        var places = new List<(int At, int Length, bool HasHyphens)>();
        var file = File;
        var metadata = file.IndexOf("<x:xmpmeta"u8);
        for (var at = metadata; at >= 0;)
        {
            var next = file.Slice(at, Math.Min(8000, file.Length - at)).IndexOf("uuid:"u8);
            if (next < 0) break;
            places.Add((at + next + 5, 36, true));
            at += next + Uuid.Length;
        }

        if (identifiersAt >= 0)
        {
            places.Add((identifiersAt, IdLength, false));
            places.Add((identifiersAt + IdLength + "> <"u8.Length, IdLength, false));
        }

        foreach (var (at, length, _) in places) file.Slice(at, length).Fill((byte)'0');
        var id = new Guid(SHA256.HashData(file).AsSpan(0, 16));
        foreach (var (at, _, hasHyphens) in places)
        {
            Encoding.ASCII.GetBytes(hasHyphens ? id.ToString("D") : id.ToString("N").ToUpperInvariant(), file[at..]);
        }
    }

    private byte[] Update(IReadOnlyList<Bookmark> bookmarks)
    {
        var file = File;
        var trailerAt = file.LastIndexOf("\ntrailer\n"u8);
        var end = Encoding.ASCII.GetString(file[trailerAt..]);
        var (size, root) = (Number(end, "/Size "), Number(end, "/Root "));
        var previous = Number(end, "startxref\n");

        var start = Encoding.ASCII.GetBytes($"\n{root} 0 obj\n");
        var catalogAt = file.LastIndexOf(start) + start.Length;
        var catalogLength = file[catalogAt..].IndexOf("\nendobj"u8);
        var catalog = Encoding.ASCII.GetString(file.Slice(catalogAt, catalogLength));

        var next = size;
        var extras = "/Lang (fr-FR)\n/ViewerPreferences <</DisplayDocTitle true>>";
        if (bookmarks.Count > 0)
        {
            extras += $"\n/PageMode /UseOutlines\n/Outlines {size} 0 R";
            next = WriteOutline(bookmarks, size);
        }

        Write(root, string.Concat(catalog.AsSpan(0, catalog.LastIndexOf(">>", StringComparison.Ordinal)), "\n", extras, ">>"));
        WriteTrailer(end, size, next, previous);
        return Encoding.ASCII.GetBytes(added.ToString());
    }

    // The outline's root is object "first", each bookmark the one after it, in reading order.
    private int WriteOutline(IReadOnlyList<Bookmark> bookmarks, int first)
    {
        var parents = new int[bookmarks.Count];
        for (var i = 0; i < bookmarks.Count; i++)
        {
            parents[i] = i - 1;
            while (parents[i] >= 0 && bookmarks[parents[i]].Level >= bookmarks[i].Level) parents[i] = parents[parents[i]];
        }

        var children = Enumerable.Range(0, bookmarks.Count).ToLookup(i => parents[i]);
        Write(first, $"<</Type /Outlines{Family(-1)}>>");
        for (var i = 0; i < bookmarks.Count; i++)
        {
            var siblings = children[parents[i]].ToList();
            var place = siblings.IndexOf(i);
            var links = $" /Parent {Object(parents[i])}";
            if (place > 0) links += $" /Prev {Object(siblings[place - 1])}";
            if (place < siblings.Count - 1) links += $" /Next {Object(siblings[place + 1])}";
            Write(first + 1 + i, $"<</Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(bookmarks[i].Title))}> /Dest /{bookmarks[i].Destination}{links}{Family(i)}>>");
        }

        return first + 1 + bookmarks.Count;

        string Object(int bookmark) => $"{first + 1 + bookmark} 0 R";

        string Family(int parent)
        {
            var own = children[parent].ToList();
            return own.Count == 0 ? "" : $" /First {Object(own[0])} /Last {Object(own[^1])} /Count {Descendants(parent)}";
        }

        int Descendants(int parent) => children[parent].Sum(child => 1 + Descendants(child));
    }

    private void Write(int number, string contents)
    {
        if (added.Length == 0) added.Append('\n');
        offsets[number] = pdf.Length + added.Length;
        added.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{contents}\nendobj\n");
    }

    private void WriteTrailer(string oldTrailer, int size, int next, int previous)
    {
        var table = pdf.Length + added.Length;
        added.Append("xref\n");
        foreach (var (number, offset) in offsets) added.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n");
        var dictionary = oldTrailer[(oldTrailer.IndexOf("<<", StringComparison.Ordinal) + 2)..oldTrailer.LastIndexOf(">>", StringComparison.Ordinal)]
            .Replace($"/Size {size}", $"/Size {next}", StringComparison.Ordinal);
        added.Append(CultureInfo.InvariantCulture, $"trailer\n<<{dictionary}\n/Prev {previous}>>\nstartxref\n{table}\n%%EOF\n");
    }

    private static int Number(string text, string after)
    {
        var at = text.IndexOf(after, StringComparison.Ordinal) + after.Length;
        var digits = text.AsSpan(at);
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.Parse(length < 0 ? digits : digits[..length], CultureInfo.InvariantCulture);
    }
}
