using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The person changes what the vivier shows of them, and to whom.</summary>
[MailLink(MailLinkPurpose.TalentPool)]
public sealed record EditPoolProfile(string Token, long Version, PoolContact Contact, PoolProfile Profile) : ICommand, IMailLinkRequest;

/// <summary>Name and contact as typed; the address is that of the link.</summary>
public sealed record PoolContact(string? GivenName, string? FamilyName, string? Phone, string? ProfileLink)
{
    internal string? Link => string.IsNullOrWhiteSpace(ProfileLink) ? null : ProfileLink.Trim();

    /// <summary>Name and phone, or every refusal beside its field.</summary>
    internal Result<(PersonName Name, string? Phone)> Read()
    {
        var (name, phone) = (PersonName.Create(GivenName, FamilyName), PhoneNumber.Parse(Phone));
        var valid = Result.All(
            name.IsSuccess ? Result.Success : name.Error with { Field = name.Error.Field == nameof(PersonName.Given) ? nameof(GivenName) : nameof(FamilyName) },
            phone.IsSuccess ? Result.Success : phone.Error with { Field = nameof(Phone) },
            JobApplication.CheckProfileLink(Link));
        return valid.IsFailure ? Result<(PersonName, string?)>.Failure(valid.Errors) : (name.Value, phone.Value);
    }
}

internal sealed class EditPoolProfileValidator : AbstractValidator<EditPoolProfile>
{
    public EditPoolProfileValidator()
    {
        RuleFor(c => c.Contact).NotNull();
        RuleFor(c => c.Profile).NotNull();
    }
}

internal sealed class EditPoolProfileHandler(ITalentDbContext db, IAccess access, PoolRetention retention, TimeProvider clock) : ICommandHandler<EditPoolProfile>
{
    public async Task<Result> Handle(EditPoolProfile command, CancellationToken cancellationToken)
    {
        if (await db.TalentPool(access).FirstOrDefaultAsync(cancellationToken) is not { } member) return Error.NotFound;
        if (member.Version != command.Version) return ReadErrors.Stale<TalentPoolMember>(member.Id.Value, command.Version);

        var profile = command.Profile;
        var skills = profile.Skills.Select(s => s.SkillId).ToList();
        var known = await db.Skills.Where(s => skills.Contains(s.Id) && s.Kind != SkillKind.Group).Select(s => s.Id).ToListAsync(cancellationToken);
        var families = await db.JobFamilies.Where(f => profile.Families.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancellationToken);
        var ministries = await db.Organisations.Where(o => profile.Ministries.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancellationToken);
        var contact = command.Contact.Read();
        if (contact.IsFailure) return contact.ToResult();
        var corrected = member.Correct(contact.Value.Name, contact.Value.Phone, command.Contact.Link, retention, clock.Today());
        if (corrected.IsFailure) return corrected;
        return member.Edit(profile with { Skills = [.. profile.Skills.Where(s => known.Contains(s.SkillId))], Families = families, Ministries = ministries }, retention, clock.Today());
    }
}
