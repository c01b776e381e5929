using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>A text of several lines: <c>&lt;dsfr-textarea for="Input.Motivation" rows="8" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    /// <summary>Height in lines.</summary>
    public int Rows { get; set; } = 5;

    protected override string? DefaultHint =>
        MaxLength is { } max ? $"{max.ToString("N0", CultureInfo.GetCultureInfo("fr-FR"))} caractères au maximum" : null;

    // No maxlength attribute: a browser would cut a pasted text without a word, the server says it.
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Html($"""
            <div class="{Group("input")}">
                {LabelAndHint}
                <textarea class="fr-input" rows="{Rows}"{Common}{Others(output)}>{"\n"}{Value()}</textarea>
                {Messages}
            </div>
            """));
}
