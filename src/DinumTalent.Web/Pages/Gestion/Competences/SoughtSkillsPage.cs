using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>A page that searches people by skills; its address holds all of the search.</summary>
public abstract class SoughtSkillsPage(IMediator mediator) : GestionPage
{
    public TalentCriteria Criteria { get; protected set; } = new();

    /// <summary>Skills to choose from, when several match what was typed.</summary>
    public IReadOnlyList<SkillChoice> Suggestions { get; private set; } = [];

    /// <summary>Why nothing was added.</summary>
    public string? AddError { get; private set; }

    /// <summary>Address of the page, without the search.</summary>
    public abstract string Here { get; }

    protected IMediator Mediator { get; } = mediator;

    public abstract string NameOf(SkillId skill);

    /// <summary>Address of the page with a search.</summary>
    public virtual string At(TalentCriteria criteria) => TalentAddress.At(Here, criteria);

    public static IEnumerable<SelectListItem> Levels(SoughtSkill sought) =>
        Chosen(SelectLists.Of(Enum.GetValues<SkillLevel>(), l => $"{(int)l} – {l.Label()}", l => (int)l), (int)sought.Level);

    public static IEnumerable<SelectListItem> Weights(SoughtSkill sought) =>
        Chosen(SelectLists.Of([1, 2, 3], w => w switch { 1 => "Poids 1 – faible", 3 => "Poids 3 – fort", _ => "Poids 2 – normal" }, w => w), sought.Weight);

    public static IEnumerable<SelectListItem> Needs(SoughtSkill sought) => Chosen(
        [new SelectListItem("Essentielle", TalentAddress.Essential), new SelectListItem("Souhaitée", TalentAddress.Desirable)],
        sought.Necessity is Necessity.Essential ? TalentAddress.Essential : TalentAddress.Desirable);

    protected static IEnumerable<SelectListItem> Chosen(IEnumerable<SelectListItem> items, object? value) =>
        items.Select(i => new SelectListItem(i.Text, i.Value, i.Value == Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Goes to the search with a skill more or less; null where nothing was asked, or what was typed is not clear.</summary>
    protected async Task<IActionResult?> Change(string? text, SkillId? added, SkillId? removed)
    {
        if (removed is { } off) return LocalRedirect(At(Criteria.Without(off)));
        if (added is { } chosen) return LocalRedirect(At(Criteria.With(chosen)));
        return string.IsNullOrWhiteSpace(text) ? null : await Add(text.Trim());
    }

    /// <summary>Begins with what a vacancy or a job asks for.</summary>
    protected async Task<IActionResult> Start(Result<IReadOnlyList<SoughtSkill>> sought, string none)
    {
        if (sought.IsFailure) return await Refuse(sought, Aborted);
        var address = At(new TalentCriteria { Skills = sought.Value });
        return sought.Value.Count == 0 ? Done(none, address) : LocalRedirect(address);
    }

    private async Task<IActionResult?> Add(string text)
    {
        var found = await Mediator.Send(new SkillSuggestions(text), Aborted);
        var all = found.IsSuccess ? found.Value : [];
        var exact = all.Where(s => FoldedText.Fold(s.Label) == FoldedText.Fold(text)).ToList();
        if (exact.Count == 1 || all.Count == 1) return LocalRedirect(At(Criteria.With((exact.Count == 1 ? exact : all)[0].Id)));
        Suggestions = [.. all.Where(s => Criteria.Skills.All(c => c.SkillId != s.Id))];
        if (Suggestions.Count == 0) AddError = "Aucune autre compétence du référentiel ne correspond : essayez un autre mot.";
        return null;
    }
}
