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

/// <summary>Corrects when a juror of the auditions is there, and with which challenges the programme knows of ties.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record CorrectJuror(CohortId Id, int Sprint, long Version, UserId Juror, string? Available, IReadOnlyList<ChallengeId> Ties) : ICommand;

internal sealed class CorrectJurorValidator : AbstractValidator<CorrectJuror>
{
    public CorrectJurorValidator()
    {
        RuleFor(c => c.Available).MaximumLength(AuditionHours.TextMaxLength);
        RuleFor(c => c.Ties).NotNull();
    }
}

internal sealed class CorrectJurorHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<CorrectJuror>
{
    public async Task<Result> Handle(CorrectJuror command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        if (loaded.IsFailure) return loaded.ToResult();
        var hours = AuditionHours.Read(command.Available, nameof(command.Available));
        if (hours.IsFailure) return hours.ToResult();
        var known = loaded.Value.Facts.Challenges.Select(c => c.Id).ToHashSet();
        return loaded.Value.Schedule.Correct(command.Juror, hours.Value, [.. command.Ties.Where(known.Contains)]);
    }
}
