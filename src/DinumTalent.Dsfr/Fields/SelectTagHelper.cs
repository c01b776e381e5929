using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A drop-down list: <c>&lt;dsfr-select for="Input.Category" items="Model.Categories" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    /// <summary>The choices; groups become option groups.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The first, empty choice; an empty text leaves it out.</summary>
    public string Placeholder { get; set; } = "Sélectionner une option";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Values();
        var items = Items.ToList();
        var options = items.GroupBy(i => i.Group?.Name).Select(g => g.Key is null
            ? Options(g, chosen)
            : Html($"<optgroup label=\"{g.Key}\">{Options(g, chosen)}</optgroup>"));

        Replace(output, Html($"""
            <div class="{Group("select")}">
                {LabelAndHint}
                <select class="fr-select"{Common}{Others(output)}>
                    {When(Placeholder.Length > 0, $"<option value=\"\">{Placeholder}</option>")}{Join(options)}
                </select>
                {Messages}
            </div>
            """));
    }

    private static IHtmlContent Options(IEnumerable<SelectListItem> items, IReadOnlySet<string> chosen) =>
        Join(items.Select(i => Html(
            $"<option value=\"{i.Value ?? i.Text}\"{Flag("selected", i.Selected && chosen.Count == 0 || chosen.Contains(i.Value ?? i.Text))}{Flag("disabled", i.Disabled)}>{i.Text}</option>")));
}
