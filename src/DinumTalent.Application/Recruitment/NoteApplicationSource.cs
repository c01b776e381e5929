using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Notes the link that brought an application: its code, and nothing of who followed it. The first noted stays.</summary>
/// <param name="Draft">The draft that was sent, its author's secret.</param>
/// <param name="Code">As the link bore it; one that no link bears is let go.</param>
[Anonymous]
public sealed record NoteApplicationSource(ApplicationDraftId Draft, string Code) : ICommand;

internal sealed class NoteApplicationSourceValidator : AbstractValidator<NoteApplicationSource>
{
    public NoteApplicationSourceValidator() => RuleFor(c => c.Code).NotEmpty();
}

internal sealed class NoteApplicationSourceHandler(ITalentDbContext db, ICurrentUser user, TimeProvider clock) : ICommandHandler<NoteApplicationSource>
{
    public async Task<Result> Handle(NoteApplicationSource command, CancellationToken cancellationToken)
    {
        if (await Drafts.Find(db, command.Draft, user, clock.UtcNow(), cancellationToken) is not { SentAt: not null } draft) return Error.NotFound;
        if (!SourceCode.IsOne(command.Code) || !await db.IsSourceCode(command.Code, cancellationToken)) return Result.Success;
        if (await db.FindSent(draft, cancellationToken) is not { } application || await db.HasSource(application.Id, cancellationToken)) return Result.Success;
        db.Add(new ApplicationSource(application.Id, command.Code));
        return Result.Success;
    }
}
