using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Puts other people in the panel of an interview, for instance in place of somebody who left.</summary>
[Requires(Permission.MoveApplications)]
public sealed record ChangeInterviewPanel(InterviewId Id, long Version, PanelChoice Panel) : ICommand;

internal sealed class ChangeInterviewPanelValidator : AbstractValidator<ChangeInterviewPanel>
{
    public ChangeInterviewPanelValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ChangeInterviewPanelHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ChangeInterviewPanel>
{
    public async Task<Result> Handle(ChangeInterviewPanel command, CancellationToken cancellationToken)
    {
        var treated = await TreatedInterview.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var (interview, application) = treated.Value;
        var organisation = await db.Vacancies(access).Where(v => v.Id == interview.VacancyId).Select(v => v.OrganisationId).FirstAsync(cancellationToken);
        var finder = new PanelFinder(db, access, accounts, grants, clock);
        var panel = await finder.Find(command.Panel, organisation, [.. interview.Panel.Select(p => p.MemberId)], cancellationToken);
        if (panel.IsFailure) return panel.ToResult();
        var come = panel.Value.Where(p => interview.Panel.All(m => m.MemberId != p.MemberId)).ToList();
        var free = interview.StartsAt is { } start && start > clock.UtcNow() ? await finder.AreFree(come, start, interview.Minutes, interview.Id, cancellationToken) : Result.Success;
        return free.IsFailure ? free : interview.ChangePanel(panel.Value, application, clock.UtcNow());
    }
}
