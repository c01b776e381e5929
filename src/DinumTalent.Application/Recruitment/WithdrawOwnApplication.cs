using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate gives up one of the own applications.</summary>
[OwnData]
public sealed record WithdrawOwnApplication(JobApplicationId Id) : ICommand;

internal sealed class WithdrawOwnApplicationValidator : AbstractValidator<WithdrawOwnApplication>
{
    public WithdrawOwnApplicationValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class WithdrawOwnApplicationHandler(ITalentDbContext db, IAccess access, TimeProvider clock)
    : ICommandHandler<WithdrawOwnApplication>
{
    public Task<Result> Handle(WithdrawOwnApplication command, CancellationToken cancellationToken) =>
        CandidateApplications.Withdraw(db, access, command.Id, clock.UtcNow(), cancellationToken);
}
