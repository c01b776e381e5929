using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Changes the message of a refusal that has not left, or when it leaves.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">That the person saw.</param>
/// <param name="Message">With its variables.</param>
/// <param name="Moment">When it leaves.</param>
/// <param name="SendOn">The day, for <see cref="MessageMoment.OnDay"/>.</param>
[Requires(Permission.MoveApplications)]
public sealed record ChangeRefusalMessage(JobApplicationId Id, long Version, string? Message, MessageMoment? Moment, DateOnly? SendOn) : ICommand;

internal sealed class ChangeRefusalMessageValidator : AbstractValidator<ChangeRefusalMessage>
{
    public ChangeRefusalMessageValidator()
    {
        RuleFor(c => c.Message).NotEmpty().WithMessage("Écrivez le message au candidat.");
        RuleFor(c => c.Moment).NotNull().WithMessage("Choisissez quand le message part.").IsInEnum().WithMessage("Choisissez quand le message part.");
    }
}

internal sealed class ChangeRefusalMessageHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ChangeRefusalMessage>
{
    public async Task<Result> Handle(ChangeRefusalMessage command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        var time = command.Moment!.Value.At(command.SendOn, clock.Today());
        return time.IsFailure ? time.ToResult() : treated.Then(t => t.Application.ChangeRefusalMessage(command.Message, time.Value, t.Vacancy, user.ActingPerson(), clock.UtcNow()));
    }
}
