using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes an application for one of the posts, once everything that the law asks for is there.</summary>
/// <remarks>The vacancy counts the posts: two acceptances at the same moment meet on its version, and one is told.</remarks>
[Requires(Permission.DecideHires)]
public sealed record AcceptApplication(JobApplicationId Id, long Version) : ICommand;

internal sealed class AcceptApplicationValidator : AbstractValidator<AcceptApplication>
{
    public AcceptApplicationValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AcceptApplicationHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AcceptApplication>
{
    public async Task<Result> Handle(AcceptApplication command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (application, vacancy) = treated.Value;
        var facts = await FactsOfAcceptance.Of(db, access, application, vacancy, cancellationToken);
        return vacancy.Accept(application, facts, user.ActingPerson(), clock.UtcNow(), clock.Today());
    }
}
