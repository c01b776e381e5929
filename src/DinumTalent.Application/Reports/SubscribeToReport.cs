using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Asks for a report every week or every month, for oneself; from the next day of its rhythm on.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="Organisation">With all below it; null for the whole within reach.</param>
/// <param name="Rhythm">How often.</param>
/// <param name="Span">Which days each edition is about.</param>
[Requires(Permission.ReadReports)]
public sealed record SubscribeToReport(ReportKind? Kind, OrganisationId? Organisation, ReportRhythm? Rhythm, ReportSpan? Span) : ICommand<ReportSubscriptionId>;

internal sealed class SubscribeToReportValidator : AbstractValidator<SubscribeToReport>
{
    public SubscribeToReportValidator()
    {
        RuleFor(c => c.Kind).NotNull().WithMessage(ReportErrors.NoKind.Message);
        RuleFor(c => c.Rhythm).NotNull().WithMessage("Choisissez un rythme.");
        RuleFor(c => c.Span).NotNull().WithMessage("Choisissez une période.");
    }
}

internal sealed class SubscribeToReportHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SubscribeToReport, ReportSubscriptionId>
{
    public async Task<Result<ReportSubscriptionId>> Handle(SubscribeToReport command, CancellationToken cancellationToken)
    {
        if (access.User is not { } user) return AccessErrors.SignInNeeded;
        if (command.Organisation is { } organisation && !await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return ReportErrors.OutOfReach;
        var own = db.ReportSubscriptions(access);
        var scope = ReportSubscription.ScopeOf(command.Kind!.Value, command.Organisation);
        if (await own.AnyAsync(s => s.Kind == command.Kind && s.OrganisationId == scope, cancellationToken)) return ReportErrors.TwiceSubscribed;
        if (await own.CountAsync(cancellationToken) >= ReportSubscription.MaxCount) return ReportErrors.TooManySubscriptions;
        var subscription = ReportSubscription.To(command.Kind.Value, command.Organisation, command.Rhythm!.Value, command.Span!.Value, user, clock.Today(), clock.UtcNow());
        db.Add(subscription);
        return subscription.Id;
    }
}
