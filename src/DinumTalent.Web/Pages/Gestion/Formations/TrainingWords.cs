using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>Turns of phrase of trainings.</summary>
public static class TrainingWords
{
    /// <summary>Kind of the badge of a state.</summary>
    public static string Badge(this TrainingStatus status) => status switch
    {
        TrainingStatus.Wished => "new",
        TrainingStatus.Approved or TrainingStatus.Enrolled => "info",
        TrainingStatus.Completed => "success",
        TrainingStatus.Refused => "error",
        _ => "warning",
    };

    /// <summary>"3 – Maîtrise".</summary>
    public static string Of(SkillLevel level) => $"{(int)level} – {level.Label()}";

    /// <summary>"1 200 €", "gratuite", "coût non précisé".</summary>
    public static string Cost(int? euros) => euros switch
    {
        null => "coût non précisé",
        0 => "gratuite",
        { } some => $"{some.ToEuros()} par personne",
    };

    /// <summary>"21 h".</summary>
    public static string Hours(int hours) => $"{hours.ToFrench()}{French.NoBreakSpace}h";

    /// <summary>"du 1er mars 2027 au 3 mars 2027"; null without dates.</summary>
    public static string? Days(DateOnly? from, DateOnly? to) =>
        from is not { } first || to is not { } last ? null : first == last ? $"le {first.ToFrench()}" : $"du {first.ToFrench()} au {last.ToFrench()}";
}
