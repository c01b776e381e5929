using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Asks a second person entitled to decide to approve a proposal.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Version">As seen.</param>
/// <param name="Approver">Who is asked, and told by mail; null: whoever is entitled.</param>
[Requires(Permission.DecideHires)]
public sealed record SubmitOffer(OfferId Id, long Version, UserId? Approver) : ICommand;

internal sealed class SubmitOfferValidator : AbstractValidator<SubmitOffer>
{
    public SubmitOfferValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SubmitOfferHandler(ITalentDbContext db, IAccess access, ICurrentUser user, OfferDeciders deciders, TimeProvider clock) : ICommandHandler<SubmitOffer>
{
    public async Task<Result> Handle(SubmitOffer command, CancellationToken cancellationToken)
    {
        var treated = await TreatedOffer.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (offer, _, vacancy) = treated.Value;
        if (command.Approver is { } approver && (await deciders.Of(vacancy.OrganisationId, cancellationToken)).All(d => d.Id != approver))
            return Error.Invalid(nameof(command.Approver), "Choisissez une personne de la liste.");
        return offer.Submit(command.Approver, user.ActingPerson(), clock.UtcNow());
    }
}
