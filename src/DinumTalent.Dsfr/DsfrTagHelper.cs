using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>What every tag helper of the design system shares: markup that encodes its holes, ids, addresses.</summary>
public abstract class DsfrTagHelper : TagHelper
{
    private static readonly object IdCounterKey = new();

    /// <summary>The view that is being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    [NotNull]
    public ViewContext? ViewContext { get; set; }

    /// <summary>Whether an attribute was given. One that a page sets to a null expression arrives as an empty text.</summary>
    protected static bool Has([NotNullWhen(true)] string? value) => !string.IsNullOrEmpty(value);

    /// <summary>Markup as written; every hole is encoded, except content that is HTML already. Attributes must stand in double quotes.</summary>
    protected static IHtmlContent Html(FormattableString markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        return new HtmlFormattableString(CultureInfo.InvariantCulture, markup.Format, markup.GetArguments());
    }

    /// <summary>The markup when the condition holds, else nothing.</summary>
    protected static IHtmlContent When(bool condition, FormattableString markup) => condition ? Html(markup) : HtmlString.Empty;

    /// <summary>An attribute with its leading space, or nothing when the value is null or empty.</summary>
    protected static IHtmlContent Attribute(string name, string? value) =>
        string.IsNullOrEmpty(value) ? HtmlString.Empty : Html($" {new HtmlString(name)}=\"{value}\"");

    /// <summary>An attribute without a value (such as <c>checked</c>) when the condition holds.</summary>
    protected static IHtmlContent Flag(string name, bool condition) =>
        condition ? new HtmlString(" " + name) : HtmlString.Empty;

    /// <summary>One after the other.</summary>
    protected static IHtmlContent Join(IEnumerable<IHtmlContent> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var all = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            all.AppendHtml(part);
        }

        return all;
    }

    /// <summary>Class names side by side, empty ones left out.</summary>
    protected static string Classes(params IEnumerable<string?> names) => string.Join(' ', names.Where(n => !string.IsNullOrEmpty(n)));

    /// <summary>An id that no other element of this response has.</summary>
    protected string NewId(string prefix)
    {
        var items = ViewContext.HttpContext.Items;
        var next = items[IdCounterKey] is int last ? last + 1 : 1;
        items[IdCounterKey] = next;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{next}");
    }

    /// <summary>The address with <c>~/</c> resolved; one that would run a script becomes harmless.</summary>
    protected string? Address(string? href)
    {
        if (href is null)
        {
            return null;
        }

        if (href.StartsWith("~/", StringComparison.Ordinal))
        {
            return ViewContext.HttpContext.Request.PathBase + href[1..];
        }

        // Browsers skip white space and control characters when they read a scheme.
        var scheme = string.Concat(href.Where(c => c > ' ' && !char.IsControl(c)));
        return Scripting.Any(s => scheme.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? "#" : href;
    }

    private static readonly string[] Scripting = ["javascript:", "data:", "vbscript:"];

    /// <summary>Renders the markup alone, without the helper's own element.</summary>
    protected static void Replace(TagHelperOutput output, IHtmlContent markup)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(markup);
    }

    /// <summary>Turns the helper's element into another one; classes and attributes that the page wrote on it stay.</summary>
    protected static void Become(TagHelperOutput output, string element, params string?[] classes)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        var written = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", Classes([.. classes, written]));
    }

    /// <summary>The attributes that the page wrote and the helper does not know, each with its leading space.</summary>
    protected static IHtmlContent Others(TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Join(output.Attributes.Select(a => Html($" {a}")));
    }
}
