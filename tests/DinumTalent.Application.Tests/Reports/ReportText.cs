using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Tests.Reports;

internal static class ReportText
{
    /// <summary>All that a report says, from its title to the last cell.</summary>
    public static string Text(this Report report) => string.Join('\n', [report.Title, report.Scope ?? "", .. report.Blocks.SelectMany(Of)]);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph p => p.Runs.Select(r => r.Text),
        Heading h => [h.Text],
        Note n => Of(n.Text),
        BulletList l => l.Items.SelectMany(Of),
        Table t => [t.Caption, .. t.Rows.SelectMany(r => r.Cells).Select(c => c.Display)],
        _ => [],
    };
}
