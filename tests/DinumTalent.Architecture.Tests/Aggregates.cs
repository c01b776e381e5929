using System.Reflection;
using System.Text.Json;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence.Conversions;

namespace DinumTalent.Architecture.Tests;

/// <summary>Aggregates change by verbs, and what happened to them can be stored and read again.</summary>
public sealed class Aggregates
{
    public static TheoryData<Type> All => [.. Product.Aggregates];

    public static TheoryData<Type> Events => [.. Product.Events];

    [Theory]
    [MemberData(nameof(All))]
    public void have_no_public_setters(Type aggregate) =>
        aggregate.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.FlattenHierarchy)
            .Where(p => p.SetMethod is { IsPublic: true })
            .Select(p => p.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void hand_out_no_list_that_others_could_change(Type aggregate) =>
        aggregate.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() is { } type && (type == typeof(List<>) || type == typeof(IList<>) || type == typeof(ICollection<>)))
            .Select(p => p.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Events))]
    public void raise_events_that_survive_storing(Type happened)
    {
        var constructor = happened.GetConstructors().Single();
        var told = constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);

        var stored = JsonSerializer.Serialize(told, happened, StoredJson.Options);

        JsonSerializer.Deserialize(stored, happened, StoredJson.Options).ShouldBe(told);
    }

    private static object Sample(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            return plain.GetMethod("New", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        if (plain == typeof(string)) return "Été « à l’essai »";
        if (plain == typeof(Guid)) return Guid.NewGuid();
        if (plain == typeof(DateOnly)) return new DateOnly(2027, 2, 10);
        if (plain == typeof(DateTime)) return new DateTime(2027, 2, 10, 9, 30, 0, DateTimeKind.Utc);
        if (plain.IsEnum) return Enum.GetValues(plain).GetValue(0)!;
        return Activator.CreateInstance(plain) ?? throw new InvalidOperationException($"No sample of {type}.");
    }
}
