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

/// <summary>Takes somebody off the jurors of the auditions; their auditions are to be planned anew.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record DismissJuror(CohortId Id, int Sprint, long Version, UserId Juror) : ICommand;

internal sealed class DismissJurorValidator : AbstractValidator<DismissJuror>
{
    public DismissJurorValidator() => RuleFor(c => c.Juror).NotEmpty();
}

internal sealed class DismissJurorHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : ICommandHandler<DismissJuror>
{
    public async Task<Result> Handle(DismissJuror command, CancellationToken cancellationToken)
    {
        var loaded = await AuditionPreparation.Load(db, access, accounts, command.Id, command.Sprint, command.Version, cancellationToken);
        return loaded.Then(l => l.Schedule.Dismiss(command.Juror));
    }
}
