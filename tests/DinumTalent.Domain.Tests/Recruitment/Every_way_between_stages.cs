using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>Where an application can go from where it stands, and by which act. Every act is tried from every row towards every column.</summary>
public sealed class Every_way_between_stages
{
    /// <summary>Read like the sentence: from the row to the column. What has no act is refused, whatever is tried.</summary>
    private const string Table = """
                        Réception  Présélection  Entretien  Proposition  Recrutement  Refus
        Réception       -          move          move       move         -            refuse
        Présélection    -          -             move       move         accept       refuse
        Entretien       -          move          -          move         accept       refuse
        Proposition     -          move          move       -            accept       refuse
        Recrutement     -          undo          undo       undo         -            -
        Refus           revert     revert        revert     revert       -            -
        Retirée         -          -             -          -            -            -
        Recrutée        -          -             -          -            -            -
        """;

    private static readonly string[] Open = ["Réception", "Présélection", "Entretien", "Proposition"];

    private static readonly (string Name, Func<Vacancy, JobApplication, string, Result> Try)[] Acts =
    [
        ("move", (vacancy, application, to) => application.Move(vacancy, to)),
        ("accept", (vacancy, application, _) => vacancy.Accept(application)),
        ("refuse", (vacancy, application, _) => application.Refuse(vacancy)),
        ("revert", (vacancy, application, _) => application.RevertRefusal("Erreur de saisie", vacancy, Given.Recruiter, Given.Noon(Given.Decision))),
        ("undo", (vacancy, application, _) => vacancy.UndoAcceptance(application, "Désistement", Given.Recruiter, Given.Noon(Given.Decision))),
        ("hire", (vacancy, application, _) => vacancy.Hire(
            application, AgentId.New(), Given.Terms(vacancy, application), [], Given.Recruiter, Given.Noon(Given.Decision), Given.Decision)),
    ];

    public static TheoryData<string, string, string> Pairs()
    {
        var lines = Table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var data = new TheoryData<string, string, string>();
        foreach (var line in lines.Skip(1))
        {
            foreach (var (to, act) in lines[0].Zip(line.Skip(1))) data.Add(line[0], to.Trim(), act.Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void is_the_one_of_the_table_and_no_other(string from, string to, string expected)
    {
        var leading = new HashSet<string>();
        foreach (var by in WaysTo(from))
        {
            foreach (var (name, attempt) in Acts)
            {
                var vacancy = Given.Open();
                var application = Stand(vacancy, from, by);
                var before = (application.StageId, application.Status, application.History.Count);

                var tried = attempt(vacancy, application, to);

                if (tried.IsFailure) (application.StageId, application.Status, application.History.Count).ShouldBe(before, $"{name} was refused");
                else if (application.StageId != before.StageId && application.StageId == vacancy.Named(to).Id) leading.Add(name);
            }
        }

        leading.ShouldBe(expected == "-" ? [] : [expected]);
    }

    /// <summary>The stages that it may have left for where it stands: a decision that is taken back leads there.</summary>
    private static string[] WaysTo(string from) => from switch
    {
        "Refus" or "Retirée" => Open,
        "Recrutement" or "Recrutée" => Open[1..],
        _ => [from],
    };

    private static JobApplication Stand(Vacancy vacancy, string at, string by)
    {
        var application = vacancy.Application();
        if (by != "Réception") application.Move(vacancy, by).ShouldBeDone();
        (at switch
        {
            "Refus" => application.Refuse(vacancy),
            "Retirée" => vacancy.Withdraw(application, Given.Recruiter, Given.Noon(Given.Decision)),
            "Recrutement" or "Recrutée" => vacancy.Accept(application),
            _ => Result.Success,
        }).ShouldBeDone();
        if (at == "Recrutée") Acts.Single(a => a.Name == "hire").Try(vacancy, application, at).ShouldBeDone();
        return application;
    }
}
