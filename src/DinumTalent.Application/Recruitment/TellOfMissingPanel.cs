using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Finds interviews to come whose panel has somebody who left, whose account is closed or who holds no role any more, or who is back; answers how many, <see cref="AtOnce"/> at most.</summary>
/// <param name="DaysAhead">How far to look, in days of Paris; an interview without a time yet is looked at as well.</param>
[SystemOnly]
public sealed record TellOfMissingPanel(int DaysAhead = 60) : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class TellOfMissingPanelHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<TellOfMissingPanel, int>
{
    public async Task<Result<int>> Handle(TellOfMissingPanel command, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.UtcNow(), clock.Today());
        var until = today.AddDays(command.DaysAhead + 1).StartInUtc();
        var ahead = db.Interviews(access).Where(i =>
            (i.Status == InterviewStatus.Planned || i.Status == InterviewStatus.Offered) && ((i.StartsAt == null && command.DaysAhead > 0) || (i.StartsAt > now && i.StartsAt < until)));
        var people = await ahead.SelectMany(i => i.Panel).Select(p => p.MemberId).Distinct().ToListAsync(cancellationToken);
        var known = await accounts.Find(people, cancellationToken);
        var serving = await db.Grants(access).Where(g => people.Contains(g.UserId) && g.StartsOn <= today && (g.EndsOn == null || g.EndsOn >= today))
            .Select(g => g.UserId).Distinct().ToListAsync(cancellationToken);
        var gone = people.Where(p => known.GetValueOrDefault(p) is not { IsEnabled: true } || !serving.Contains(p)).ToList();

        var changed = await ahead.Where(i => i.Panel.Any(p => (p.LeftToldAt == null) == gone.Contains(p.MemberId)))
            .OrderBy(i => i.StartsAt).ThenBy(i => i.Id).Take(TellOfMissingPanel.AtOnce).ToListAsync(cancellationToken);
        foreach (var interview in changed) interview.NoteLeft(gone.ToHashSet(), now);
        return changed.Count;
    }
}
