using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Makes the plan known: each candidate and each juror gets a mail with the date for their calendar; what has not changed is not told again.</summary>
/// <returns>How many auditions are new or elsewhere.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record ConfirmAuditions(CohortId Id, int Sprint, long Version) : ICommand<int>;

internal sealed class ConfirmAuditionsValidator : AbstractValidator<ConfirmAuditions>
{
    public ConfirmAuditionsValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ConfirmAuditionsHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock) : ICommandHandler<ConfirmAuditions, int>
{
    public async Task<Result<int>> Handle(ConfirmAuditions command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        if (loaded.IsFailure) return Result<int>.Failure(loaded.Errors);
        if (!await db.RankingTerms(access).AnyAsync(t => t.CohortId == command.Id && t.Sprint == command.Sprint, cancellationToken)) return AuditionErrors.RuleFirst;
        var of = loaded.Value;
        // Hours, jurors or their ties may have changed since the plan was made.
        var needs = of.Needs(clock.UtcNow());
        if (needs.Standing.Any(a => new AuditionMove(needs, a).Check().IsFailure)) return AuditionErrors.PlanOutdated;
        var news = new AuditionConfirmation(
            of.Schedule, of.Facts.Applications, of.Facts.Held, of.Facts.Sheets, of.Accounts.Values.Where(a => a.IsEnabled).ToDictionary(a => a.Id, a => (a.Name, a.Email))).Make(clock.UtcNow());
        if (news.IsFailure) return Result<int>.Failure(news.Errors);
        news.Value.Added.ForEach(db.Add);
        news.Value.Called.ForEach(db.Add);
        news.Value.Freed.ForEach(db.Remove);
        news.Value.Told.ForEach(db.Enqueue);
        return news.Value.Moved.Count;
    }
}
