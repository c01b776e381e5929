using System.Text.Json;
using DinumTalent.Infrastructure.Persistence.Conversions;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>What a line of the trail tells: value by value, since one value may stand within another, as "anne@…" does in "jeanne@…".</summary>
/// <param name="changes">JSON of before and after by property.</param>
internal sealed class ToldValues(string changes)
{
    private readonly Dictionary<string, string?[]> values = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(changes, StoredJson.Options) ?? [];

    /// <summary>How a text stands in the column: lines without it need not be read.</summary>
    public static string Stored(string text) => JsonSerializer.Serialize(text, StoredJson.Options)[1..^1];

    /// <summary>Whether a text is a value of its own, be it within a list, which is told as JSON and may be cut off.</summary>
    public bool Tell(string text)
    {
        var listed = JsonSerializer.Serialize(text, StoredJson.Options);
        return values.Values.SelectMany(v => v).OfType<string>().Any(v => v == text || (v.StartsWith('[') && v.Contains(listed, StringComparison.Ordinal)));
    }

    /// <summary>Whether a text is a value of a part, such as the name of an author.</summary>
    /// <param name="parts">Property that holds the parts.</param>
    /// <param name="text">Looked for.</param>
    public bool TellOfPart(string parts, string text) =>
        values.Any(v => v.Key.StartsWith($"{parts}[", StringComparison.Ordinal) && v.Value.Contains(text));
}
