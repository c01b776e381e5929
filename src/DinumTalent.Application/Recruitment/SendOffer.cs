using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Sends an approved proposal to the candidate: the letter is stored, a mail leads to it.</summary>
[Requires(Permission.DecideHires)]
public sealed record SendOffer(OfferId Id, long Version) : ICommand;

internal sealed class SendOfferValidator : AbstractValidator<SendOffer>
{
    public SendOfferValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SendOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SendOffer>
{
    public async Task<Result> Handle(SendOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Offer.Send(t.Application, user.ActingPerson(), clock.UtcNow(), clock.Today()));
    }
}
