using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A proposal is approved by somebody else than who wrote it or asked for the approval.</summary>
/// <remarks>A choice of design: what binds the administration is read by two people.</remarks>
/// <param name="Writer">Who wrote the terms last.</param>
/// <param name="Requester">Who asked for the approval.</param>
/// <param name="Approver">Who would approve.</param>
public sealed record SecondPerson(UserId? Writer, UserId? Requester, UserId? Approver) : IRule
{
    public Result On(DateOnly day) =>
        Approver is null || Approver == Writer || Approver == Requester ? OfferErrors.SecondPersonNeeded : Result.Success;
}
