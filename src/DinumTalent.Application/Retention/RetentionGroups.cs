using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Retention;

/// <summary>A group that can be chosen.</summary>
/// <param name="Key">What the address of the page calls it.</param>
/// <param name="Label">What it is called.</param>
public sealed record RetentionGroupName(string Key, string Label);

/// <summary>The groups of a breakdown, and to which a post of an agent belongs.</summary>
/// <param name="Names">All there are, in their order, also those that nobody belongs to.</param>
/// <param name="Of">Null for a post of none of them.</param>
internal sealed record RetentionGroups(IReadOnlyList<RetentionGroupName> Names, Func<FollowedAgent, PostStay, RetentionGroupName?> Of)
{
    /// <summary>For each name, the key of the group of families that it belongs to; null where the breakdown makes up no other.</summary>
    public IReadOnlyList<string>? Families { get; init; }
}

/// <summary>What the groups of every breakdown are made of.</summary>
/// <param name="Whole">What all of it is called.</param>
/// <param name="Jobs">All there are, by family.</param>
/// <param name="Families">Of each job.</param>
/// <param name="Parts">Administrations that the others are counted with, in their order.</param>
/// <param name="PartOf">For each administration, the one that it is counted with.</param>
internal sealed record RetentionMap(
    string Whole, IReadOnlyList<JobProfileChoice> Jobs, IReadOnlyList<(JobFamilyId Id, string Label)> Families, IReadOnlyDictionary<JobProfileId, JobFamilyId> FamilyOf,
    IReadOnlyList<(OrganisationId Id, string Name)> Parts, IReadOnlyDictionary<OrganisationId, OrganisationId> PartOf)
{
    private static readonly RetentionGroupName NoJob = new("aucun", "Métier non précisé");

    public RetentionGroups By(RetentionBreakdown by, IReadOnlyList<FollowedAgent> agents)
    {
        switch (by)
        {
            case RetentionBreakdown.Cohort:
                var years = agents.Select(a => a.Career.ArrivedOn.Year).Distinct().Order().ToDictionary(y => y, Year);
                return new([.. years.Values], (a, _) => years.GetValueOrDefault(a.Career.ArrivedOn.Year));
            case RetentionBreakdown.Family:
                var families = Families.ToDictionary(f => f.Id, f => new RetentionGroupName(f.Id.ToString(), f.Label));
                return new([.. families.Values, NoJob], (_, s) => s.Post.JobProfileId is { } job && FamilyOf.TryGetValue(job, out var family) ? families.GetValueOrDefault(family) : NoJob);
            case RetentionBreakdown.Job:
                var jobs = Jobs.ToDictionary(j => j.Id, j => new RetentionGroupName(j.Id.ToString(), j.Label));
                return new([.. jobs.Values, NoJob], (_, s) => s.Post.JobProfileId is { } job ? jobs.GetValueOrDefault(job) : NoJob)
                {
                    Families = [.. Jobs.Select(j => FamilyOf.TryGetValue(j.Id, out var above) ? above.ToString() : NoJob.Key), NoJob.Key],
                };
            case RetentionBreakdown.Status:
                var statuses = Labelled<EmploymentStatus>();
                return new([.. statuses.Values], (_, s) => statuses.GetValueOrDefault(s.Post.Status));
            case RetentionBreakdown.Administration:
                var parts = Parts.ToDictionary(p => p.Id, p => new RetentionGroupName(p.Id.ToString(), p.Name));
                return new([.. parts.Values], (_, s) => PartOf.TryGetValue(s.Post.OrganisationId, out var part) ? parts.GetValueOrDefault(part) : null);
            case RetentionBreakdown.Arrival:
                var arrivals = Labelled<ArrivalKind>();
                return new([.. arrivals.Values], (a, _) => arrivals.GetValueOrDefault(a.Arrival));
            case RetentionBreakdown.Alumni:
                var (alumni, others) = (new RetentionGroupName("eig", "Anciens EIG"), new RetentionGroupName("autres", "Autres agents"));
                return new([alumni, others], (a, _) => a.IsAlumnus ? alumni : others);
            default:
                var all = new RetentionGroupName("tous", Whole);
                return new([all], (_, _) => all);
        }
    }

    private static RetentionGroupName Year(int year)
    {
        var written = year.ToString(CultureInfo.InvariantCulture);
        return new RetentionGroupName(written, written);
    }

    private static Dictionary<T, RetentionGroupName> Labelled<T>() where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => v, v => new RetentionGroupName(v.ToString().ToLowerInvariant(), v.Label()));
}
