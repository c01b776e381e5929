using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Refuses an application for an internal reason, with a message to the candidate that leaves now or later.</summary>
[Requires(Permission.MoveApplications)]
public sealed record RefuseApplication(JobApplicationId Id, long Version, RefusalReason? Reason, string? Message, bool Defer) : ICommand;

internal sealed class RefuseApplicationValidator : AbstractValidator<RefuseApplication>
{
    public RefuseApplicationValidator()
    {
        RuleFor(c => c.Reason).NotNull().WithMessage("Choisissez le motif.").IsInEnum().WithMessage("Choisissez le motif dans la liste.");
        RuleFor(c => c.Message).NotEmpty().WithMessage("Écrivez le message au candidat.");
    }
}

internal sealed class RefuseApplicationHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RefuseApplication>
{
    public async Task<Result> Handle(RefuseApplication command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Application.Refuse(
            command.Reason!.Value, command.Message, command.Defer, t.Vacancy, user.ActingPerson(), clock.UtcNow()));
    }
}
