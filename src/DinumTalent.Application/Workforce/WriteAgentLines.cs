using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>
/// Takes over some lines of a file in one transaction with the position behind them; in a trial, counts what would become of them.
/// Refused when somebody else has the import in hand, when it was cancelled, or when these lines have been done.
/// </summary>
/// <param name="Import">In hand.</param>
/// <param name="Holder">Who has it.</param>
/// <param name="For">How long it stays so.</param>
/// <param name="From">Lines done before.</param>
/// <param name="Read">Lines read, refused ones included.</param>
/// <param name="Lines">Those that make sense.</param>
/// <param name="Issues">Of those that don't.</param>
/// <param name="Further">Matricules that the file holds.</param>
/// <returns>Lines whose agents wait for a line manager who stands further down.</returns>
[SystemOnly]
public sealed record WriteAgentLines(
    ImportInHand Import, string Holder, TimeSpan For, int From, int Read, IReadOnlyList<AgentLine> Lines, IReadOnlyList<LineIssue> Issues,
    Func<string, bool> Further) : ICommand<IReadOnlyList<int>>;

internal sealed class WriteAgentLinesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WriteAgentLines, IReadOnlyList<int>>
{
    public async Task<Result<IReadOnlyList<int>>> Handle(WriteAgentLines command, CancellationToken cancellationToken)
    {
        var import = command.Import;
        var run = await db.AgentImportRuns(access).FirstOrDefaultAsync(r => r.Id == import.Run, cancellationToken);
        if (run is null || !run.IsHeldBy(command.Holder, command.From)) return AgentImportErrors.NotHeld;
        var status = await db.AgentImports(access).Where(i => i.Id == import.Id).Select(i => i.Status).FirstAsync(cancellationToken);
        if (status is not (AgentImportStatus.Trying or AgentImportStatus.Running)) return AgentImportErrors.NotHeld;

        var known = await KnownAgents.Read(db, access, import, command.Lines, cancellationToken);
        var (issues, today) = (command.Issues.ToList(), clock.Today());
        var (created, changed, unchanged) = (0, 0, 0);
        var differing = new Dictionary<AgentId, ImportedAgent>();
        var (fresh, awaiting) = (new List<(Agent Agent, AgentLine Line)>(), new List<(Agent? Agent, AgentLine Line)>());
        foreach (var line in command.Lines)
        {
            var (said, awaited) = WithManager(line, known, command.Further, issues);
            if (known.IsTaken(said))
            {
                issues.Add(new LineIssue(line.Line, AgentColumn.Email, said.Email!.Value, AgentImportErrors.EmailTaken.Message));
                continue;
            }

            var agent = known.Find(said.Terms.OrganisationId, said.RegistrationNumber);
            var taken = agent is null ? Agent.Import(said, today) : agent.Take(said, today).Then<(Agent Agent, ImportOutcome Outcome)>(outcome => (agent, outcome));
            if (taken.IsFailure)
            {
                issues.AddRange(taken.Errors.Select(e => new LineIssue(line.Line, ColumnOf(e), "", e.Message)));
                continue;
            }

            issues.AddRange(taken.Value.Outcome.Warnings.Select(w => new LineIssue(line.Line, ColumnOf(w), "", $"Contrat repris tel quel : {w.Message}", IsWarning: true)));
            if (agent is null) created++;
            else if (taken.Value.Outcome.IsChanged || awaited) changed++;
            else unchanged++;
            if (agent is not null && taken.Value.Outcome.IsChanged) differing[agent.Id] = said;
            if (agent is null) fresh.Add((taken.Value.Agent, line));
            if (awaited) awaiting.Add((agent is null ? taken.Value.Agent : null, line));
        }

        var counts = new LineCounts(
            command.Read, created, changed, unchanged, issues.Where(i => !i.IsWarning).Select(i => i.Line).Distinct().Count(), issues.Count(i => i.IsWarning));
        if (!import.IsTrial)
        {
            foreach (var (agent, _) in fresh) db.Add(agent);
            await Change(differing, today, cancellationToken);
        }

        db.AddIssues(Rows(run.Id, import, issues));
        run.Advance(counts, clock.UtcNow() + command.For);
        return Unled(fresh, awaiting);
    }

    /// <summary>Gives new agents their line managers who are new with them, in the same administration; says which lines wait on.</summary>
    private static List<int> Unled(List<(Agent Agent, AgentLine Line)> fresh, List<(Agent? Agent, AgentLine Line)> awaiting)
    {
        var managers = fresh.ToDictionary(f => KnownAgents.Key(f.Line.Said.Terms.OrganisationId, f.Line.Said.RegistrationNumber), f => f.Agent.Id);
        return [.. awaiting
            .Where(a => a.Agent is null || !managers.TryGetValue(KnownAgents.Key(a.Line.Said.Terms.OrganisationId, a.Line.Manager!), out var manager) || a.Agent.Place(a.Agent.City, manager).IsFailure)
            .Select(a => a.Line.Line)];
    }

    /// <summary>What was found to differ is read once more, watched for changes, and changed.</summary>
    private async Task Change(Dictionary<AgentId, ImportedAgent> differing, DateOnly today, CancellationToken cancellationToken)
    {
        if (differing.Count == 0) return;
        var ids = differing.Keys.ToList();
        foreach (var agent in await db.Agents(access).Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken)) agent.Take(differing[agent.Id], today);
    }

    /// <summary>With the line manager where one is known; awaited where the file holds one further down.</summary>
    private static (ImportedAgent Said, bool Awaited) WithManager(AgentLine line, KnownAgents known, Func<string, bool> further, List<LineIssue> issues)
    {
        if (line.Manager is not { } number) return (line.Said, false);
        if (known.Manager(line.Said.Terms.OrganisationId, number) is { } manager) return (line.Said with { Manager = manager }, false);
        if (further(number)) return (line.Said, true);
        issues.Add(new LineIssue(line.Line, AgentColumn.Manager, number, "Ce responsable n’est pas connu : l’agent est importé sans lui.", IsWarning: true));
        return (line.Said, false);
    }

    private static AgentColumn? ColumnOf(Error error) => error.Field switch
    {
        "EndsOn" => AgentColumn.EndsOn,
        "StartsOn" => AgentColumn.StartsOn,
        "BirthDate" => AgentColumn.BirthDate,
        "GrossPay" => AgentColumn.GrossPay,
        "ManagerId" => AgentColumn.Manager,
        "LastDay" or "DepartedOn" => AgentColumn.DepartedOn,
        "Email" => AgentColumn.Email,
        nameof(Period.End) => AgentColumn.EndsOn,
        _ => null,
    };

    private static IEnumerable<AgentImportIssue> Rows(AgentImportRunId run, ImportInHand import, IEnumerable<LineIssue> issues) =>
        issues.GroupBy(i => i.Line).SelectMany(line => line.Select((issue, number) =>
            new AgentImportIssue(run, issue.Line, number + 1, import.HeaderOf(issue.Column), issue.Value, issue.Message, issue.IsWarning)));
}
