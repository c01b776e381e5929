using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DinumTalent.Application.Reports.Model;

/// <summary>Writes a report as text to keep, and reads it again as it was: page and files of a kept report come from the same model as those of a new one.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds, LeaveOutWhatIsWorkedOut } },
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Report report) => JsonSerializer.Serialize(report, Options);

    /// <exception cref="JsonException">The text is no report.</exception>
    public static Report Read(string text) => JsonSerializer.Deserialize<Report>(text, Options) ?? throw new JsonException("The text is no report.");

    /// <summary>Each kind of block and of cell under the name of its class.</summary>
    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Block) && type.Type != typeof(Cell)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in type.Type.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(type.Type)).OrderBy(t => t.Name, StringComparer.Ordinal))
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
    }

    /// <summary>A property that neither a constructor nor a setter takes follows from the others.</summary>
    private static void LeaveOutWhatIsWorkedOut(JsonTypeInfo type)
    {
        if (type.Type.Assembly != typeof(Report).Assembly) return;
        var taken = type.Type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.Properties.Where(p => p.Set is null && !taken.Contains(p.Name)).ToList()) type.Properties.Remove(property);
    }
}
