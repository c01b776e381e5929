using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Leaves a note to those who treat the application; the candidate doesn't see it.</summary>
[Requires(Permission.CommentApplications)]
public sealed record AddComment(JobApplicationId Id, long Version, string? Text) : ICommand;

internal sealed class AddCommentValidator : AbstractValidator<AddComment>
{
    public AddCommentValidator() => RuleFor(c => c.Text)
        .NotEmpty().WithMessage("Écrivez le commentaire.")
        .MaximumLength(Comment.TextMaxLength).WithMessage("Le commentaire : {MaxLength} caractères au plus.");
}

internal sealed class AddCommentHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AddComment>
{
    public async Task<Result> Handle(AddComment command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(command.Id, command.Version, cancellationToken);
        return application.Then(a => a.AddComment(command.Text, user.ActingPerson(), clock.UtcNow()));
    }
}
