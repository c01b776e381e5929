using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>A contract, as far as it says what post somebody holds.</summary>
public readonly record struct PostSpell(DateOnly StartsOn, DateOnly? EndsOn, OrganisationId Organisation, JobProfileId? Job);

/// <summary>Since when somebody holds the post of a day: contracts in the same job and administration that follow each other without a gap count as one.</summary>
public static class PostSince
{
    /// <returns>Null where no contract runs on that day.</returns>
    public static DateOnly? Of(IReadOnlyCollection<PostSpell> contracts, DateOnly day)
    {
        if (contracts.Where(c => c.StartsOn <= day && (c.EndsOn is null || c.EndsOn >= day)).OrderByDescending(c => c.StartsOn).Cast<PostSpell?>().FirstOrDefault() is not { } now) return null;
        var since = now.StartsOn;
        while (contracts.Where(c => c.StartsOn < since && c.EndsOn >= since.AddDays(-1) && c.Organisation == now.Organisation && c.Job == now.Job)
            .OrderBy(c => c.StartsOn).Cast<PostSpell?>().FirstOrDefault() is { } before) since = before.StartsOn;
        return since;
    }
}
