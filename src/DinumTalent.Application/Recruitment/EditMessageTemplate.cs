using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Rewrites a template of messages; messages made from it before stay as they are.</summary>
[Requires(Permission.EditVacancies)]
public sealed record EditMessageTemplate(MessageTemplateId Id, long Version, string? Name, RefusalReason? Reason, string? Text) : ICommand;

internal sealed class EditMessageTemplateValidator : AbstractValidator<EditMessageTemplate>
{
    public EditMessageTemplateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class EditMessageTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<EditMessageTemplate>
{
    public async Task<Result> Handle(EditMessageTemplate command, CancellationToken cancellationToken)
    {
        var template = await db.MessageTemplates(access).Load(command.Id, command.Version, cancellationToken);
        return template.Then(t => t.Write(command.Name, command.Reason, command.Text));
    }
}
