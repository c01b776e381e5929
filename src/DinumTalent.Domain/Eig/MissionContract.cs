using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Eig;

/// <summary>Whether the contract of a mission is one that the law knows, and lasts no longer and no shorter than it allows.</summary>
/// <remarks>
/// The rules are those of all contracts: <see cref="ContractBasis"/>, <see cref="ContractLength"/> (CGFP, art. L332-4 and L332-24), <see cref="TrialPeriod"/> and <see cref="RenewalNotice"/>
/// (décret n° 86-83). So ten months are too short for a contrat de projet.
/// </remarks>
/// <param name="Terms">As agreed on.</param>
public sealed record MissionContract(MissionTerms Terms)
{
    /// <summary>How a fellow may serve.</summary>
    public static IReadOnlyList<EmploymentStatus> Kinds { get; } = [EmploymentStatus.FixedTerm, EmploymentStatus.Project, EmploymentStatus.Seconded];

    /// <summary>Last day of the trial at the latest; null where none is lawful.</summary>
    public DateOnly? TrialEndsOn => Terms.Employment is EmploymentStatus.Seconded ? null : TrialPeriod.LastDay(Terms.StartsOn, Terms.EndsOn);

    /// <summary>Last day to tell the fellow whether the contract is renewed; null where no notice is due.</summary>
    public DateOnly? NoticeBefore
    {
        get
        {
            var spell = new ServiceSpell(Terms.StartsOn, Terms.EndsOn, Terms.Employment, Category.A, Terms.Basis, default);
            return new RenewalNotice(spell, [spell]).LastDay;
        }
    }

    public Result Check()
    {
        var period = Period.Create(Terms.StartsOn, Terms.EndsOn);
        var valid = Result.All(Kinds.Contains(Terms.Employment) ? Result.Success : MissionErrors.WrongEmployment, period.IsSuccess ? Result.Success : MissionErrors.Inverted);
        if (valid.IsFailure) return valid;
        // What is made available by another employer keeps the contract or the post that it has there.
        if (Terms.Employment is EmploymentStatus.Seconded) return Result.Success;
        var basis = new ContractBasis(Terms.Employment, Terms.Basis).On(Terms.StartsOn);
        if (basis.IsFailure) return basis.Error with { Field = nameof(MissionTerms.Basis) };
        var length = new ContractLength(Terms.Employment, Terms.Basis, period.Value).On(Terms.StartsOn);
        return length.IsFailure ? length.Error with { Field = nameof(MissionTerms.EndsOn) } : Result.Success;
    }
}
