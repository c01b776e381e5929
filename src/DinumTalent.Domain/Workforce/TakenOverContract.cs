using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>
/// A contract that another HR system states is a fact: a length beyond the law is recorded as an exception and told, not refused.
/// What makes no sense is refused all the same: no last day where the running contract has one by nature, one where it can't have.
/// </summary>
/// <remarks>Choice of design. A contract that is over is held against the length alone, whatever its status.</remarks>
public sealed record TakenOverContract(ContractTerms Terms)
{
    /// <summary>Begins the reason of the exception.</summary>
    public const string Reason = "Reprise de données";

    private static readonly HashSet<string> Sizes = [ContractErrors.ProjectTooShort.Code, ContractErrors.TooLong(0, "", default).Code, ContractErrors.ReasonNeeded(0, "", default, default, "").Code];

    /// <summary>Refused, or taken with the rule that it does not keep, if one.</summary>
    public Result<Verdict> On(DateOnly today)
    {
        var lawful = new ContractLength(Terms.Status, Terms.Basis, Terms.Period).On(today);
        if (lawful.IsSuccess) return new Verdict(null);
        if (Sizes.Contains(lawful.Error.Code)) return new Verdict(lawful.Error);
        var isOver = Terms.Period.End < today;
        return isOver && lawful.Error.Code != ContractErrors.TooFar.Code ? new Verdict(null) : lawful.Error;
    }

    /// <param name="Breach">The rule that the contract does not keep; null when it keeps all.</param>
    public sealed record Verdict(Error? Breach)
    {
        public string? ExceptionReason => Breach is null ? null : $"{Reason} : {Breach.Message}" is var text && text.Length > Contract.ExceptionReasonMaxLength
            ? text[..Contract.ExceptionReasonMaxLength] : $"{Reason} : {Breach.Message}";
    }
}
