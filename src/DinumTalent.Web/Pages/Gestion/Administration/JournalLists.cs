using System.Text.Json;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>Lists that the audit trail keeps as JSON, in words.</summary>
internal static class JournalLists
{
    /// <summary>"Java, niveau : Maîtrise ; Python, niveau : Notions"; null for what is no list.</summary>
    /// <param name="type">Of the property; null where it is not known any more.</param>
    /// <param name="value">As the trail keeps it: its end is missing where it was too long.</param>
    public static string? Say(Type? type, string value)
    {
        if (value is not ['[', ..]) return null;
        var (list, isCut) = (Read(value), value.EndsWith('…'));
        if (list is not { } elements) return isCut ? "liste trop longue pour être montrée" : null;
        var element = type?.GetGenericArguments().FirstOrDefault();
        var said = elements.EnumerateArray().Select(e => Say(e, element)).Where(words => words.Length > 0).ToList();
        return said.Count == 0 ? "vide" : string.Join(" ; ", said) + (isCut ? " ; et d’autres" : "");
    }

    private static JsonElement? Read(string value)
    {
        string?[] readings = [value, Until(value, "},"), Until(value, "\",")];
        foreach (var reading in readings.OfType<string>())
        {
            try
            {
                if (JsonElement.Parse(reading) is { ValueKind: JsonValueKind.Array } list) return list;
            }
            catch (JsonException)
            {
                // Cut at its end: the elements before may still be read.
            }
        }

        return null;
    }

    private static string? Until(string value, string end) => value.LastIndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? value[..(at + end.Length - 1)] + "]" : null;

    private static string Say(JsonElement element, Type? type)
    {
        if (element.ValueKind is JsonValueKind.Array) return string.Join(", ", element.EnumerateArray().Select(e => Say(e, type?.GetGenericArguments().FirstOrDefault())));
        if (element.ValueKind is not JsonValueKind.Object) return Plain(element, type);
        if (type == typeof(PayBracket) && element.Deserialize<PayBracket>() is { } bracket)
            return $"{PayErrors.Years(bracket)} : référence {bracket.Reference.ToEuros()}, plafond {bracket.Ceiling.ToEuros()}";
        return string.Join(", ", element.EnumerateObject().Where(p => p.Name is not "Id" && p.Value.ValueKind is not JsonValueKind.Null)
            .Select(p => (p.Name, Said: Say(p.Value, type?.GetProperty(p.Name)?.PropertyType)))
            .Where(p => p.Said.Length > 0)
            .Select((p, place) => place == 0 ? p.Said : $"{JournalWords.Field(p.Name).ToLower(System.Globalization.CultureInfo.CurrentCulture)} : {p.Said}"));
    }

    private static string Plain(JsonElement element, Type? type)
    {
        var text = element.ValueKind is JsonValueKind.Null ? "" : element.ToString();
        var plain = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return plain is { IsEnum: true } && Enum.TryParse(plain, text, out var known) ? ((Enum)known!).Label()
            : text.Length == 0 ? ""
            : JournalWords.Value("", "", text);
    }
}
