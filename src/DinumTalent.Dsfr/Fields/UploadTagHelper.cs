using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// A file to send: <c>&lt;dsfr-upload for="Input.Cv" accept=".pdf,.docx,.odt" max-size-text="5 Mo" /&gt;</c>.
/// The form needs <c>enctype="multipart/form-data"</c>. A browser never shows a sent file again, so nothing is kept here.
/// </summary>
[HtmlTargetElement("dsfr-upload")]
public sealed class UploadTagHelper : FieldTagHelper
{
    /// <summary>Endings of accepted files, comma-separated, each with its dot; shown in the hint.</summary>
    public string? Accept { get; set; }

    /// <summary>The largest size in words, such as "5 Mo"; shown in the hint.</summary>
    public string? MaxSizeText { get; set; }

    protected override string? DefaultHint
    {
        get
        {
            var size = !Has(MaxSizeText) ? null : $"Taille maximale : {MaxSizeText}.";
            var formats = !Has(Accept) ? null : $"Formats acceptés : {Accept.ToUpperInvariant().Replace(".", "", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal)}.";
            return Classes(size, formats) is { Length: > 0 } hint ? hint : null;
        }
    }

    // aria-required is not allowed on a file field; the label says when it is optional.
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Html($"""
            <div class="{Group("upload")}">
                {LabelAndHint}
                <input class="fr-upload" type="file" id="{FieldId}" name="{FieldName}" aria-describedby="{DescribedBy}"{Attribute("accept", Accept)}{Others(output)}>
                {Messages}
            </div>
            """));
}
