using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Panels of which one shows: <c>&lt;dsfr-tabs label="Candidature"&gt;&lt;dsfr-tab title="CV"&gt;…&lt;/dsfr-tab&gt;…&lt;/dsfr-tabs&gt;</c>. A tab with a field in error shows first. Without scripts all of them show.</summary>
[HtmlTargetElement("dsfr-tabs")]
public sealed class TabsTagHelper : DsfrTagHelper
{
    /// <summary>What the tabs are about, for screen readers.</summary>
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var tabs = new TabList();
        context.Items[typeof(TabList)] = tabs;
        await output.GetChildContentAsync();
        // What was refused is where the person looks, whatever shows at first.
        var refused = tabs.FindIndex(t => Written(t.Content).Contains(FieldTagHelper.InError, StringComparison.Ordinal));
        var selected = Math.Max(0, refused >= 0 ? refused : tabs.FindIndex(t => t.Selected));
        Become(output, "div", "fr-tabs");
        output.Content.SetHtmlContent(Html($"""
            <ul class="fr-tabs__list" role="tablist" aria-label="{Label}">{Join(tabs.Select((t, i) => Html($"<li role=\"presentation\"><button type=\"button\" id=\"{t.Id}\" class=\"fr-tabs__tab\" role=\"tab\" tabindex=\"{(i == selected ? 0 : -1)}\" aria-selected=\"{(i == selected ? "true" : "false")}\" aria-controls=\"{t.Id}-panel\">{t.Title}</button></li>")))}</ul>
            {Join(tabs.Select((t, i) => Html($"<div id=\"{t.Id}-panel\" class=\"{Classes("fr-tabs__panel", i == selected ? "fr-tabs__panel--selected" : null)}\" role=\"tabpanel\" aria-labelledby=\"{t.Id}\" tabindex=\"0\">{t.Content}</div>")))}
            """));
    }

    private static string Written(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}

/// <summary>The tabs that stand inside a <c>&lt;dsfr-tabs&gt;</c>.</summary>
internal sealed class TabList : List<(string Id, string Title, bool Selected, IHtmlContent Content)>;
