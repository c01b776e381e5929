using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>Lets a colleague write the challenge too; the person is told by mail.</summary>
[OwnData]
public sealed record AddChallengeAuthor(ChallengeId Id, long Version, string? Email) : ICommand;

internal sealed class AddChallengeAuthorValidator : AbstractValidator<AddChallengeAuthor>
{
    public AddChallengeAuthorValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class AddChallengeAuthorHandler(ITalentDbContext db, IAccess access, NearbyStaff staff) : ICommandHandler<AddChallengeAuthor>
{
    public async Task<Result> Handle(AddChallengeAuthor command, CancellationToken cancellationToken)
    {
        var challenge = await db.Challenges(access).Load(command.Id, command.Version, cancellationToken);
        if (challenge.IsFailure) return challenge.ToResult();
        if (challenge.Value.OrganisationId is not { } organisation) return Error.NotFound;
        return await staff.Holding(Permission.ProposeChallenges, command.Email, organisation, cancellationToken) is { } person
            ? challenge.Value.AddAuthor(new StageActor(person.Id, person.Name))
            : Error.Invalid(nameof(command.Email), "Il faut à cette personne un compte actif et un rôle qui permet de proposer des défis pour cette administration.");
    }
}
