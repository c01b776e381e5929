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
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        Become(output, "div", "fr-alert", "fr-alert--error", "fr-mb-4w");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-dt-error-summary", "");
        output.Content.SetHtmlContent(Html(
            $"<h2 class=\"fr-alert__title\">{Title ?? (errors.Count == 1 ? "Une erreur est à corriger" : $"{errors.Count} erreurs sont à corriger")}</h2><ul>{Join(errors.Select(Line))}</ul>"));
    }

    private static IHtmlContent Line((string Key, string Message) error) => error.Key.Length == 0
        ? Html($"<li>{error.Message}</li>")
        : Html($"<li><a href=\"#{FieldTagHelper.IdOf(error.Key)}\">{error.Message}</a></li>");
}
