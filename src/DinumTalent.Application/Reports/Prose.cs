using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Application.Reports;

/// <summary>What people write in a field of several lines, as blocks of a document.</summary>
public static class Prose
{
    /// <summary>Lines that begin with a dash make a list.</summary>
    public static IEnumerable<Block> Blocks(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line[0] is '-' or '*' or '•')
            {
                items.Add(line[1..].Trim());
                continue;
            }

            if (items.Count > 0) yield return BulletList.Of([.. items]);
            items.Clear();
            yield return new Paragraph(line);
        }

        if (items.Count > 0) yield return BulletList.Of([.. items]);
    }
}
