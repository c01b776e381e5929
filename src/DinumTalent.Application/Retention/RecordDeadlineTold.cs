using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Application.Retention;

/// <summary>Records the day on which the agent was told what was decided, which closes the line of the notice.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Version">Of the decision.</param>
/// <param name="ToldOn">The day.</param>
[Requires(Permission.ManageRetention)]
public sealed record RecordDeadlineTold(DueSubject Subject, long Version, DateOnly? ToldOn) : ICommand;

internal sealed class RecordDeadlineToldValidator : AbstractValidator<RecordDeadlineTold>
{
    public RecordDeadlineToldValidator()
    {
        RuleFor(c => c.Subject).NotNull();
        RuleFor(c => c.ToldOn).NotNull().WithMessage("Indiquez le jour où l’agent a été prévenu.");
    }
}

internal sealed class RecordDeadlineToldHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RecordDeadlineTold>
{
    public async Task<Result> Handle(RecordDeadlineTold command, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var found = await db.ToDecide(access, command.Subject, command.Version, today, cancellationToken);
        return found.Then(f => f.Decision.Tell(command.ToldOn!.Value, f.Known.DueOn!.Value, today));
    }
}
