using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Calls off the arrivals that a contract cancelled before its first day was for.</summary>
[SystemOnly]
public sealed record CallOffArrivalsOf(AgentId Agent, DateOnly StartsOn) : ICommand;

internal sealed class CallOffArrivalsOfValidator : AbstractValidator<CallOffArrivalsOf>
{
    public CallOffArrivalsOfValidator() => RuleFor(c => c.Agent).NotEmpty();
}

internal sealed class CallOffArrivalsOfHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CallOffArrivalsOf>
{
    public async Task<Result> Handle(CallOffArrivalsOf command, CancellationToken cancellationToken)
    {
        var arrivals = await db.Arrivals(access)
            .Where(a => a.AgentId == command.Agent && a.CalledOffAt == null
                && (a.StartsOn == command.StartsOn || db.Agents(access).Any(g => g.Id == a.AgentId && !g.Contracts.Any())))
            .ToListAsync(cancellationToken);
        return Result.All(arrivals.Select(a => a.CallOff("Le contrat a été annulé avant son premier jour.", clock.UtcNow())));
    }
}
