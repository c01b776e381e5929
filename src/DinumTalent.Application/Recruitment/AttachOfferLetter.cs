using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps the letter of a proposal as it was sent; a second one is left to the clean-up of files.</summary>
[SystemOnly]
public sealed record AttachOfferLetter(OfferId Id, FileId File) : ICommand;

internal sealed class AttachOfferLetterHandler(ITalentDbContext db, IAccess access) : ICommandHandler<AttachOfferLetter>
{
    public async Task<Result> Handle(AttachOfferLetter command, CancellationToken cancellationToken)
    {
        var offer = await db.Offers(access).Load(command.Id, cancellationToken);
        if (offer.IsFailure) return offer.ToResult();
        if (offer.Value.KeepLetter(command.File)) await db.ClaimFile(command.File, cancellationToken);
        return Result.Success;
    }
}
