using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The candidate accepts or declines a proposal by the link of a mail.</summary>
[MailLink(MailLinkPurpose.FollowApplication)]
public sealed record AnswerFollowedOffer(string Token, OfferId Id, bool? Accepts, string? Reason) : ICommand, IMailLinkRequest;

internal sealed class AnswerFollowedOfferValidator : AbstractValidator<AnswerFollowedOffer>
{
    public AnswerFollowedOfferValidator()
    {
        RuleFor(c => c.Accepts).NotNull().WithMessage("Choisissez votre réponse.");
        RuleFor(c => c.Reason).MaximumLength(Offer.ReasonMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
    }
}

internal sealed class AnswerFollowedOfferHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerFollowedOffer>
{
    public async Task<Result> Handle(AnswerFollowedOffer command, CancellationToken cancellationToken) =>
        access.LinkTarget is { } target
            ? await CandidateOffers.Answer(db, access, new JobApplicationId(target), command.Id, command.Accepts!.Value, command.Reason, clock, cancellationToken)
            : Error.NotFound;
}
