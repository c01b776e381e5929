using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Somebody proposes a profile without a vacancy: it goes to the vivier, where nobody finds it before the address is
/// confirmed by the link of a mail. The answer is the same whether the address is known or not.
/// </summary>
[Anonymous]
public sealed record SendSpontaneousProfile(
    string? GivenName, string? FamilyName, string? Email, string? Phone, string? ProfileLink, PoolSharing Sharing, IReadOnlyList<OrganisationId> Ministries,
    IReadOnlyList<JobFamilyId> Families, string? Places, string? Presentation, bool Consents) : ICommand;

internal sealed class SendSpontaneousProfileValidator : AbstractValidator<SendSpontaneousProfile>
{
    public SendSpontaneousProfileValidator()
    {
        RuleFor(c => c.Families).NotEmpty().WithMessage("Choisissez au moins une famille de métiers.");
        RuleFor(c => c.Consents).Equal(true).WithMessage(PoolErrors.ConsentMissing.Message);
    }
}

internal sealed class SendSpontaneousProfileHandler(ICurrentUser user, PoolEntries entries) : ICommandHandler<SendSpontaneousProfile>
{
    public async Task<Result> Handle(SendSpontaneousProfile command, CancellationToken cancellationToken)
    {
        var contact = new PoolContact(command.GivenName, command.FamilyName, command.Phone, command.ProfileLink);
        var person = contact.Read();
        var email = EmailAddress.Create(user.ConfirmedEmail ?? command.Email);
        var profile = new PoolProfile(command.Sharing, command.Ministries, [], command.Families, PoolPlaces.Read(command.Places), command.Presentation ?? "");
        var valid = Result.All(person.ToResult(), email.IsSuccess ? Result.Success : email.Error with { Field = nameof(command.Email) }, profile.Check());
        if (valid.IsFailure) return valid;

        return await entries.Join(
            new CandidateContact(person.Value.Name.Given, person.Value.Name.Family, email.Value.Value, person.Value.Phone, contact.Link), profile, user.Id, null,
            confirmed: user.ConfirmedEmail is not null, cancellationToken);
    }
}

/// <summary>Places as people type them, separated by commas or lines.</summary>
public static class PoolPlaces
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    public static IReadOnlyList<string> Read(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DistinctBy(FoldedText.Fold)];
}
