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

/// <summary>Adds people with an account to those who may sit on the panels of a sprint. Nobody is told before an audition is confirmed.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Sprint">From 1.</param>
/// <param name="Version">Of the schedule, 0 where there is none.</param>
/// <param name="Emails">Of accounts, separated by commas, spaces or lines.</param>
/// <param name="Available">When they are there, one day a line; empty: whenever rooms are open.</param>
/// <returns>How many are new.</returns>
[Requires(Permission.ManageCohorts)]
public sealed record SeatJurors(CohortId Id, int Sprint, long Version, string? Emails, string? Available) : ICommand<int>;

internal sealed class SeatJurorsValidator : AbstractValidator<SeatJurors>
{
    public SeatJurorsValidator()
    {
        RuleFor(c => c.Emails).NotEmpty().WithMessage("Saisissez l’adresse électronique des jurés.").MaximumLength(AuditionSchedule.MostJurors * 100);
        RuleFor(c => c.Available).MaximumLength(AuditionHours.TextMaxLength);
    }
}

internal sealed class SeatJurorsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<SeatJurors, int>
{
    public async Task<Result<int>> Handle(SeatJurors command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        if (loaded.IsFailure) return Result<int>.Failure(loaded.Errors);
        var (people, hours) = (await AddressedAccounts.Find(accounts, command.Emails!, nameof(command.Emails), cancellationToken), AuditionHours.Read(command.Available, nameof(command.Available)));
        if (people.IsFailure || hours.IsFailure) return Result<int>.Failure([.. people.Errors, .. hours.Errors]);
        var seated = loaded.Value.Schedule.Seat([.. people.Value.Select(p => new AuditionSeat(p.Id, p.Name, hours.Value, []))]);
        if (seated.IsSuccess && loaded.Value.IsNew) db.Add(loaded.Value.Schedule);
        return seated;
    }
}
