using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Whom somebody of the vivier lets find them.</summary>
public enum PoolSharing
{
    [Label("Seulement les ministères que je choisis")] Ministries,
    [Label("Tous les ministères de l’État")] State,
}

/// <summary>Why somebody left the vivier.</summary>
public enum PoolDeparture
{
    [Label("Retrait par la personne")] Withdrawn,
    [Label("Consentement non renouvelé")] NotRenewed,
    [Label("Adresse non confirmée")] NotConfirmed,
}

/// <summary>A skill declared in the vivier.</summary>
public sealed record PoolSkill(SkillId SkillId, SkillLevel Level, DateOnly DeclaredOn);

/// <summary>A ministry that may find the person.</summary>
public sealed record PoolMinistry(OrganisationId OrganisationId);

/// <summary>A family of jobs that the person looks for.</summary>
public sealed record PoolFamily(JobFamilyId FamilyId);

/// <summary>
/// Somebody who agreed to be found for other posts (glossary: TalentPool · vivier). The consent has a date and an end; the
/// person reads, changes and withdraws everything, and leaving erases it.
/// </summary>
public sealed class TalentPoolMember : AggregateRoot<TalentPoolMemberId>, IAudited
{
    public const int PresentationMaxLength = 2_000;
    public const int PlaceMaxLength = 100;
    public const int MostPlaces = 10;
    public const int MostFamilies = 5;
    public const int MostMinistries = 30;

    private readonly List<PoolSkill> skills = [];
    private readonly List<PoolMinistry> ministries = [];
    private readonly List<PoolFamily> families = [];

    private TalentPoolMember()
    {
    }

    private TalentPoolMember(TalentPoolMemberId id) : base(id)
    {
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>In lower case; unique.</summary>
    public string Email { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? ProfileLink { get; private set; }

    /// <summary>The account, if any.</summary>
    public UserId? AccountId { get; private set; }

    /// <summary>The application with which the consent was given, if any.</summary>
    [Untold]
    public JobApplicationId? SourceApplicationId { get; private set; }

    public PoolSharing Sharing { get; private set; }

    /// <summary>In the person's words.</summary>
    public string Presentation { get; private set; } = "";

    /// <summary>Towns or departments.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>Added by the person; null without.</summary>
    public CvFile? Cv { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTime ConsentedAt { get; private set; }

    /// <summary>Null: nobody finds the person yet.</summary>
    public DateTime? AddressConfirmedAt { get; private set; }

    /// <summary>Last day on which the person did something here.</summary>
    public DateOnly LastContactOn { get; private set; }

    /// <summary>Last day of the consent.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>When the person was asked whether to stay; null while not yet.</summary>
    public DateOnly? RenewalAskedOn { get; private set; }

    /// <summary>Last day on which the link of the own page was mailed on joining.</summary>
    public DateOnly LinkSentOn { get; private set; }

    public IReadOnlyList<PoolSkill> Skills => skills;

    public IReadOnlyList<PoolMinistry> Ministries => ministries;

    public IReadOnlyList<PoolFamily> Families => families;

    public string Name => $"{GivenName} {FamilyName}";

    /// <summary>Somebody agrees to be found.</summary>
    /// <param name="identity">Who, with an address that is confirmed later unless <paramref name="confirmed"/>.</param>
    /// <param name="profile">What they look for and can do.</param>
    /// <param name="account">The account, if any.</param>
    /// <param name="source">The application with which it was said, if any.</param>
    /// <param name="confirmed">Whether the address is known to be theirs.</param>
    /// <param name="retention">How long.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public static Result<TalentPoolMember> Join(
        CandidateContact identity, PoolProfile profile, UserId? account, JobApplicationId? source, bool confirmed, PoolRetention retention, DateTime now, DateOnly today)
    {
        var link = JobApplication.CheckProfileLink(identity.ProfileLink);
        if (link.IsFailure) return Result<TalentPoolMember>.Failure(link.Errors);
        var member = new TalentPoolMember(TalentPoolMemberId.New())
        {
            GivenName = identity.GivenName,
            FamilyName = identity.FamilyName,
            Email = identity.Email,
            Phone = identity.Phone,
            ProfileLink = identity.ProfileLink,
            AccountId = account,
            SourceApplicationId = source,
            ConsentedAt = now,
            LinkSentOn = today,
            AddressConfirmedAt = confirmed ? now : null,
        };
        var written = member.Edit(profile, retention, today);
        if (written.IsFailure) return Result<TalentPoolMember>.Failure(written.Errors);
        member.Raise(new TalentPoolJoined(member.Id));
        return member;
    }

    /// <summary>The person changes what others find; it counts as a contact.</summary>
    public Result Edit(PoolProfile profile, PoolRetention retention, DateOnly today)
    {
        var valid = profile.Check();
        if (valid.IsFailure) return valid;

        (Sharing, Presentation, Places) = (profile.Sharing, profile.Presentation.Trim(), [.. profile.Places]);
        Replace(ministries, profile.Sharing is PoolSharing.State ? [] : [.. profile.Ministries.Distinct().Select(m => new PoolMinistry(m))]);
        Replace(families, [.. profile.Families.Distinct().Select(f => new PoolFamily(f))]);
        var known = skills.ToDictionary(s => s.SkillId);
        Replace(skills, [.. profile.Skills.Where(s => s.IsHeld).DistinctBy(s => s.SkillId).Select(s =>
            known.TryGetValue(s.SkillId, out var held) && held.Level == s.Level ? held : new PoolSkill(s.SkillId, s.Level, today))]);
        Contact(retention, today);
        return Result.Success;
    }

    /// <summary>The person puts name and contact right; the address stays, since the link was mailed to it.</summary>
    public Result Correct(PersonName name, string? phone, string? profileLink, PoolRetention retention, DateOnly today)
    {
        var link = JobApplication.CheckProfileLink(profileLink);
        if (link.IsFailure) return link;
        (GivenName, FamilyName, Phone, ProfileLink) = (name.Given, name.Family, phone, profileLink);
        Contact(retention, today);
        return Result.Success;
    }

    /// <summary>The person adds a CV, or another in its place.</summary>
    public void Attach(CvFile cv, PoolRetention retention, DateOnly today)
    {
        Cv = cv;
        Contact(retention, today);
    }

    /// <summary>The link of a mail was opened: the address is theirs. Again, it changes nothing.</summary>
    public void ConfirmAddress(PoolRetention retention, DateTime now, DateOnly today)
    {
        if (AddressConfirmedAt is not null) return;
        AddressConfirmedAt = now;
        Contact(retention, today);
    }

    /// <summary>The person said the same again from elsewhere: the link is mailed again, once a day at most.</summary>
    public void JoinAgain(DateOnly today)
    {
        if (LinkSentOn == today) return;
        LinkSentOn = today;
        Raise(new TalentPoolJoined(Id));
    }

    /// <summary>The person agrees for another period.</summary>
    public void Renew(PoolRetention retention, DateTime now, DateOnly today)
    {
        ConsentedAt = now;
        Contact(retention, today);
    }

    /// <summary>The person did something here: the time starts over.</summary>
    public void Contact(PoolRetention retention, DateOnly today)
    {
        if (LastContactOn == today && RenewalAskedOn is null) return;
        (LastContactOn, EndsOn, RenewalAskedOn) = (today, retention.EndsOn(today), null);
    }

    /// <summary>Asks by mail whether the person wants to stay.</summary>
    public void AskRenewal(DateOnly today)
    {
        RenewalAskedOn = today;
        Raise(new PoolRenewalAsked(Id));
    }

    /// <summary>The person leaves; what was kept is removed with this, and told by mail where they did not ask for it.</summary>
    public void Leave(PoolDeparture why)
    {
        Because(why.Label());
        Raise(new TalentPoolLeft(Id, why));
    }

    private static void Replace<T>(List<T> held, IReadOnlyList<T> wanted) where T : notnull
    {
        held.RemoveAll(h => !wanted.Contains(h));
        held.AddRange(wanted.Except(held).ToList());
    }

    /// <summary>The application with which the consent was given was erased; the consent stands by itself.</summary>
    public void ForgetSource() => SourceApplicationId = null;
}
