using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Retention;

/// <summary>Answers of a group, added up.</summary>
internal sealed class PulseTally
{
    private readonly Dictionary<(PulseQuestion Question, int Value), int> counts;

    private PulseTally(Dictionary<(PulseQuestion Question, int Value), int> counts) => this.counts = counts;

    /// <summary>How many answered: every answer answers all questions.</summary>
    public int Answers => Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest).Sum(v => this[PulseQuestion.Meaning, v]);

    public int this[PulseQuestion question, int value] => counts.GetValueOrDefault((question, value));

    public static PulseTally Of(IEnumerable<PulseCounter> counters) =>
        new(counters.GroupBy(c => (c.Question, c.Value)).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)));

    /// <summary>From 1 to 5; null where nobody answered.</summary>
    public decimal? Mean(PulseQuestion question) =>
        Answers == 0 ? null : (decimal)Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest).Sum(v => v * this[question, v]) / Answers;
}

/// <summary>Tables of answers, in which no group below a threshold can be read or worked out.</summary>
internal static class PulseTables
{
    /// <summary>Groups that make up a whole that is shown beside them: where one is hidden, others are with it.</summary>
    public static Table Groups(string caption, string header, IReadOnlyList<(string Label, PulseTally Tally)> groups, int smallest)
    {
        var cells = new SmallCells([[.. groups.Select(g => g.Tally.Answers)]], smallest);
        return Rows(caption, header, [.. groups.Select((g, place) => (g.Label, g.Tally, cells[0, place] == Cell.Masked))], (tally, question) => Cell.Of(tally.Mean(question), 1));
    }

    /// <summary>The mean of a question whose counts are shown too, here or on the page of its round: where some of them are masked it would give those away, and is masked with them.</summary>
    public static Cell MeanBesideCounts(PulseTally tally, PulseQuestion question, int smallest) =>
        tally.Answers > 0 && (tally.Answers < smallest || Values(tally, question, smallest).Contains(Cell.Masked)) ? Cell.Masked : Cell.Of(tally.Mean(question), 1);

    public static Table Rows(string caption, string header, IReadOnlyList<(string Label, PulseTally Tally, bool IsHidden)> groups, Func<PulseTally, PulseQuestion, Cell> mean) => new(
        caption, [Column.RowHeader(header), Column.Number("Réponses"), .. Enum.GetValues<PulseQuestion>().Select(q => Column.Number(q.Label()))],
        [.. groups.Select(g => new Row(
            [g.Label, g.IsHidden ? Cell.Masked : (Cell)g.Tally.Answers, .. Enum.GetValues<PulseQuestion>().Select(q => g.IsHidden ? Cell.Masked : mean(g.Tally, q))]))]);

    /// <summary>How often each value was given to a question, small counts masked: how many answered is shown beside them.</summary>
    public static IEnumerable<Cell> Values(PulseTally tally, PulseQuestion question, int smallest)
    {
        var values = Enumerable.Range(PulseAnswer.Lowest, PulseAnswer.Highest).ToList();
        if (tally.Answers < smallest) return values.Select(_ => tally.Answers == 0 ? (Cell)0 : Cell.Masked);
        var cells = new SmallCells([[.. values.Select(v => tally[question, v])]], smallest);
        return values.Select((_, place) => cells[0, place]);
    }
}
