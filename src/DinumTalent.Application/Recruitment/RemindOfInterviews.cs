using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reminds candidates and panels of interviews to come, once of each; answers how many interviews it looked at.</summary>
/// <param name="DaysBefore">From how many days before, counted in Paris.</param>
[SystemOnly]
public sealed record RemindOfInterviews(int DaysBefore = 1) : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class RemindOfInterviewsValidator : AbstractValidator<RemindOfInterviews>
{
    public RemindOfInterviewsValidator() => RuleFor(c => c.DaysBefore).InclusiveBetween(0, 30);
}

internal sealed class RemindOfInterviewsHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RemindOfInterviews, int>
{
    public async Task<Result<int>> Handle(RemindOfInterviews command, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        // Whole days of Paris: one of them may have 23 or 25 hours.
        var until = clock.Today().AddDays(command.DaysBefore + 1).StartInUtc();
        var due = await db.Interviews(access)
            .Where(i => i.Status == InterviewStatus.Planned && i.StartsAt > now && i.StartsAt < until && (i.RemindedFor == null || i.RemindedFor != i.StartsAt))
            .OrderBy(i => i.StartsAt)
            .Take(RemindOfInterviews.AtOnce)
            .ToListAsync(cancellationToken);
        foreach (var interview in due) interview.Remind(now);
        return due.Count;
    }
}
