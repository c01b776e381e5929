using System.Collections.Frozen;
using System.Reflection;
using DinumTalent.Application.Common.Ports;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Which effects follow from which event.</summary>
public sealed class EffectCatalog(params Assembly[] assemblies)
{
    private readonly FrozenDictionary<Type, Type[]> effects = assemblies
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsClass: true, IsAbstract: false })
        .SelectMany(t => t.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEffect<>)).Select(i => (Event: i.GetGenericArguments()[0], Effect: t)))
        .GroupBy(p => p.Event, p => p.Effect)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public IReadOnlyList<Type> Of(Type happened) => effects.GetValueOrDefault(happened, []);

    public IEnumerable<Type> All => effects.Values.SelectMany(e => e).Distinct();

    public Type? Find(string fullName) => All.FirstOrDefault(e => e.FullName == fullName);

    public Type? FindEvent(string fullName) => effects.Keys.FirstOrDefault(e => e.FullName == fullName);
}
