using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Etapes;

/// <summary>A plan of stages as it is typed: rows are added, moved up and taken away by buttons that send the form.</summary>
public sealed class StagePlanInput
{
    [Display(Name = "Délai cible à l’étape Réception, en jours", Description = "Au-delà, une candidature est signalée en retard. À laisser vide pour ne pas fixer de délai.")]
    public int? EntryDays { get; set; }

    public List<StageInput> Steps { get; set; } = [];

    /// <summary>The rows that hold something.</summary>
    public IReadOnlyList<PlannedStage> Planned => [.. Steps.Select(s => new PlannedStage(s.Name ?? "", s.TargetDays))];

    public static StagePlanInput Of(StagePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new() { EntryDays = plan.EntryDays, Steps = [.. plan.Steps.Select(s => new StageInput { Name = s.Name, TargetDays = s.TargetDays })] };
    }

    /// <summary>Leaves out rows that hold nothing.</summary>
    public void Tidy() => Steps.RemoveAll(s => string.IsNullOrWhiteSpace(s.Name) && s.TargetDays is null);

    /// <summary>Does what a button of a row asks for; false when it was the one that saves.</summary>
    public bool Rearrange(string? pressed)
    {
        var parts = pressed?.Split(':') ?? [];
        if (parts is ["ajouter"] && Steps.Count < StagePlan.MaxSteps) Steps.Add(new StageInput());
        else if (parts is [var act, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Steps.Count)
        {
            if (act == "monter" && index > 0) (Steps[index - 1], Steps[index]) = (Steps[index], Steps[index - 1]);
            if (act == "retirer") Steps.RemoveAt(index);
        }

        return parts.Length > 0 && parts[0] is "ajouter" or "monter" or "retirer";
    }

    public sealed class StageInput
    {
        [Display(Name = "Étape")]
        public string? Name { get; set; }

        [Display(Name = "Délai cible, en jours")]
        public int? TargetDays { get; set; }
    }
}
