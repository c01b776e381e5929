using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in agent says to be interested in an open vacancy: its recruiters are told, and see the passport.</summary>
[OwnData]
public sealed record ExpressInterest(VacancyId Id, string? Message) : ICommand;

internal sealed class ExpressInterestValidator : AbstractValidator<ExpressInterest>
{
    public ExpressInterestValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ExpressInterestHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ExpressInterest>
{
    public async Task<Result> Handle(ExpressInterest command, CancellationToken cancellationToken)
    {
        if (await db.OwnAgent(access, cancellationToken) is not { } agent) return MobilityErrors.NoAgent;
        var vacancy = await db.PublicVacancies.Load(command.Id, cancellationToken);
        if (vacancy.IsFailure) return vacancy.ToResult();

        var (now, today) = (clock.UtcNow(), clock.Today());
        var interest = await db.MobilityInterests(access).FirstOrDefaultAsync(i => i.VacancyId == command.Id && i.AgentId == agent.Id, cancellationToken);
        if (interest is not null) return interest.Renew(agent, vacancy.Value, command.Message, now, today);
        return MobilityInterest.Express(agent, vacancy.Value, command.Message, now, today).Then(expressed =>
        {
            db.Add(expressed);
            return Result.Success;
        });
    }
}
