using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The signed-in candidate accepts or declines a proposal.</summary>
[OwnData]
public sealed record AnswerOwnOffer(JobApplicationId Application, OfferId Id, bool? Accepts, string? Reason) : ICommand;

internal sealed class AnswerOwnOfferValidator : AbstractValidator<AnswerOwnOffer>
{
    public AnswerOwnOfferValidator()
    {
        RuleFor(c => c.Accepts).NotNull().WithMessage("Choisissez votre réponse.");
        RuleFor(c => c.Reason).MaximumLength(Offer.ReasonMaxLength).WithMessage("Le motif : {MaxLength} caractères au plus.");
    }
}

internal sealed class AnswerOwnOfferHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerOwnOffer>
{
    public Task<Result> Handle(AnswerOwnOffer command, CancellationToken cancellationToken) =>
        CandidateOffers.Answer(db, access, command.Application, command.Id, command.Accepts!.Value, command.Reason, clock, cancellationToken);
}
