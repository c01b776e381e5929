using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes a message that an administration, and those below it, start refusals from.</summary>
[Requires(Permission.EditVacancies)]
public sealed record CreateMessageTemplate(OrganisationId OrganisationId, string? Name, RefusalReason? Reason, string? Text) : ICommand<MessageTemplateId>;

internal sealed class CreateMessageTemplateValidator : AbstractValidator<CreateMessageTemplate>
{
    public CreateMessageTemplateValidator() => RuleFor(c => c.OrganisationId).NotEmpty().WithMessage("Choisissez l’administration.");
}

internal sealed class CreateMessageTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CreateMessageTemplate, MessageTemplateId>
{
    public async Task<Result<MessageTemplateId>> Handle(CreateMessageTemplate command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.OrganisationId, cancellationToken)) return Error.NotFound;
        var template = MessageTemplate.Create(command.OrganisationId, command.Name, command.Reason, command.Text);
        if (template.IsFailure) return Result<MessageTemplateId>.Failure(template.Errors);
        db.Add(template.Value);
        return template.Value.Id;
    }
}
