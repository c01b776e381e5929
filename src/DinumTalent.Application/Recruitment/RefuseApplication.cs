using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Refuses an application for an internal reason, with a message to the candidate that leaves now or later.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">That the person saw.</param>
/// <param name="Reason">Internal.</param>
/// <param name="Message">With its variables, see <see cref="MessageVariables"/>.</param>
/// <param name="Defer">It leaves later: on a day, or with the end of the recruitment.</param>
/// <param name="SendOn">The day, when deferred; null: with the end.</param>
[Requires(Permission.MoveApplications)]
public sealed record RefuseApplication(JobApplicationId Id, long Version, RefusalReason? Reason, string? Message, bool Defer, DateOnly? SendOn = null) : ICommand;

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
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        var moment = !command.Defer ? MessageMoment.Now : command.SendOn is null ? MessageMoment.WithTheEnd : MessageMoment.OnDay;
        var time = moment.At(command.SendOn, clock.Today());
        return time.IsFailure ? time.ToResult() : treated.Then(t => t.Application.Refuse(
            command.Reason!.Value, command.Message, time.Value, t.Vacancy, user.ActingPerson(), clock.UtcNow()));
    }
}
