using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The trainings that would close the own gaps, the catalogue, and what the signed-in agent has asked for.</summary>
/// <param name="Text">Words to look for in the catalogue.</param>
/// <param name="Paging">Of the catalogue.</param>
[OwnData]
public sealed record OwnTrainings(string? Text, Paging Paging) : IQuery<OwnTrainingsView>;

/// <param name="Job">The agent's; null where none is recorded.</param>
/// <param name="Gaps">Skills that the job requires and that are not held as required.</param>
/// <param name="Suggestions">Those that bring most first.</param>
/// <param name="Catalogue">Trainings offered.</param>
/// <param name="Own">Asked for or proposed, the latest first.</param>
public sealed record OwnTrainingsView(
    string? Job, int Gaps, IReadOnlyList<SuggestedTraining> Suggestions, Page<TrainingRow> Catalogue, IReadOnlyList<OwnEnrolmentRow> Own, DateOnly Today)
{
    /// <summary>Suggestions shown at most.</summary>
    public const int MostSuggestions = 6;

    /// <summary>Trainings that are asked for, accepted or booked.</summary>
    public IReadOnlySet<TrainingId> Open { get; } = Own.Where(e => e.ClosedAt is null).Select(e => e.TrainingId).ToHashSet();
}

/// <param name="Gain">Levels that lack and that it would bring.</param>
/// <param name="Closes">The aims that lack, with the level held; 0 for a skill not held.</param>
public sealed record SuggestedTraining(TrainingRow Training, int Gain, IReadOnlyList<(TrainingAimRow Aim, int Held)> Closes);

public sealed record OwnEnrolmentRow(
    TrainingEnrolmentId Id, long Version, TrainingId TrainingId, string Title, string Provider, TrainingStatus Status, TrainingOrigin Origin, DateTime RequestedAt,
    DateOnly? StartsOn, DateOnly? EndsOn, DateOnly? CompletedOn, string? Reason, DateTime? ClosedAt);

internal sealed class OwnTrainingsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OwnTrainings, OwnTrainingsView>
{
    private const int TextMaxLength = 200;

    public async Task<Result<OwnTrainingsView>> Handle(OwnTrainings query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (await db.ServingOwn(access, today).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } agent) return Error.NotFound;

        var all = await db.Read(db.Trainings(access), cancellationToken);
        var offered = all.Where(t => !t.IsRetired).ToList();
        var (job, required, held) = await Standing(agent, today, cancellationToken);
        var own = await Own(agent.Id, all, cancellationToken);
        var open = own.Where(e => e.ClosedAt is null).Select(e => e.TrainingId).ToHashSet();

        var suggestions = offered.Where(t => !open.Contains(t.Id))
            .Select(t => (Training: t, Gain: TrainingSuggestion.Gain(t.Aims.Select(a => new TrainingAim(a.Skill, a.Level)), required, held)))
            .Where(s => s.Gain > 0).OrderByDescending(s => s.Gain).ThenBy(s => s.Training.Hours)
            .Take(OwnTrainingsView.MostSuggestions)
            .Select(s => new SuggestedTraining(s.Training, s.Gain, [.. s.Training.Aims
                .Where(a => required.TryGetValue(a.Skill, out var wanted) && held.GetValueOrDefault(a.Skill) < wanted && a.Level > held.GetValueOrDefault(a.Skill))
                .Select(a => (a, (int)held.GetValueOrDefault(a.Skill)))]))
            .ToList();

        var words = FoldedText.Words(query.Text is { Length: > TextMaxLength } ? query.Text[..TextMaxLength] : query.Text);
        var matching = offered.Where(t => t.Says(words)).ToList();
        var paging = query.Paging.Within(matching.Count);
        return new OwnTrainingsView(
            job, required.Count(r => held.GetValueOrDefault(r.Key) < r.Value), suggestions,
            new Page<TrainingRow>([.. matching.Skip(paging.Skip).Take(paging.Size)], paging.Number, paging.Size, matching.Count), own, today);
    }

    private async Task<(string? Job, IReadOnlyDictionary<SkillId, SkillLevel> Required, IReadOnlyDictionary<SkillId, SkillLevel> Held)> Standing(
        Agent agent, DateOnly today, CancellationToken cancellationToken)
    {
        var job = await db.JobProfiles.AsNoTracking().FirstOrDefaultAsync(p => p.Id == agent.JobProfileId, cancellationToken);
        var held = await db.Assessments(access).AsNoTracking().Where(a => a.AgentId == agent.Id && a.ValidUntil == null && a.ValidFrom <= today)
            .Select(a => new { a.SkillId, a.Level }).ToListAsync(cancellationToken);
        return (
            job?.Label,
            (job?.Requirements ?? []).GroupBy(r => r.SkillId).ToDictionary(g => g.Key, g => g.Max(r => r.Level)),
            held.GroupBy(h => h.SkillId).ToDictionary(g => g.Key, g => g.Max(h => h.Level)));
    }

    private async Task<IReadOnlyList<OwnEnrolmentRow>> Own(AgentId agent, IReadOnlyList<TrainingRow> trainings, CancellationToken cancellationToken)
    {
        var named = trainings.ToDictionary(t => t.Id);
        var rows = await db.TrainingEnrolments(access).AsNoTracking().Where(e => e.AgentId == agent).OrderByDescending(e => e.RequestedAt).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(e => new OwnEnrolmentRow(
                e.Id, e.Version, e.TrainingId, named[e.TrainingId].Title, named[e.TrainingId].Provider, e.Status, e.Origin, e.RequestedAt,
                e.StartsOn, e.EndsOn, e.CompletedOn, e.Reason, e.ClosedAt)),
        ];
    }
}
