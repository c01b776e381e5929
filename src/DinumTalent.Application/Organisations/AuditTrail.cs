using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>
/// Who changed what within reach, latest first. Values of what the person may not read otherwise stay hidden: an
/// administrator sees that an application was changed, not what stands in it.
/// </summary>
/// <param name="Entity">Name of the kind of thing that was changed; null: all.</param>
/// <param name="EntityId">One thing only.</param>
/// <param name="Actor">Parts of the name of who did it, as it was then; accents and case apart.</param>
/// <param name="From">First day, in Paris.</param>
/// <param name="To">Last day, included, in Paris.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadAuditTrail)]
public sealed record AuditTrail(string? Entity, Guid? EntityId, string? Actor, DateOnly? From, DateOnly? To, Paging Paging) : IQuery<Page<AuditLine>>;

/// <summary>A line of the trail.</summary>
/// <param name="At">UTC.</param>
/// <param name="Actor">Name of who did it, as it was then; empty where nobody was signed in; null where the person may not know.</param>
/// <param name="Action">Name of the request.</param>
/// <param name="Entity">Kind of the thing changed.</param>
/// <param name="EntityId">The thing changed.</param>
/// <param name="Subject">What or whom it was about; null where the person may not know, or nothing is left of it.</param>
/// <param name="Reason">As given by the person.</param>
/// <param name="Changes">Empty once the values have been erased.</param>
/// <param name="IsErased">The values have been erased.</param>
/// <param name="IsHidden">The person may not read the values, nor the reason.</param>
public sealed record AuditLine(
    DateTime At, string? Actor, string Action, string Entity, Guid EntityId, AuditSubject? Subject, string? Reason,
    IReadOnlyList<AuditChange> Changes, bool IsErased, bool IsHidden);

/// <summary>A property before and after; null where there was nothing.</summary>
/// <param name="Field">Its name; of a part, "Contracts[23/11/2026].EndsOn".</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it became.</param>
/// <param name="IsHidden">It changed, but the person may not read the values.</param>
public sealed record AuditChange(string Field, string? Before, string? After, bool IsHidden = false);

internal sealed class AuditTrailValidator : AbstractValidator<AuditTrail>
{
    public AuditTrailValidator() => RuleFor(q => q.To)
        .Must((q, to) => to is null || q.From is null || to >= q.From).WithMessage("La date de fin précède la date de début.");
}

internal sealed class AuditTrailHandler(
    ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<AuditTrail, Page<AuditLine>>
{
    /// <summary>What must be held to read the values of a kind of thing; the others hold nothing personal beyond the trail's own.</summary>
    private static readonly Dictionary<string, Permission> Readers = new()
    {
        ["JobApplication"] = Permission.ReadApplications,
        ["Vacancy"] = Permission.ReadVacancies,
        ["Agent"] = Permission.ReadAgents,
        ["SkillAssessment"] = Permission.ReadAgents,
        ["ChallengeImpact"] = Permission.ReadCohorts,
        ["CohortEvent"] = Permission.ReadCohorts,
        ["DueDecision"] = Permission.ReadRetention,
        ["RetentionAction"] = Permission.ReadRetention,
        ["RetentionInterview"] = Permission.ReadRetention,
        ["TrainingEnrolment"] = Permission.ManageTrainings,
    };

    /// <summary>Scores and verdicts are read where they were given alone: those who still have to give theirs, are recused or wait for the announcement don't see them. An application to a cohort names who is read without a name; a mission tells how its fellow is.</summary>
    private static readonly HashSet<string> Blind = ["Scorecard", "ChallengeReview", "ChallengeVerdict", "FellowApplication", "PreselectionReading", "PreselectionVerdict", "AuditionSchedule", "Audition", "AuditionSheet", "MatchingScenario", "CohortResults", "Mission", "AlumniSurvey"];

    public async Task<Result<Page<AuditLine>>> Handle(AuditTrail query, CancellationToken cancellationToken)
    {
        var lines = db.AuditEntries(access).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(query.Entity)) lines = lines.Where(e => e.Entity == query.Entity);
        if (query.EntityId is { } id) lines = lines.Where(e => e.EntityId == id);
        if (query.From is { } from)
        {
            var start = from.StartInUtc();
            lines = lines.Where(e => e.At >= start);
        }

        if (query.To is { } to)
        {
            var end = (to.Year < 9999 ? to.AddDays(1) : to).StartInUtc();
            lines = lines.Where(e => e.At < end);
        }

        foreach (var word in FoldedText.Words(query.Actor)) lines = lines.Where(e => e.ActorKey.Contains(word));

        var total = await lines.CountAsync(cancellationToken);
        var paging = query.Paging.Within(total);
        var rows = await lines.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(paging.Skip).Take(paging.Size)
            .Select(e => new { e.Id, e.At, e.ActorName, e.Action, e.Entity, e.EntityId, e.Reason, e.Changes, e.OrganisationId })
            .ToListAsync(cancellationToken);
        var may = await Rights([.. rows.Select(r => r.OrganisationId)], cancellationToken);
        var hidden = rows.Where(r => IsHidden(r.Entity, needed => may(needed, r.OrganisationId))).Select(r => r.Id).ToHashSet();
        var changes = rows.ToDictionary(
            r => r.Id, r => hidden.Contains(r.Id) ? [] : AuditValues.Read(r.Changes).Guard(r.Entity, needed => may(needed, r.OrganisationId)));
        var names = new AuditNames(db, access, accounts);
        var subjects = await names.Subjects([.. rows.Where(r => !hidden.Contains(r.Id))
            .Select(r => (r.Id, r.Entity, r.EntityId, changes[r.Id]))], cancellationToken);
        var said = await names.Said(changes, cancellationToken);
        return new Page<AuditLine>(
            [.. rows.Select(r => (Row: r, IsHidden: hidden.Contains(r.Id))).Select(l => new AuditLine(
                l.Row.At, l.IsHidden && l.Row.Entity == "JobApplication" ? null : l.Row.ActorName, l.Row.Action, l.Row.Entity, l.Row.EntityId,
                l.IsHidden ? null : subjects.GetValueOrDefault(l.Row.Id), l.IsHidden ? null : l.Row.Reason, said[l.Row.Id], l.Row.Changes is null, l.IsHidden))],
            paging.Number, paging.Size, total);
    }

    /// <summary>Whether the person may not read the values of such a thing where the line belongs.</summary>
    private bool IsHidden(string entity, Func<Permission, bool> may) => access.Kind is not AccessKind.System && access.User is not null
        && (Blind.Contains(entity) || (Readers.TryGetValue(entity, out var needed) && !may(needed)));

    /// <summary>What the person may do in each of the administrations that the lines belong to.</summary>
    private async Task<Func<Permission, Guid?, bool>> Rights(IReadOnlyList<Guid?> organisations, CancellationToken cancellationToken)
    {
        if (access.Kind is AccessKind.System || access.User is not { } user) return (_, _) => access.Kind is AccessKind.System;
        var held = await grants.Held(user, clock.Today(), cancellationToken);
        var places = organisations.OfType<Guid>().Select(OrganisationId.From).Distinct().ToList();
        var above = (await db.OrganisationLinks.Where(l => places.Contains(l.DescendantId)).ToListAsync(cancellationToken)).ToLookup(l => l.DescendantId.Value, l => l.AncestorId);
        return (needed, organisation) => organisation is { } place && held.Any(h => h.Role.Gives(needed) && above[place].Contains(h.OrganisationId));
    }
}
