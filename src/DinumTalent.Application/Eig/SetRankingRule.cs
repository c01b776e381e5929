using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Application.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Says how the means of audition and preselection rank people; before the first audition is confirmed, or anew with a reason.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Sprint">From 1.</param>
/// <param name="Version">Of the rule, 0 where there is none.</param>
/// <param name="AuditionPercent">What the audition counts, from 0 to 100; the preselection counts the rest.</param>
/// <param name="Floor">Below this mean nobody is ranked, from 0 to 5.</param>
/// <param name="Reason">Why it changes.</param>
[Requires(Permission.ManageCohorts)]
public sealed record SetRankingRule(CohortId Id, int Sprint, long Version, int? AuditionPercent, decimal? Floor, string? Reason) : ICommand;

internal sealed class SetRankingRuleValidator : AbstractValidator<SetRankingRule>
{
    public SetRankingRuleValidator()
    {
        RuleFor(c => c.AuditionPercent).NotNull().InclusiveBetween(0, 100).WithMessage("La part de l’audition va de 0 à 100 %.");
        RuleFor(c => c.Floor).NotNull().InclusiveBetween(0, FellowScore.MaxScore).WithMessage($"La moyenne minimale va de 0 à {FellowScore.MaxScore}.");
    }
}

internal sealed class SetRankingRuleHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<SetRankingRule>
{
    public async Task<Result> Handle(SetRankingRule command, CancellationToken cancellationToken)
    {
        var cohort = await db.Cohorts(access).AsNoTracking().FirstOrDefaultAsync(c => c.Id == command.Id, cancellationToken);
        if (cohort?.Find(PhaseKind.Auditions, command.Sprint) is null || !await db.MayMatch(access, cohort.Id, command.Sprint, cancellationToken)) return Error.NotFound;
        var terms = await db.RankingTerms(access).FirstOrDefaultAsync(t => t.CohortId == command.Id && t.Sprint == command.Sprint, cancellationToken);
        if ((terms?.Version ?? 0) != command.Version) return ReadErrors.Stale<RankingTerms>(terms?.Id.Value ?? Guid.Empty, command.Version);
        var rule = RankingRule.Create(command.AuditionPercent!.Value / 100m, command.Floor!.Value);
        if (rule.IsFailure) return rule.ToResult();
        if (terms is not null) return terms.Change(rule.Value, command.Reason, user.ActingPerson(), clock.UtcNow());
        db.Add(RankingTerms.Of(command.Id, command.Sprint, rule.Value, user.ActingPerson(), clock.UtcNow()));
        return Result.Success;
    }
}
