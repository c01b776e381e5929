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

/// <summary>Somebody says, by the link of a mail, at which of the hours of the auditions they can't come; possible until the own one is confirmed.</summary>
[MailLink(MailLinkPurpose.FollowFellowApplication)]
public sealed record SayFellowAbsences(string Token, IReadOnlyList<TimeWindow> Absences) : ICommand, IMailLinkRequest;

internal sealed class SayFellowAbsencesValidator : AbstractValidator<SayFellowAbsences>
{
    public SayFellowAbsencesValidator() => RuleFor(c => c.Absences).NotNull();
}

internal sealed class SayFellowAbsencesHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SayFellowAbsences>
{
    public async Task<Result> Handle(SayFellowAbsences command, CancellationToken cancellationToken)
    {
        var application = await db.FellowApplications(access).FirstOrDefaultAsync(cancellationToken);
        var schedule = await db.AuditionSchedules(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (application is null) return Error.NotFound;
        if (await db.HasResult(application.Id, cancellationToken)) return FellowErrors.HasResult;
        if (schedule is null) return AuditionErrors.UnknownHours;
        var cohort = await db.PublishedCohorts.AsNoTracking().FirstAsync(c => c.Id == application.CohortId, cancellationToken);
        var held = await db.Auditions(access).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return application.SayAbsences(cohort, command.Absences, schedule, held, clock.UtcNow(), clock.Today());
    }
}
