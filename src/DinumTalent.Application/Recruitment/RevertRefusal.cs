using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes a refusal back, with a reason; the application returns to the stage that it had left.</summary>
[Requires(Permission.MoveApplications)]
public sealed record RevertRefusal(JobApplicationId Id, long Version, string? Reason) : ICommand;

internal sealed class RevertRefusalValidator : AbstractValidator<RevertRefusal>
{
    public RevertRefusalValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez le motif de l’annulation.")
        .MaximumLength(HistoryEntry.NoteMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class RevertRefusalHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RevertRefusal>
{
    public async Task<Result> Handle(RevertRefusal command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Application.RevertRefusal(command.Reason, t.Vacancy, user.ActingPerson(), clock.UtcNow()));
    }
}
