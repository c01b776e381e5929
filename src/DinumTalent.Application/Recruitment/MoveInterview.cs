using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives an interview another time, place or form; candidate and panel are told, and their calendars follow.</summary>
[Requires(Permission.MoveApplications)]
public sealed record MoveInterview(InterviewId Id, long Version, InterviewTerms Terms, DateOnly? Day, TimeOnly? Time) : ICommand;

internal sealed class MoveInterviewValidator : AbstractValidator<MoveInterview>
{
    public MoveInterviewValidator()
    {
        RuleFor(c => c.Day).NotNull().WithMessage("Indiquez le jour.")
            .Must(d => d is null or { Year: > 2000 and < Vacancy.LastYear }).WithMessage("Indiquez un jour vraisemblable.");
        RuleFor(c => c.Time).NotNull().WithMessage("Indiquez l’heure.");
    }
}

internal sealed class MoveInterviewHandler(ITalentDbContext db, IAccess access, IAccounts accounts, IGrantReader grants, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<MoveInterview>
{
    public async Task<Result> Handle(MoveInterview command, CancellationToken cancellationToken)
    {
        var treated = await TreatedInterview.Load(db, access, user, command.Id, command.Version, cancellationToken);
        if (treated.IsFailure) return treated.ToResult();
        var interview = treated.Value.Interview;
        var start = command.Day!.Value.InUtc(command.Time!.Value);
        if (start.IsFailure) return start.ToResult();
        var free = await new PanelFinder(db, access, accounts, grants, clock).AreFree(
            [.. interview.Panel.Select(p => new Interviewer(p.MemberId, p.Name))], start.Value, command.Terms.Minutes, interview.Id, cancellationToken);
        return free.IsFailure ? free : interview.Move(command.Terms, start.Value, clock.UtcNow());
    }
}
