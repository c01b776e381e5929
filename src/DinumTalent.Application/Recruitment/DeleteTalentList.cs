using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Gives up a list or a tag; the people in it stay in the vivier.</summary>
[Requires(Permission.MoveApplications)]
public sealed record DeleteTalentList(TalentListId Id, long Version) : ICommand;

internal sealed class DeleteTalentListValidator : AbstractValidator<DeleteTalentList>
{
    public DeleteTalentListValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DeleteTalentListHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteTalentList>
{
    public async Task<Result> Handle(DeleteTalentList command, CancellationToken cancellationToken)
    {
        var list = await db.TalentLists(access).Load(command.Id, command.Version, cancellationToken);
        return list.Then(l =>
        {
            db.Remove(l);
            return Result.Success;
        });
    }
}
