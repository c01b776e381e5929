using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A one-line field: <c>&lt;dsfr-input for="Input.Email" autocomplete="email" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    /// <summary>text, email, tel, url, number …; by default what the model's attributes say.</summary>
    public string? Type { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var type = Has(Type) ? Type : TypeOfModel();
        // A number field sends a point whatever the language: the framework must not read it as French.
        var invariant = type == "number" && For.Metadata.UnderlyingOrModelType is { } t && (t == typeof(decimal) || t == typeof(double) || t == typeof(float));
        var value = type == "number" ? Value(m => Convert.ToString(m, CultureInfo.InvariantCulture)) : Value();

        Replace(output, Html($"""
            <div class="{Group("input")}">
                {LabelAndHint}
                <input class="fr-input" type="{type}"{Common}{Attribute("value", value)}{Attribute("maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture))}{Others(output)}>
                {Messages}
                {When(invariant, $"<input type=\"hidden\" name=\"__Invariant\" value=\"{FieldName}\">")}
            </div>
            """));
    }

    private string TypeOfModel()
    {
        var validators = For.Metadata.ValidatorMetadata;
        return validators.OfType<EmailAddressAttribute>().Any() || For.Metadata.DataTypeName == nameof(DataType.EmailAddress) ? "email"
            : validators.OfType<PhoneAttribute>().Any() || For.Metadata.DataTypeName == nameof(DataType.PhoneNumber) ? "tel"
            : validators.OfType<UrlAttribute>().Any() || For.Metadata.DataTypeName == nameof(DataType.Url) ? "url"
            : "text";
    }
}
