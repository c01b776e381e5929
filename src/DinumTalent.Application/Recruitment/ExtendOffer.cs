using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives the candidate more time to answer, who is told.</summary>
[Requires(Permission.DecideHires)]
public sealed record ExtendOffer(OfferId Id, long Version, DateOnly? AnswerBefore) : ICommand;

internal sealed class ExtendOfferValidator : AbstractValidator<ExtendOffer>
{
    public ExtendOfferValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ExtendOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ExtendOffer>
{
    public async Task<Result> Handle(ExtendOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Offer.Extend(command.AnswerBefore, clock.Today()));
    }
}
