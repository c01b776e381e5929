using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes an acceptance back before the hire, with a reason; the post is free again and the candidate is told.</summary>
[Requires(Permission.DecideHires)]
public sealed record UndoAcceptance(JobApplicationId Id, long Version, string? Reason) : ICommand;

internal sealed class UndoAcceptanceValidator : AbstractValidator<UndoAcceptance>
{
    public UndoAcceptanceValidator() => RuleFor(c => c.Reason)
        .NotEmpty().WithMessage("Indiquez le motif de l’annulation.")
        .MaximumLength(HistoryEntry.NoteMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
}

internal sealed class UndoAcceptanceHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<UndoAcceptance>
{
    public async Task<Result> Handle(UndoAcceptance command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var offer = await db.FindLiveOffer(command.Id, cancellationToken);
        return treated.Then(t => t.Vacancy.UndoAcceptance(t.Application, command.Reason, user.ActingPerson(), clock.UtcNow(), offer));
    }
}
