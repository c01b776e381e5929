using System.Reflection;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr.Tests;

public sealed class Hostile_text(Site site)
{
    private static readonly string[] Own = ["head", "scripts"];

    [Theory]
    [InlineData("/layout")]
    [InlineData("/content")]
    [InlineData("/fields")]
    public async Task stays_text_in_every_helper(string path)
    {
        var document = await site.Get(path);

        foreach (var section in document.QuerySelectorAll("[data-helpers], section"))
        {
            if (Own.Contains(section.GetAttribute("data-helpers")))
            {
                continue;
            }

            section.QuerySelectorAll("script").ShouldBeEmpty(section.OuterHtml);
            // Encoded twice, it would reach the reader as "&lt;".
            section.TextContent.ShouldNotContain("&lt;");
            section.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Value.Contains("&lt;") && !a.Value.Contains("&quot;"));
        }

        document.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on") && a.Name != "style");
    }

    [Theory]
    [InlineData("/content", "breadcrumb alert alert-small notice callout badge tag card tile table stepper modal accordion tabs button link-button button-group error-summary search sidemenu summary-list figure")]
    [InlineData("/layout", "header footer")]
    [InlineData("/fields", "input-optional password date select textarea radios checkboxes upload checkbox")]
    public async Task is_shown_as_it_was_written(string path, string sections)
    {
        var document = await site.Get(path);

        foreach (var id in sections.Split(' '))
        {
            document.GetElementById(id).ShouldNotBeNull().TextContent.ShouldContain(Hostile.Text, Case.Sensitive, id);
        }
    }

    [Fact]
    public async Task stays_text_in_values_and_messages()
    {
        var document = await site.Post("/fields", ("Input.Email", Hostile.Text), ("Input.Motivation", Hostile.Text), ("Input.Days", Hostile.Text), ("Input.Places", Hostile.Text), ("Input.Consent", "false"));

        document.QuerySelectorAll("script").ShouldBeEmpty();
        document.QuerySelector("#Input_Email")!.GetAttribute("value").ShouldBe(Hostile.Text);
        document.QuerySelector("#Input_Motivation")!.TextContent.ShouldBe(Hostile.Text);
        document.QuerySelector("#Input_Days")!.HasAttribute("checked").ShouldBeTrue();
        document.QuerySelectorAll(".fr-message--error").Length.ShouldBeGreaterThan(5);
        document.QuerySelectorAll(".fr-message--error").ShouldContain(m => m.TextContent == Hostile.Text);
    }

    [Fact]
    public async Task is_tried_on_every_helper()
    {
        var shown = new List<string>();
        foreach (var path in new[] { "/layout", "/content", "/fields" })
        {
            shown.AddRange((await site.Get(path)).QuerySelectorAll("[data-helpers]").SelectMany(e => e.GetAttribute("data-helpers")!.Split(' ')));
        }

        var helpers = typeof(DsfrTagHelper).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DsfrTagHelper)) && !t.IsAbstract)
            .Select(t => t.GetCustomAttribute<HtmlTargetElementAttribute>()!.Tag["dsfr-".Length..]);
        shown.Distinct().ShouldBe(helpers, ignoreOrder: true);
    }
}
