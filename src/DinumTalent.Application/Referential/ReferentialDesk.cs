using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>The referential as those see it who maintain it.</summary>
/// <param name="Published">As it stands.</param>
/// <param name="Draft">The open draft; null when none is.</param>
/// <param name="Projected">As it will stand; what is published when no draft is open.</param>
internal sealed record OpenReferential(ReferentialState Published, ReferentialVersion? Draft, ReferentialState Projected);

/// <summary>Reads the referential and its draft, for those whose permission covers the whole State.</summary>
internal sealed class ReferentialDesk(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
{
    public string Who => user.Name;

    public DateTime Now => clock.UtcNow();

    /// <summary>A refusal for those whose permission covers a part of the State only; null for the others.</summary>
    public Error? Refused => access.ReachesState ? null : AccessErrors.NotGranted;

    /// <summary>All of it, for reading. Some hundreds or thousands of lines: changes of a draft can be applied in memory alone.</summary>
    public async Task<Result<OpenReferential>> Read(CancellationToken cancellationToken)
    {
        if (Refused is { } refused) return refused;
        var published = await Published(cancellationToken);
        var draft = await db.ReferentialVersions(access).AsNoTracking().FirstOrDefaultAsync(v => v.Status == ReferentialVersionStatus.Draft, cancellationToken);
        if (draft is null) return new OpenReferential(published, null, published);
        var projected = draft.Project(published);
        return projected.IsFailure ? Result<OpenReferential>.Failure(projected.Errors) : new OpenReferential(published, draft, projected.Value);
    }

    public async Task<ReferentialState> Published(CancellationToken cancellationToken) => new(
        (await db.JobFamilies.AsNoTracking().ToListAsync(cancellationToken)).Select(f => f.State),
        (await db.JobProfiles.AsNoTracking().ToListAsync(cancellationToken)).Select(j => j.State),
        (await db.Skills.AsNoTracking().ToListAsync(cancellationToken)).Select(s => s.State));

    /// <summary>The open draft, to be changed; one is opened where none is.</summary>
    public async Task<ReferentialVersion> OpenDraft(CancellationToken cancellationToken)
    {
        if (await Draft(cancellationToken) is { } open) return open;
        var number = (await db.ReferentialVersions(access).MaxAsync(v => (int?)v.Number, cancellationToken) ?? 0) + 1;
        var draft = ReferentialVersion.Open(number, $"Version {number} ({Now.ToParisDay().Year})", Now).Value;
        db.Add(draft);
        return draft;
    }

    /// <summary>The open draft, to be changed; null when none is.</summary>
    public Task<ReferentialVersion?> Draft(CancellationToken cancellationToken) =>
        db.ReferentialVersions(access).FirstOrDefaultAsync(v => v.Status == ReferentialVersionStatus.Draft, cancellationToken);

    /// <summary>The open draft at the version that the person saw.</summary>
    public async Task<Result<ReferentialVersion>> Draft(long version, CancellationToken cancellationToken)
    {
        if (Refused is { } refused) return refused;
        if (await Draft(cancellationToken) is not { } draft) return ReferentialErrors.NoDraft;
        return draft.Version == version ? draft : ReadErrors.Stale<ReferentialVersion>(draft.Id.Value, version);
    }

    /// <summary>Records changes in the open draft.</summary>
    public async Task<Result> Record(IReadOnlyList<ReferentialEdit> edits, string? origin, CancellationToken cancellationToken)
    {
        if (Refused is { } refused) return refused;
        var published = await Published(cancellationToken);
        var draft = await OpenDraft(cancellationToken);
        return draft.Record(edits, published, origin, Who, Now);
    }
}
