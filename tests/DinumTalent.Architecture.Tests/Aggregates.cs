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
        var stored = JsonSerializer.Serialize(Made(happened), happened, StoredJson.Options);

        // A list equals only itself, so that what is stored again is compared.
        JsonSerializer.Serialize(JsonSerializer.Deserialize(stored, happened, StoredJson.Options), happened, StoredJson.Options).ShouldBe(stored);
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);
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
        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = Array.CreateInstance(plain.GetGenericArguments()[0], 1);
            list.SetValue(Made(plain.GetGenericArguments()[0]), 0);
            return list;
        }

        return Activator.CreateInstance(plain) ?? throw new InvalidOperationException($"No sample of {type}.");
    }
}
