using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Tests;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Report = DinumTalent.Application.Reports.Model.Report;

namespace DinumTalent.Web.Tests.Reports;

/// <summary>Whatever a report holds, its page is sound HTML that says all of it in order.</summary>
public sealed class Any_report_as_a_page(WebSite site) : PageTest(site)
{
    // Text that people write may hold characters that HTML has none for; the browser shows the sign for an unknown one.
    private static readonly HtmlParseError[] OfCharacters = [HtmlParseError.Null, HtmlParseError.CharacterReferenceInvalidCode, HtmlParseError.CharacterReferenceInvalidNumber, HtmlParseError.CharacterReferenceInvalidRange];

    [Fact]
    public async Task says_all_of_it_in_sound_HTML()
    {
        foreach (var report in RandomReports.Any.Some(60))
        {
            var page = Parsed(await Shown(report));

            SaysInOrder(page, report);
            page.QuerySelectorAll("[id]").GroupBy(e => e.Id).ShouldAllBe(same => same.Count() == 1);
            page.QuerySelectorAll("h1").ShouldHaveSingleItem();
            var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
            levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
            page.QuerySelectorAll("table").Zip(report.Tables.Where(table => table.Rows.Count > 0)).ToList().ForEach(pair => IsRead(pair.First, pair.Second));
            page.QuerySelectorAll("svg").ShouldAllBe(picture => picture.GetAttribute("role") == "img" && picture.QuerySelector("title") != null);
            page.QuerySelectorAll("script, style, [style], [onclick]").ShouldBeEmpty();
        }
    }

    private static void IsRead(IElement table, Table model)
    {
        table.QuerySelector("caption")!.TextContent.ShouldBe(Written(model.Caption));
        table.QuerySelectorAll("thead th").Select(h => h.GetAttribute("scope")).ShouldBe(model.Columns.Select(_ => "col"));
        var rows = table.QuerySelectorAll("tbody tr").ToList();
        rows.Count.ShouldBe(model.Rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var columns = model.Columns.Where(column => !column.IsMerged || model.Spans[r] > 0).ToList();
            rows[r].Children.Length.ShouldBe(columns.Count);
            foreach (var (cell, column) in rows[r].Children.Zip(columns))
            {
                (cell.LocalName == "th").ShouldBe(column.IsRowHeader);
                if (cell.GetAttribute("data-dt-column") is { } name) Single(name).ShouldBe(Single(Written(column.Title)));
            }
        }
    }

    private static void SaysInOrder(IElement page, Report report)
    {
        var (said, at) = (Tight(page.TextContent), 0);
        foreach (var text in new[] { report.Title, report.Scope ?? "", report.Organisation, report.Extraction.Author }.Concat(report.Blocks.SelectMany(Texts)).Select(text => Tight(Written(text))))
        {
            var found = said.IndexOf(text, at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"« {text} » after « {said[Math.Max(0, at - 80)..at]} »");
            at = found + text.Length;
        }
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => paragraph.Runs.Select(run => run.Text),
        BulletList list => list.Items.SelectMany(Texts),
        Note note => Texts(note.Text),
        KeyFigures figures => figures.Figures.SelectMany(figure => new[] { figure.Value.Display, figure.Label, figure.Definition ?? "" }),
        Chart chart => [chart.Description, .. Texts(chart.Data)],
        Table { Rows.Count: 0 } table => [table.Caption, table.WhenEmpty],
        Table table => [table.Caption, .. table.Columns.Select(column => column.Title), .. table.Rows.SelectMany((row, r) => row.Cells.Where((_, c) => !table.Columns[c].IsMerged || table.Spans[r] > 0)).Select(cell => cell.Display)],
        _ => [],
    };

    // As a parser reads it: what is no character of HTML is the sign for an unknown one.
    private static string Written(string text) => string.Concat(text.Replace('\0', '\uFFFD').EnumerateRunes());

    private static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Single(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IElement Parsed(string main)
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent fault && !OfCharacters.Contains((HtmlParseError)fault.Code)) faults.Add($"{fault.Message} ({fault.Position})");
        };
        var page = parser.ParseDocument($"<!DOCTYPE html><html lang=\"fr\"><head><title>Rapport</title></head><body><main>{main}</main></body></html>");
        faults.ShouldBeEmpty();
        return page.QuerySelector("main")!;
    }

    private async Task<string> Shown(Report report)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var action = new ActionContext(http, new RouteData(new RouteValueDictionary { ["page"] = "/Index" }), new ActionDescriptor { RouteValues = { ["page"] = "/Index" } });
        var view = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(null, "/Pages/Shared/_Report.cshtml", isMainPage: false).View!;
        var data = new ViewDataDictionary<ShownReport>(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = new ShownReport(report, format => $"/rapport.{format}") };
        var stored = new TempDataDictionary(http, scope.ServiceProvider.GetRequiredService<ITempDataProvider>());
        await using var html = new StringWriter();
        await view.RenderAsync(new ViewContext(action, view, data, stored, html, new HtmlHelperOptions()));
        return html.ToString();
    }
}
