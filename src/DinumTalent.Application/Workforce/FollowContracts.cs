using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Shows the contract in force of agents for whom a day changed which one that is, <see cref="AtOnce"/> at most.</summary>
/// <returns>How many there were.</returns>
[SystemOnly]
public sealed record FollowContracts : ICommand<int>
{
    public const int AtOnce = 500;
}

internal sealed class FollowContractsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<FollowContracts, int>
{
    public async Task<Result<int>> Handle(FollowContracts command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var outdated = await db.Agents(access)
            .Where(a => (a.DepartedOn < a.ContractStartsOn && a.ContractStartsOn <= today)
                || a.Contracts.Any(c => c.StartsOn > a.ContractStartsOn && (c.StartsOn <= today || a.ContractEndsOn < today)))
            .OrderBy(a => a.Id)
            .Take(FollowContracts.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var agent in outdated)
        {
            var before = agent.OrganisationId;
            agent.Follow(today);
            if (agent.OrganisationId != before && agent.RegistrationNumber is { } number && await IsTaken(agent, number, cancellationToken)) agent.GiveUpRegistrationNumber();
        }

        return outdated.Count;
    }

    private Task<bool> IsTaken(Agent agent, string number, CancellationToken cancellationToken)
    {
        var (id, place) = (agent.Id, agent.OrganisationId);
        return db.Agents(access).AnyAsync(a => a.OrganisationId == place && a.RegistrationNumber == number && a.Id != id, cancellationToken);
    }
}
