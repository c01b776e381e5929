using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Lets somebody who wasn't taken into the vivier, if they agreed to it when they applied: for the ministry that runs the programme, until the address is confirmed found by nobody.</summary>
[SystemOnly]
public sealed record JoinPoolAsFellow(FellowApplicationId Id) : ICommand;

internal sealed class JoinPoolAsFellowValidator : AbstractValidator<JoinPoolAsFellow>
{
    public JoinPoolAsFellowValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class JoinPoolAsFellowHandler(ITalentDbContext db, IAccess access, PoolEntries entries) : ICommandHandler<JoinPoolAsFellow>
{
    public async Task<Result> Handle(JoinPoolAsFellow command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Id, cancellationToken);
        if (application is null || !await FellowPool.Enters(db, application, cancellationToken)) return Result.Success; // Erased meanwhile, or agrees no longer.
        var organisation = await db.Cohorts(access).Where(c => c.Id == application.CohortId).Select(c => c.OrganisationId).FirstAsync(cancellationToken);
        var ministries = await Ministries.Of(db, db.Organisations.Where(o => o.Id == organisation).Select(o => o.Id), cancellationToken);
        return await entries.Join(
            new CandidateContact(application.GivenName, application.FamilyName, application.Email, application.Phone, null),
            new PoolProfile(PoolSharing.Ministries, [ministries.GetValueOrDefault(organisation)?.Id ?? organisation], [], [], application.City is { } city ? [city] : [], ""),
            application.AccountId, null, application.AddressConfirmedAt is not null, cancellationToken);
    }
}
