using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Leaves a note to those who treat the application; the candidate doesn't see it. Who is named in it, as "@name", is told.</summary>
[Requires(Permission.CommentApplications)]
public sealed record AddComment(JobApplicationId Id, long Version, string? Text) : ICommand;

internal sealed class AddCommentValidator : AbstractValidator<AddComment>
{
    public AddCommentValidator() => RuleFor(c => c.Text)
        .NotEmpty().WithMessage("Écrivez le commentaire.")
        .MaximumLength(Comment.TextMaxLength).WithMessage("Le commentaire : {MaxLength} caractères au plus.");
}

internal sealed class AddCommentHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AddComment>
{
    public async Task<Result> Handle(AddComment command, CancellationToken cancellationToken)
    {
        var loaded = await db.Applications(access).Load(command.Id, command.Version, cancellationToken);
        if (loaded.IsFailure) return loaded.ToResult();
        var (application, by, now) = (loaded.Value, user.ActingPerson(), clock.UtcNow());
        var named = await Named(application, command.Text!, cancellationToken);
        if (named.IsFailure) return named.ToResult();

        var added = application.AddComment(command.Text, by, now);
        if (added.IsFailure) return added;
        foreach (var person in named.Value) db.Add(new Mention(application.Id, application.Comments.Count, person, by, now));
        return Result.Success;
    }

    private async Task<Result<IReadOnlyList<UserId>>> Named(JobApplication application, string text, CancellationToken cancellationToken) =>
        MentionedPeople.In(text, text.Contains('@', StringComparison.Ordinal)
            ? await PeopleToMention.Of(db, access, accounts, application, clock.Today(), cancellationToken)
            : []);
}
