using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A search bar: <c>&lt;dsfr-search name="q" label="Rechercher une offre" value="@Model.Q" action="/offres" /&gt;</c>.
/// Without <c>action</c> it is a part of the form around it.
/// </summary>
[HtmlTargetElement("dsfr-search")]
public sealed class SearchTagHelper : DsfrTagHelper
{
    public string Name { get; set; } = "q";

    public string Label { get; set; } = "Rechercher";

    public string? Value { get; set; }

    /// <summary>Where its own form leads, or null.</summary>
    public string? Action { get; set; }

    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = FieldTagHelper.IdOf(Name);
        var bar = Html(
            $"<div class=\"{Classes("fr-search-bar", Large ? "fr-search-bar--lg" : null)}\" role=\"search\"><label class=\"fr-label\" for=\"{id}\">{Label}</label><input class=\"fr-input\" type=\"search\" id=\"{id}\" name=\"{Name}\" placeholder=\"{Label}\"{Attribute("value", Value)}{Others(output)}><button type=\"submit\" class=\"fr-btn\" title=\"Rechercher\">Rechercher</button></div>");
        Replace(output, !Has(Action) ? bar : Html($"<form method=\"get\" action=\"{Address(Action)}\">{bar}</form>"));
    }
}
