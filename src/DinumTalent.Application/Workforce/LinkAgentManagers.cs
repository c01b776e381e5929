using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Gives the agents of some lines their line managers, who stood further down in the file.</summary>
/// <param name="Import">In hand, all its lines written.</param>
/// <param name="Holder">Who has it.</param>
/// <param name="For">How long it stays so.</param>
/// <param name="From">Lines looked at before.</param>
/// <param name="UpTo">Lines looked at with these.</param>
/// <param name="Lines">Those that name a manager.</param>
[SystemOnly]
public sealed record LinkAgentManagers(ImportInHand Import, string Holder, TimeSpan For, int From, int UpTo, IReadOnlyList<AgentLine> Lines) : ICommand;

internal sealed class LinkAgentManagersHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<LinkAgentManagers>
{
    public async Task<Result> Handle(LinkAgentManagers command, CancellationToken cancellationToken)
    {
        var run = await db.AgentImportRuns(access).FirstOrDefaultAsync(r => r.Id == command.Import.Run, cancellationToken);
        if (run is null || run.Holder != command.Holder || run.Linked != command.From || run.EndedAt is not null) return AgentImportErrors.NotHeld;

        var known = await KnownAgents.Read(db, access, command.Import, command.Lines, cancellationToken);
        var (issues, found) = (new List<AgentImportIssue>(), new Dictionary<AgentId, AgentId>());
        foreach (var line in command.Lines)
        {
            // Refused lines have left nobody, or somebody whom an earlier import made.
            if (known.Find(line.Said.Terms.OrganisationId, line.Said.RegistrationNumber) is not { } agent) continue;
            if (known.Manager(agent.OrganisationId, line.Manager!) is { } manager)
            {
                if (agent.ManagerId != manager) found[agent.Id] = manager;
                continue;
            }

            issues.Add(new AgentImportIssue(run.Id, line.Line, AfterAll, command.Import.HeaderOf(AgentColumn.Manager), line.Manager!,
                "La ligne de ce responsable a été refusée : l’agent est importé sans lui.", isWarning: true));
        }

        var ids = found.Keys.ToList();
        var led = ids.Count == 0 ? [] : await db.Agents(access).Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        foreach (var agent in led) agent.Place(agent.City, found[agent.Id], clock.Today());
        db.AddIssues(issues);
        run.Link(command.UpTo, issues.Count, clock.UtcNow() + command.For);
        return Result.Success;
    }

    /// <summary>Number of a remark that comes after those of the first reading.</summary>
    private const int AfterAll = 1_000;
}
