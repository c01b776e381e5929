using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The second person approves a proposal; it can then be sent.</summary>
[Requires(Permission.DecideHires)]
public sealed record ApproveOffer(OfferId Id, long Version, string? Note) : ICommand;

internal sealed class ApproveOfferValidator : AbstractValidator<ApproveOffer>
{
    public ApproveOfferValidator() => RuleFor(c => c.Note).MaximumLength(Offer.ReasonMaxLength).WithMessage("La remarque : {MaxLength} caractères au plus.");
}

internal sealed class ApproveOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ApproveOffer>
{
    public async Task<Result> Handle(ApproveOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Offer.Approve(command.Note, user.ActingPerson(), clock.UtcNow(), clock.Today()));
    }
}
