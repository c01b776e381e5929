using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in agent takes an interest back: the passport closes to the recruiters of that vacancy.</summary>
[OwnData]
public sealed record WithdrawInterest(VacancyId Id) : ICommand;

internal sealed class WithdrawInterestValidator : AbstractValidator<WithdrawInterest>
{
    public WithdrawInterestValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class WithdrawInterestHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<WithdrawInterest>
{
    public async Task<Result> Handle(WithdrawInterest command, CancellationToken cancellationToken)
    {
        var interests = await db.MobilityInterests(access).Where(i => i.VacancyId == command.Id).ToListAsync(cancellationToken);
        if (interests.Count == 0) return Result.Failure([Error.NotFound]);
        foreach (var interest in interests) interest.Withdraw(clock.UtcNow());
        return Result.Success;
    }
}
