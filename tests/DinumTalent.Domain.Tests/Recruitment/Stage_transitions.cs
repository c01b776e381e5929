using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Stage_transitions
{
    /// <summary>Every pair there is, read like the sentence: from the row to the column.</summary>
    private const string Table = """
                        Reception  Intermediate  Accepted  Refused
        Reception       -          move          -         move
        Intermediate    -          move          move      move
        Accepted        -          undo          -         -
        Refused         undo       undo          -         -
        """;

    public static TheoryData<StageKind, StageKind, string> Pairs()
    {
        var lines = Table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var data = new TheoryData<StageKind, StageKind, string>();
        foreach (var line in lines.Skip(1))
        {
            foreach (var (to, cell) in lines[0].Zip(line.Skip(1))) data.Add(Enum.Parse<StageKind>(line[0]), Enum.Parse<StageKind>(to), cell.Trim());
        }

        return data;
    }

    [Fact]
    public void are_all_in_the_table() => Pairs().Count.ShouldBe(Enum.GetValues<StageKind>().Length * Enum.GetValues<StageKind>().Length);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void are_those_of_the_table(StageKind from, StageKind to, string expected)
    {
        StageTransitions.Allows(from, to).ShouldBe(expected == "move");
        StageTransitions.AllowsReversal(from, to).ShouldBe(expected == "undo");
    }

    [Fact]
    public void begin_with_reception_and_end_with_recruitment_and_refusal() =>
        Given.Draft().Stages.OrderBy(s => s.Position).Select(s => s.Name)
            .ShouldBe(["Réception", "Présélection", "Entretien", "Proposition", "Recrutement", "Refus"]);
}
