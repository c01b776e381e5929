using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Counts whether somebody who accepted a place is a woman or a man, once, by the link of a mail; what was answered is linked to nobody.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record CountFellowOfCohort(string Token, EqualityChoice? Choice) : ICommand, IMailLinkRequest;

internal sealed class CountFellowOfCohortValidator : AbstractValidator<CountFellowOfCohort>
{
    public CountFellowOfCohortValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class CountFellowOfCohortHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CountFellowOfCohort>
{
    public async Task<Result> Handle(CountFellowOfCohort command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null || await db.CohortResults(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } results) return Error.NotFound;
        if (results.Places.FirstOrDefault(p => p.ApplicationId == application.Id) is not { Status: PlaceStatus.Accepted }) return Error.NotFound;
        var valid = CohortCounter.Check(command.Choice);
        if (valid.IsFailure) return valid;
        return await db.CountOnce(Mark(application.Id), application.CohortId, CountedMoment.Accepted, command.Choice!.Value, cancellationToken) ? Result.Success : EqualityErrors.Counted;
    }

    /// <summary>Says that a place was counted, never as what.</summary>
    internal static string Mark(FellowApplicationId application) => $"place:{application}";
}
