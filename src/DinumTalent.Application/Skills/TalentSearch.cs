using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using FluentValidation;

namespace DinumTalent.Application.Skills;

/// <summary>The agents who fit a need best, with the reasons: of the own scope, and of other ministries those who share their passport.</summary>
[Requires(Permission.SearchTalents)]
public sealed record TalentSearch(TalentCriteria Criteria) : IQuery<TalentSearchView>;

/// <param name="Rows">Best first; none while no skill is sought.</param>
/// <param name="Total">How many hold at least one of the skills and pass the filters.</param>
/// <param name="SkillNames">Of the skills sought; unknown ones are missing.</param>
public sealed record TalentSearchView(IReadOnlyList<TalentRow> Rows, int Total, IReadOnlyDictionary<SkillId, string> SkillNames)
{
    /// <summary>The index is being filled: ask again in some seconds.</summary>
    public bool IsPreparing { get; init; }
}

public sealed record TalentRow(TalentPerson Person, TalentExplanation Score);

/// <summary>What is shown of a person found.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Administration">Of the own scope, the administration; of others, the ministry alone.</param>
/// <param name="Job">Label of the job, if known.</param>
public sealed record TalentPerson(AgentId Id, string Name, string Administration, string? Job)
{
    /// <summary>What the own administration sees beside; null for a person of another one.</summary>
    public OwnTalent? Own { get; init; }
}

public sealed record OwnTalent(string? City, Category Category, EmploymentStatus Status, DateOnly? ContractEndsOn, DateOnly? DepartedOn, bool Shares);

internal sealed class TalentSearchValidator : AbstractValidator<TalentSearch>
{
    public TalentSearchValidator() => RuleFor(q => q.Criteria).SetValidator(new TalentCriteriaValidator());
}

internal sealed class TalentSearchHandler(TalentFinder finder, IAccess access) : IQueryHandler<TalentSearch, TalentSearchView>
{
    public Task<Result<TalentSearchView>> Handle(TalentSearch query, CancellationToken cancellationToken) => finder.Find(access, query.Criteria, cancellationToken);
}
