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

/// <summary>Gives somebody of the vivier a tag, for the reader's ministry; a new word makes a new tag.</summary>
/// <param name="Member">Who.</param>
/// <param name="Name">The word.</param>
[Requires(Permission.MoveApplications)]
public sealed record TagTalent(TalentPoolMemberId Member, string? Name) : ICommand;

internal sealed class TagTalentValidator : AbstractValidator<TagTalent>
{
    public TagTalentValidator() => RuleFor(c => c.Name).NotEmpty().WithMessage("Saisissez une étiquette.");
}

internal sealed class TagTalentHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<TagTalent>
{
    public async Task<Result> Handle(TagTalent command, CancellationToken cancellationToken)
    {
        if (!await db.TalentPool(access).AnyAsync(m => m.Id == command.Member, cancellationToken)) return Error.NotFound;
        var key = TalentList.KeyOf(command.Name);
        if (await db.TalentLists(access).OrderBy(l => l.Id).FirstOrDefaultAsync(l => l.Kind == TalentListKind.Tag && l.NameKey == key, cancellationToken) is { } known)
            return known.Put(command.Member, clock.UtcNow());

        var ministry = await db.MinistriesOf(access).OrderBy(o => o.Name).Select(o => o.Id).FirstOrDefaultAsync(cancellationToken);
        if (ministry == default) return PoolErrors.NotInReach;
        return TalentList.Create(ministry, TalentListKind.Tag, command.Name).Then(tag =>
        {
            db.Add(tag);
            return tag.Put(command.Member, clock.UtcNow());
        });
    }
}
