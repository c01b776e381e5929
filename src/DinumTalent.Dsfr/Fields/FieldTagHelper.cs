using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A form field bound to a property of the model: its name, id, label, hint, whether it must be filled,
/// the value that was sent (kept on error) and its error messages, tied to it for screen readers.
/// Attributes that the helper does not know go to the form control itself.
/// </summary>
public abstract class FieldTagHelper : DsfrTagHelper
{
    /// <summary>Class of a message that says what is wrong with a field.</summary>
    internal const string InError = "fr-message--error";

    /// <summary>The property of the model, such as <c>Input.Email</c>.</summary>
    [HtmlAttributeName("for")]
    [NotNull]
    public ModelExpression? For { get; set; }

    /// <summary>The label; by default the display name of the property.</summary>
    public string? Label { get; set; }

    /// <summary>Help under the label; by default the description of the property.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether an answer is compulsory; by default what the model says. A field that is not bears "(facultatif)".</summary>
    public bool? Required { get; set; }

    /// <summary>The name that is sent; by default the path of the property, as model binding expects.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the control; by default derived from the name, as the summary of errors expects.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the label is for screen readers only.</summary>
    [HtmlAttributeName("label-hidden")]
    public bool LabelHidden { get; set; }

    /// <summary>Whether the help is for screen readers only.</summary>
    [HtmlAttributeName("hint-hidden")]
    public bool HintHidden { get; set; }

    protected string FieldName => Has(Name) ? Name : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string FieldId => Has(Id) ? Id : IdOf(FieldName);

    protected string LabelText => Has(Label) ? Label : For.Metadata.DisplayName ?? For.Metadata.PropertyName ?? For.Name;

    protected string? HintText => Has(Hint) ? Hint : For.Metadata.Description ?? DefaultHint;

    protected virtual string? DefaultHint => null;

    protected virtual bool IsRequired => Required ?? For.Metadata.IsRequired;

    /// <summary>The id that a field of this name has; the summary of errors links to it.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    protected ModelStateEntry? State => ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) ? entry : null;

    protected IReadOnlyList<string> Errors =>
        [.. (State?.Errors ?? []).Select(MessageOf).Distinct()];

    internal static string MessageOf(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "La valeur saisie n’est pas valide." : error.ErrorMessage;

    /// <summary>The longest text that the model takes, or null.</summary>
    protected int? MaxLength => For.Metadata.ValidatorMetadata
        .Select(v => v switch
        {
            StringLengthAttribute length => length.MaximumLength,
            MaxLengthAttribute { Length: > 0 } length => length.Length,
            _ => (int?)null,
        })
        .Min();

    /// <summary>The value to show: the one that was sent, else the model's.</summary>
    protected string? Value(Func<object?, string?>? format = null) =>
        State?.AttemptedValue ?? (format ?? Text)(For.Model);

    /// <summary>The values to show as chosen: those that were sent, else the model's, one or several.</summary>
    protected IReadOnlySet<string> Values()
    {
        var values = State?.RawValue switch
        {
            string[] several => several,
            string one => [one],
            _ => For.Model switch
            {
                string text => [text],
                IEnumerable items => items.Cast<object?>().SelectMany(Spellings),
                var single => Spellings(single),
            },
        };
        return values.Where(v => v is not null).Select(v => v!).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    // Lists of an enumeration made by the framework hold numbers, ours mostly names.
    private static IEnumerable<string?> Spellings(object? value) =>
        value is Enum e ? [e.ToString(), e.ToString("D")] : [Text(value)];

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.CurrentCulture);

    protected string MessagesId => FieldId + "-messages";

    protected string? HintId => HintText is null ? null : FieldId + "-hint";

    /// <summary>What describes the control: its hint, then its messages.</summary>
    protected string DescribedBy => Classes(HintId, MessagesId);

    protected string Group(string name) => Classes($"fr-{name}-group", Errors.Count > 0 ? $"fr-{name}-group--error" : null);

    protected IHtmlContent LabelAndHint =>
        Html($"""
            <label class="{Classes("fr-label", LabelHidden ? "fr-sr-only" : null)}" for="{FieldId}">{LabelText}{Optional}{HintSpan}</label>
            """);

    protected IHtmlContent Optional => When(!IsRequired, $" <span class=\"dt-optional\">(facultatif)</span>");

    protected IHtmlContent HintSpan => When(HintText is not null, $"<span class=\"{Classes("fr-hint-text", HintHidden ? "fr-sr-only" : null)}\" id=\"{HintId}\">{HintText}</span>");

    protected IHtmlContent Messages => Html($"""
        <div class="fr-messages-group" id="{MessagesId}" aria-live="polite">{Join(Errors.Select(e => Html($"<p class=\"fr-message {InError}\">{e}</p>")))}</div>
        """);

    /// <summary>Attributes that every control bears: id, name, description, whether it is compulsory or in error.</summary>
    protected IHtmlContent Common => Html(
        $" id=\"{FieldId}\" name=\"{FieldName}\" aria-describedby=\"{DescribedBy}\"{Attribute("aria-required", IsRequired ? "true" : null)}{Attribute("aria-invalid", Errors.Count > 0 ? "true" : null)}");
}
