using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Drafts a proposal to an accepted candidate, its terms checked against law and pay reference.</summary>
[Requires(Permission.DecideHires)]
public sealed record PrepareOffer(JobApplicationId Id, long Version, OfferInput Terms) : ICommand<OfferId>;

internal sealed class PrepareOfferValidator : AbstractValidator<PrepareOffer>
{
    public PrepareOfferValidator() => RuleFor(c => c.Terms).SetValidator(new OfferInputValidator());
}

internal sealed class PrepareOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<PrepareOffer, OfferId>
{
    public async Task<Result<OfferId>> Handle(PrepareOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return Result<OfferId>.Failure(treated.Errors);
        var terms = command.Terms.Terms();
        if (terms.IsFailure) return Result<OfferId>.Failure(terms.Errors);

        var (application, vacancy) = treated.Value;
        var earlier = await db.Offers(access).Where(o => o.ApplicationId == application.Id).ToListAsync(cancellationToken);
        var facts = await TreatedOffer.Facts(db, access, application, vacancy, terms.Value.Period.Start, cancellationToken);
        var prepared = Offer.Prepare(application, vacancy, earlier, terms.Value, facts, user.ActingPerson(), clock.UtcNow(), clock.Today());
        if (prepared.IsFailure) return Result<OfferId>.Failure(prepared.Errors);
        db.Add(prepared.Value);
        return prepared.Value.Id;
    }
}
