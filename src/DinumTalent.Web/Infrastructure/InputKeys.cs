using System.Collections.Concurrent;
using System.Reflection;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Finds the form field of a page that a refused property of a request belongs to.</summary>
internal static class InputKeys
{
    private static readonly ConcurrentDictionary<(Type Page, string Field), string> Known = new();

    /// <summary>
    /// "Input.Title" for <c>Title</c> or <c>Terms.Title</c> when the page's <c>Input</c> has such a property,
    /// else empty: the message then stands above the form. Indexes are kept: "Input.Questions[2].Text".
    /// </summary>
    public static string Of(Type page, string? field) =>
        string.IsNullOrEmpty(field) ? "" : Known.GetOrAdd((page, field), static key => Find(key.Page, key.Field));

    private static string Find(Type page, string field)
    {
        var input = page.GetProperty("Input", BindingFlags.Public | BindingFlags.Instance)?.PropertyType;
        if (input is null) return "";

        var segments = field.Split('.');
        for (var start = 0; start < segments.Length; start++)
        {
            if (Path(input, segments.AsSpan(start)) is { } path) return "Input." + path;
        }

        return "";
    }

    private static string? Path(Type type, ReadOnlySpan<string> segments)
    {
        var found = new List<string>();
        foreach (var segment in segments)
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? segment : segment[..bracket];
            var property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            // What is only computed from the fields is none of them.
            if (property is null || (bracket < 0 && !property.CanWrite)) return null;

            found.Add(bracket < 0 ? property.Name : property.Name + segment[bracket..]);
            type = bracket < 0 ? property.PropertyType : ElementOf(property.PropertyType);
        }

        return string.Join('.', found);
    }

    private static Type ElementOf(Type list) =>
        list.GetElementType() ?? list.GetGenericArguments().LastOrDefault() ?? typeof(object);
}
