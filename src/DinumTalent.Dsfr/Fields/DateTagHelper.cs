using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Dsfr;

/// <summary>A day, by the browser's own date field: <c>&lt;dsfr-date for="Input.Deadline" /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-date")]
public sealed class DateTagHelper : FieldTagHelper
{
    /// <summary>The first day that can be chosen, or null.</summary>
    public DateOnly? Min { get; set; }

    /// <summary>The last day that can be chosen, or null.</summary>
    public DateOnly? Max { get; set; }

    protected override string? DefaultHint =>
        $"Format attendu : JJ/MM/AAAA, par exemple {Example.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)}";

    /// <summary>A day that could be chosen: the first or last possible one, else today.</summary>
    private DateOnly Example => Min ?? Max ?? DateOnly.FromDateTime(
        (ViewContext.HttpContext.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime);

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Html($"""
            <div class="{Group("input")}">
                {LabelAndHint}
                <input class="fr-input" type="date"{Common}{Attribute("value", Value(Iso))}{Attribute("min", Iso(Min))}{Attribute("max", Iso(Max))}{Others(output)}>
                {Messages}
            </div>
            """));

    private static string? Iso(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };
}
