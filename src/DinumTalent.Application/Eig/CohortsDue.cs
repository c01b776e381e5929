using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the cohorts that the person runs wait for, as their own pages say it; not what waits for another person.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record CohortsDue : IToDoList
{
    public int Place => 41;
}

internal sealed class CohortsDueHandler(ITalentDbContext db, IAccess access, PreselectionSettings settings, MissionDelays delays, TimeProvider clock) : IQueryHandler<CohortsDue, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(CohortsDue query, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var cohorts = (await db.Cohorts(access).AsNoTracking().ToListAsync(cancellationToken)).Where(c => !c.IsPast).ToList();
        var all = new List<(Cohort Cohort, CohortDue Due)>();
        foreach (var cohort in cohorts)
        {
            var challenges = await CohortStanding.Of(db, access, cohort, today, cancellationToken);
            var fellows = await FellowStanding.Of(db, access, cohort, settings, today, cancellationToken);
            var later = await LaterStanding.Of(db, access, cohort, delays, now, today, cancellationToken);
            all.AddRange(challenges.Due.Concat(fellows.Due).Concat(later).Where(d => !d.IsForAnother).Select(d => (cohort, d)));
        }

        return ToDoSection.Of(
            "Promotions EIG", "Ce que chaque promotion attend de l’équipe du programme, le plus pressé d’abord.",
            [.. all.OrderByDescending(d => d.Due.IsLate).ThenBy(d => d.Due.On ?? DateOnly.MaxValue).ThenBy(d => FoldedText.Fold(d.Cohort.Name), StringComparer.Ordinal)
                .Select(d => new ToDoItem(d.Due.Text, Fact(d.Cohort, d.Due), d.Due.Place, d.Cohort.Id.Value, d.Due.Part))]);
    }

    private static string Fact(Cohort cohort, CohortDue due) => due switch
    {
        { On: { } on, IsLate: true } => $"{cohort.Name}, en retard depuis le {on.ToFrench()}",
        { On: { } on } => $"{cohort.Name}, au plus tard le {on.ToFrench()}",
        _ => cohort.Name,
    };
}
