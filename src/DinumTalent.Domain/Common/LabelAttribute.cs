using System.Collections.Concurrent;
using System.Reflection;

namespace DinumTalent.Domain.Common;

/// <summary>The French word for a value, as pages and documents say it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>Reads the French words of enumerated values.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The French word of a value; its name where none is given.</summary>
    public static string Label(this Enum value) => Known.GetOrAdd(value, static v =>
        v.GetType().GetField(v.ToString())?.GetCustomAttribute<LabelAttribute>()?.Text ?? v.ToString());
}
