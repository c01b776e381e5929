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

/// <summary>Says in which rooms, at which hours and how the auditions of a sprint are held.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Sprint">From 1.</param>
/// <param name="Version">Of the schedule, 0 where there is none.</param>
/// <param name="Rooms">One a line.</param>
/// <param name="Opening">Hours, one day a line; see <see cref="AuditionHours"/>.</param>
/// <param name="Minutes">How long one lasts.</param>
/// <param name="PanelSize">Jurors in each.</param>
/// <param name="InARow">After so many a juror has a pause.</param>
/// <param name="PauseMinutes">Of that pause.</param>
[Requires(Permission.ManageCohorts)]
public sealed record ArrangeAuditions(CohortId Id, int Sprint, long Version, string? Rooms, string? Opening, int Minutes, int PanelSize, int InARow, int PauseMinutes) : ICommand;

internal sealed class ArrangeAuditionsValidator : AbstractValidator<ArrangeAuditions>
{
    public ArrangeAuditionsValidator()
    {
        RuleFor(c => c.Rooms).NotEmpty().WithMessage("Indiquez au moins une salle.").MaximumLength(AuditionHours.TextMaxLength);
        RuleFor(c => c.Opening).NotEmpty().WithMessage("Indiquez les jours et les heures des auditions.").MaximumLength(AuditionHours.TextMaxLength);
    }
}

internal sealed class ArrangeAuditionsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<ArrangeAuditions>
{
    public async Task<Result> Handle(ArrangeAuditions command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        if (loaded.IsFailure) return loaded.ToResult();
        var opening = AuditionHours.Read(command.Opening, nameof(command.Opening));
        if (opening.IsFailure) return opening.ToResult();
        var phase = loaded.Value.Cohort.Find(PhaseKind.Auditions, command.Sprint)!;
        var days = new TimeWindow(phase.OpensOn.StartInUtc(), phase.ClosesOn is { } last ? last.AddDays(1).StartInUtc() : DateTime.MaxValue);
        var arranged = loaded.Value.Schedule.Arrange(
            (command.Rooms ?? "").Split('\n'), opening.Value, new AuditionTerms(command.Minutes, command.PanelSize, command.InARow, command.PauseMinutes), days);
        if (arranged.IsSuccess && loaded.Value.IsNew) db.Add(loaded.Value.Schedule);
        return arranged;
    }
}
