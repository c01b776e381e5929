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

/// <summary>Makes a list of people of the vivier for a ministry; one of that name already is an error.</summary>
[Requires(Permission.MoveApplications)]
public sealed record CreateTalentList(OrganisationId Ministry, string? Name) : ICommand<TalentListId>;

internal sealed class CreateTalentListValidator : AbstractValidator<CreateTalentList>
{
    public CreateTalentListValidator() => RuleFor(c => c.Ministry).NotEmpty().WithMessage("Choisissez un ministère.");
}

internal sealed class CreateTalentListHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CreateTalentList, TalentListId>
{
    public async Task<Result<TalentListId>> Handle(CreateTalentList command, CancellationToken cancellationToken)
    {
        if (!await db.MinistriesOf(access).AnyAsync(o => o.Id == command.Ministry, cancellationToken)) return PoolErrors.NotInReach;
        var key = TalentList.KeyOf(command.Name);
        if (await db.TalentLists(access).AnyAsync(l => l.OrganisationId == command.Ministry && l.Kind == TalentListKind.List && l.NameKey == key, cancellationToken))
            return Error.Invalid(nameof(command.Name), "Une liste porte déjà ce nom.");
        return TalentList.Create(command.Ministry, TalentListKind.List, command.Name).Then<TalentListId>(list =>
        {
            db.Add(list);
            return list.Id;
        });
    }
}
