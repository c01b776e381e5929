using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Common.Ports;

/// <summary>
/// Ranks agents by what they can do, and counts what they hold, from memory. It knows identifiers only and is some seconds behind:
/// whoever shows people reads them again through the access at hand.
/// </summary>
public interface ITalentIndex
{
    /// <summary>The best by score; null while it is being prepared, which takes some seconds after a start with many agents.</summary>
    Task<TalentFound?> Find(TalentQuery query, CancellationToken cancellationToken);

    /// <summary>Counts holders; waits while it is being prepared.</summary>
    Task<SkillCounts> Count(SkillCountQuery query, CancellationToken cancellationToken);
}

/// <summary>What is asked of the index.</summary>
public sealed record TalentQuery
{
    /// <summary>At least one.</summary>
    public required IReadOnlyList<SoughtSkill> Skills { get; init; }

    /// <summary>
    /// Administrations within reach; null: all. Of the others only agents are found who share their passport and serve
    /// today, and none where a filter asks for more than the passport shows.
    /// </summary>
    public IReadOnlySet<OrganisationId>? Scope { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Only in these administrations; null: any.</summary>
    public IReadOnlySet<OrganisationId>? Within { get; init; }

    /// <summary>Only in these jobs; null: any.</summary>
    public IReadOnlySet<JobProfileId>? Profiles { get; init; }

    public Category? Category { get; init; }

    public EmploymentStatus? Status { get; init; }

    /// <summary>Part of the name, whatever accents and case.</summary>
    public string? City { get; init; }

    /// <summary>Only those whose last contract ends by that day.</summary>
    public DateOnly? EndsBy { get; init; }

    /// <summary>Only those who share their passport.</summary>
    public bool SharingOnly { get; init; }

    /// <summary>Only those who hold every essential skill, at whatever level.</summary>
    public bool AllEssential { get; init; }

    /// <summary>Also those who do not serve today.</summary>
    public bool WithFormer { get; init; }

    /// <summary>Answers at most so many.</summary>
    public int Most { get; init; } = 50;
}

/// <param name="Best">Highest score first; equal ones in a fixed order.</param>
/// <param name="Total">How many hold at least one of the skills and pass the filters.</param>
public sealed record TalentFound(IReadOnlyList<TalentHit> Best, int Total);

/// <param name="Agent">Who.</param>
/// <param name="Score">From 0 to 100, see <see cref="TalentScore"/>.</param>
/// <param name="Held">Of each sought skill, in the order sought; null where it is not held.</param>
public sealed record TalentHit(AgentId Agent, double Score, IReadOnlyList<SkillProof?> Held);
