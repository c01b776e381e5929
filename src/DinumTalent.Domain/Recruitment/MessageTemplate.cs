using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A message of refusal that an administration, and those below it, start from. Its variables are filled in when the message leaves.</summary>
public sealed class MessageTemplate : AggregateRoot<MessageTemplateId>, IAudited
{
    public const int NameMaxLength = 100;

    private MessageTemplate()
    {
    }

    private MessageTemplate(OrganisationId organisation) : base(MessageTemplateId.New()) => OrganisationId = organisation;

    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The reason that it is made for; null: any.</summary>
    public RefusalReason? Reason { get; private set; }

    public string Text { get; private set; } = "";

    public static Result<MessageTemplate> Create(OrganisationId organisation, string? name, RefusalReason? reason, string? text)
    {
        var template = new MessageTemplate(organisation);
        var written = template.Write(name, reason, text);
        return written.IsFailure ? Result<MessageTemplate>.Failure(written.Errors) : template;
    }

    /// <summary>Rewrites it; messages made from it before stay as they are.</summary>
    public Result Write(string? name, RefusalReason? reason, string? text)
    {
        var valid = Result.All(
            string.IsNullOrWhiteSpace(name) ? Error.Invalid(nameof(Name), "Donnez un nom au modèle.")
            : name.Length > NameMaxLength ? VacancyErrors.TooLong(nameof(Name), "Le nom", NameMaxLength) : Result.Success,
            reason is { } some && !Enum.IsDefined(some) ? Error.Invalid(nameof(Reason), "Choisissez le motif dans la liste.") : Result.Success,
            string.IsNullOrWhiteSpace(text) ? Error.Invalid(nameof(Text), "Écrivez le message.")
            : text.Length > JobApplication.MessageMaxLength ? VacancyErrors.TooLong(nameof(Text), "Le message", JobApplication.MessageMaxLength)
            : MessageVariables.Check(text, nameof(Text)));
        if (valid.IsFailure) return valid;

        (Name, Reason, Text) = (name!.Trim(), reason, text!.Trim());
        return Result.Success;
    }
}
