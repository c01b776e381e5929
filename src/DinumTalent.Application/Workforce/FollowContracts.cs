using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
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
        var moved = outdated.Where(a => Moves(a, today)).ToList();
        var taken = await Numbers(moved, cancellationToken);
        foreach (var agent in moved)
        {
            if (!taken.Add((agent.OrganisationId, agent.RegistrationNumber!))) agent.GiveUpRegistrationNumber();
        }

        return outdated.Count;
    }

    /// <summary>Follows the contract; whether that takes a number to another organisation.</summary>
    private static bool Moves(Agent agent, DateOnly today)
    {
        var before = agent.OrganisationId;
        agent.Follow(today);
        return agent.OrganisationId != before && agent.RegistrationNumber is not null;
    }

    /// <summary>Numbers of those who move that others bear already where they go.</summary>
    private async Task<HashSet<(OrganisationId, string)>> Numbers(List<Agent> moved, CancellationToken cancellationToken)
    {
        if (moved.Count == 0) return [];
        var (places, numbers, ids) = (moved.Select(a => a.OrganisationId).Distinct().ToList(), moved.Select(a => a.RegistrationNumber).Distinct().ToList(), moved.Select(a => a.Id).ToList());
        var held = await db.Agents(access).AsNoTracking().Where(a => places.Contains(a.OrganisationId) && numbers.Contains(a.RegistrationNumber) && !ids.Contains(a.Id))
            .Select(a => new { a.OrganisationId, a.RegistrationNumber }).ToListAsync(cancellationToken);
        return [.. held.Select(h => (h.OrganisationId, h.RegistrationNumber!))];
    }
}
