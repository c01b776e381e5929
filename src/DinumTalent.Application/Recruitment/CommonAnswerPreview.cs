using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>A common message as the first of the candidates without an answer would read it; an unknown variable is named.</summary>
[Requires(Permission.MoveApplications)]
public sealed record CommonAnswerPreview(VacancyId Id, string? Message) : IQuery<string>;

internal sealed class CommonAnswerPreviewValidator : AbstractValidator<CommonAnswerPreview>
{
    public CommonAnswerPreviewValidator() => RuleFor(q => q.Message)
        .NotEmpty().WithMessage("Écrivez le message.")
        .MaximumLength(JobApplication.MessageMaxLength).WithMessage($"Le message : {JobApplication.MessageMaxLength} caractères au plus.");
}

internal sealed class CommonAnswerPreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<CommonAnswerPreview, string>
{
    public async Task<Result<string>> Handle(CommonAnswerPreview query, CancellationToken cancellationToken)
    {
        var facts = await MessageFactsReading.Facts(
            db, access, db.Applications(access).Where(a => a.VacancyId == query.Id && a.Status == ApplicationStatus.InProgress), cancellationToken);
        if (facts is null) return Error.NotFound;
        var valid = MessageVariables.Check(query.Message, nameof(query.Message));
        return valid.IsFailure ? Result<string>.Failure(valid.Errors) : MessageVariables.Fill(query.Message!, facts);
    }
}
