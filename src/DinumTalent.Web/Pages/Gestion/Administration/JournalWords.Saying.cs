using System.Globalization;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <content>How a line is said.</content>
public static partial class JournalWords
{
    private static readonly Dictionary<string, Type> Types = typeof(Vacancy).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IAudited)) && !t.IsInterface).ToDictionary(t => t.Name);

    /// <summary>What a command did; its technical name where no words are known.</summary>
    public static string Action(string command) => command.Length == 0 ? "Reprise de données" : Actions.GetValueOrDefault(command, command);

    /// <summary>The French name of a kind of thing.</summary>
    public static string Entity(string entity) => Entities.GetValueOrDefault(entity, entity);

    /// <summary>The French name of a property, or its technical one; of a part, "Contrat du 23/11/2026, dernier jour".</summary>
    public static string Field(string field)
    {
        if (Part(field) is not { } part) return FieldNames.Find(field) ?? field;
        var (list, name, property) = part;
        return $"{FieldNames.Find(list) ?? list} {name}, {Field(property).ToLower(CultureInfo.CurrentCulture)}";
    }

    /// <summary>A value in French words where it has some; instants at the clock of Paris.</summary>
    /// <param name="entity">Kind of the thing that bears it.</param>
    /// <param name="field">The property.</param>
    /// <param name="value">As the trail keeps it.</param>
    public static string Value(string entity, string field, string? value) => value switch
    {
        null or "" => "vide",
        "True" => "oui",
        "False" => "non",
        _ when EnumOf(entity, field) is { } type && Enum.TryParse(type, value, out var known) => ((Enum)known!).Label(),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToFrench(),
        _ when DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) => instant.ToFrench(),
        _ when Guid.TryParse(value, out _) => "référence interne",
        _ => JournalLists.Say(Types.GetValueOrDefault(entity)?.GetProperty(field)?.PropertyType, value) ?? value,
    };

    /// <summary>The page of what a line is about; null where there is none.</summary>
    public static string? Address(AuditSubject subject) => (subject.Entity, subject.Id) switch
    {
        (_, null) => null,
        ("Vacancy", { } id) => Routes.Vacancy(VacancyId.From(id)),
        ("JobApplication", { } id) => Routes.Application(JobApplicationId.From(id)),
        ("Agent", { } id) => Routes.Agent(AgentId.From(id)),
        ("Account", { } id) => Routes.AccountOf(UserId.From(id)),
        _ => null,
    };

    private static Type? EnumOf(string entity, string field)
    {
        var owner = Types.GetValueOrDefault(entity);
        if (Part(field) is { } part) (owner, field) = (owner?.GetProperty(part.List)?.PropertyType.GetGenericArguments().FirstOrDefault(), part.Property);
        var type = owner?.GetProperty(field)?.PropertyType;
        var plain = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return plain is { IsEnum: true } ? plain : null;
    }

    /// <summary>List, name and property of "Contracts[23/11/2026].EndsOn"; null for a property of the thing itself.</summary>
    private static (string List, string Name, string Property)? Part(string field) =>
        field.IndexOf('[', StringComparison.Ordinal) is > 0 and var open && field.IndexOf("].", StringComparison.Ordinal) is > 0 and var close
            ? (field[..open], field[(open + 1)..close], field[(close + 2)..]) : null;
}
