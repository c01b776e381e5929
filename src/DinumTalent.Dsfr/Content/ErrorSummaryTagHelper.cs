using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>All that is wrong with the form, each a link to its field: <c>&lt;dsfr-error-summary /&gt;</c> above the form. Nothing when nothing is wrong.</summary>
[HtmlTargetElement("dsfr-error-summary")]
public sealed class ErrorSummaryTagHelper : DsfrTagHelper
{
    /// <summary>The title; by default one that counts.</summary>
    public string? Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(field => (field.Value?.Errors ?? []).Select(e => (field.Key, Message: FieldTagHelper.MessageOf(e))))
            .Distinct()
            .OrderBy(e => PlaceOf(e.Key), StringComparer.Ordinal)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var title = Has(Title) ? Title : errors.Count == 1 ? "Une erreur est à corriger" : $"{errors.Count} erreurs sont à corriger";
        Become(output, "div", "fr-alert", "fr-alert--error", "fr-mb-4w");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-dt-error-summary", "");
        output.Content.SetHtmlContent(Html(
            $"<h2 class=\"fr-alert__title\">{title}</h2><ul>{Join(errors.Select(Line))}</ul>"));
    }

    /// <summary>
    /// Sorts errors as the model declares its properties, which is how forms ask for them; model state has an order of its own.
    /// </summary>
    private string PlaceOf(string key)
    {
        var place = "";
        var model = ViewContext.ViewData.ModelMetadata;
        foreach (var name in key.Split('.', '['))
        {
            var properties = model.Properties.ToList();
            var index = properties.FindIndex(p => p.PropertyName == name);
            if (index < 0)
            {
                return place + name;
            }

            place += string.Create(CultureInfo.InvariantCulture, $"{index:D4}.");
            model = properties[index];
        }

        return place;
    }

    private static IHtmlContent Line((string Key, string Message) error) => error.Key.Length == 0
        ? Html($"<li>{error.Message}</li>")
        : Html($"<li><a href=\"#{FieldTagHelper.IdOf(error.Key)}\">{error.Message}</a></li>");
}
