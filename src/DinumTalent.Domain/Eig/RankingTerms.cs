using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>The <see cref="RankingRule"/> of a sprint, with who set it and when. It is set before an audition is confirmed, so before anybody is noted; changing it takes a reason.</summary>
public sealed class RankingTerms : AggregateRoot<RankingTermsId>, IAudited
{
    public const int ReasonMaxLength = 500;
    public const int NameMaxLength = 201;

    private RankingTerms()
    {
    }

    private RankingTerms(CohortId cohort, int sprint) : base(RankingTermsId.New()) => (CohortId, Sprint) = (cohort, sprint);

    /// <summary>With the sprint, unique.</summary>
    public CohortId CohortId { get; private set; }

    public int Sprint { get; private set; }

    /// <summary>From 0 to 1; the preselection has the rest.</summary>
    public decimal AuditionWeight { get; private set; }

    /// <summary>Below it nobody is ranked, from 0 to 5.</summary>
    public decimal Floor { get; private set; }

    public UserId? SetBy { get; private set; }

    public string SetByName { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    /// <summary>Why it was changed; null for the first one.</summary>
    public string? Reason { get; private set; }

    public RankingRule Rule => RankingRule.Create(AuditionWeight, Floor).Value;

    /// <summary>Sets the first rule.</summary>
    public static RankingTerms Of(CohortId cohort, int sprint, RankingRule rule, StageActor by, DateTime now)
    {
        var terms = new RankingTerms(cohort, sprint);
        terms.Write(rule, null, by, now);
        return terms;
    }

    /// <summary>Another rule in its place, with the reason; the same one changes nothing.</summary>
    public Result Change(RankingRule rule, string? reason, StageActor by, DateTime now)
    {
        if (rule == Rule) return Result.Success;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return AuditionErrors.RuleReason;
        Write(rule, reason.Trim(), by, now);
        Because(Reason);
        return Result.Success;
    }

    private void Write(RankingRule rule, string? reason, StageActor by, DateTime now)
    {
        (AuditionWeight, Floor, Reason) = (rule.AuditionWeight, rule.Floor, reason);
        (SetBy, SetByName, SetAt) = (by.UserId, by.Name, now);
    }
}
