using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Puts somebody of the vivier into a list or takes them out; twice the same changes nothing.</summary>
[Requires(Permission.MoveApplications)]
public sealed record SortTalent(TalentPoolMemberId Member, TalentListId List, bool IsIn) : ICommand;

internal sealed class SortTalentValidator : AbstractValidator<SortTalent>
{
    public SortTalentValidator() => RuleFor(c => c.List).NotEmpty().WithMessage("Choisissez une liste.");
}

internal sealed class SortTalentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<SortTalent>
{
    public async Task<Result> Handle(SortTalent command, CancellationToken cancellationToken)
    {
        if (!await db.TalentPool(access).AnyAsync(m => m.Id == command.Member, cancellationToken)) return Error.NotFound;
        var list = await db.TalentLists(access).Load(command.List, cancellationToken);
        if (list.IsFailure) return list.ToResult();
        if (command.IsIn) return list.Value.Put(command.Member, clock.UtcNow());
        list.Value.Take(command.Member);
        return Result.Success;
    }
}
