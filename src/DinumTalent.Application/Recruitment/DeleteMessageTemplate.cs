using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Removes a template of messages; messages made from it before stay as they are.</summary>
[Requires(Permission.EditVacancies)]
public sealed record DeleteMessageTemplate(MessageTemplateId Id, long Version) : ICommand;

internal sealed class DeleteMessageTemplateValidator : AbstractValidator<DeleteMessageTemplate>
{
    public DeleteMessageTemplateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class DeleteMessageTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteMessageTemplate>
{
    public async Task<Result> Handle(DeleteMessageTemplate command, CancellationToken cancellationToken)
    {
        var template = await db.MessageTemplates(access).Load(command.Id, command.Version, cancellationToken);
        if (template.IsFailure) return template.ToResult();
        db.Remove(template.Value);
        return Result.Success;
    }
}
