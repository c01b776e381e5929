using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Eig;

/// <summary>What one fellow does for one challenge, from the first day to the last.</summary>
public sealed partial class Mission : AggregateRoot<MissionId>, IAudited
{
    public const int DutiesMaxLength = 5_000;
    public const int ReasonMaxLength = 1_000;
    public const int MaxTeleworkDays = 3;
    public const int MaxMilestones = 20;

    /// <summary>After the last day, what is due can still be noted for so long.</summary>
    public const int DaysToCatchUp = 31;

    private Mission()
    {
    }

    private Mission(Cohort cohort, Challenge challenge, MissionPerson person, Expertise expertise, DateTime now) : base(MissionId.New())
    {
        (CohortId, ChallengeId, ApplicationId, AccountId, Expertise, CreatedAt) = (cohort.Id, challenge.Id, person.Application, person.Account, expertise, now);
        (GivenName, FamilyName, SortKey, Email) = (person.Name.Given, person.Name.Family, person.Name.SortKey, person.Email.Value);
    }

    public CohortId CohortId { get; private set; }

    public ChallengeId ChallengeId { get; private set; }

    /// <summary>From which it comes; null for somebody entered by hand.</summary>
    public FellowApplicationId? ApplicationId { get; private set; }

    /// <summary>Of the fellow, where the application knew it.</summary>
    public UserId? AccountId { get; private set; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>Folded family and given name, what lists sort by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>In lower case; with the cohort, unique. Whoever confirmed it is the fellow.</summary>
    public string Email { get; private set; } = "";

    public Expertise Expertise { get; private set; }

    public string Administration { get; private set; } = "";

    public OrganisationId? OrganisationId { get; private set; }

    public string? City { get; private set; }

    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day as agreed on, included.</summary>
    public DateOnly EndsOn { get; private set; }

    public EmploymentStatus Employment { get; private set; }

    public LegalBasis Basis { get; private set; }

    /// <summary>Last day of the trial at the latest; null without trial.</summary>
    public DateOnly? TrialEndsOn { get; private set; }

    /// <summary>Days a week.</summary>
    public int TeleworkDays { get; private set; }

    public string? Duties { get; private set; }

    public string? OperationalName { get; private set; }

    public string? OperationalPosition { get; private set; }

    /// <summary>In lower case; whoever confirmed it follows the mission.</summary>
    public string? OperationalEmail { get; private set; }

    public string? HighLevelName { get; private set; }

    public string? HighLevelPosition { get; private set; }

    /// <summary>In lower case; whoever confirmed it follows the mission.</summary>
    public string? HighLevelEmail { get; private set; }

    /// <summary>In the order of their days.</summary>
    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    /// <summary>The newest first; one a month and side.</summary>
    [Untold]
    public IReadOnlyList<CheckIn> CheckIns { get; private set; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<MentorMeeting> Meetings { get; private set; } = [];

    /// <summary>When fellow and host were asked what comes next; null before.</summary>
    public DateOnly? RenewalAskedOn { get; private set; }

    public RenewalIntention? FellowIntention { get; private set; }

    public RenewalIntention? HostIntention { get; private set; }

    /// <summary>Last day of a mission that ended before what was agreed on; null otherwise.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The agent that the fellow has become, where the State recruited.</summary>
    public AgentId? AgentId { get; private set; }

    /// <summary>When the programme last untied the fellow from an agent; nothing ties them by itself afterwards. Null: never.</summary>
    public DateOnly? UntiedOn { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public PersonName Name => PersonName.Create(GivenName, FamilyName).Value;

    /// <summary>The last day that counts.</summary>
    public DateOnly LastDay => EndedOn ?? EndsOn;

    public ChallengeMentor Operational => new(OperationalName, OperationalPosition, OperationalEmail);

    public ChallengeMentor HighLevel => new(HighLevelName, HighLevelPosition, HighLevelEmail);

    public MissionTerms Terms => new()
    {
        Administration = Administration, OrganisationId = OrganisationId, City = City, StartsOn = StartsOn, EndsOn = EndsOn, Employment = Employment, Basis = Basis,
        TeleworkDays = TeleworkDays, Duties = Duties, Operational = Operational, HighLevel = HighLevel,
    };

    public MissionState StateOn(DateOnly day) => StateOn(day, StartsOn, EndsOn, EndedOn);

    /// <summary>Where a mission with these days is: for counting, without the mission itself.</summary>
    public static MissionState StateOn(DateOnly day, DateOnly startsOn, DateOnly endsOn, DateOnly? endedOn) =>
        day < startsOn ? MissionState.Coming : day <= (endedOn ?? endsOn) ? MissionState.UnderWay : endedOn is null ? MissionState.Over : MissionState.EndedEarly;

    /// <summary>Whether its fellow may have an attestation: from the first day on.</summary>
    public Result MayBeAttested(DateOnly today) => today < StartsOn ? MissionErrors.NotBegun(StartsOn) : Result.Success;

    /// <summary>As whom somebody takes part; null for somebody who does not. Whoever is several of them is the first.</summary>
    /// <param name="user">Signed in.</param>
    /// <param name="confirmedEmail">Of the account.</param>
    /// <param name="isOwner">Whether the person wrote the challenge.</param>
    public MissionSide? SideOf(UserId? user, string? confirmedEmail, bool isOwner) =>
        IsOf(user, confirmedEmail) ? MissionSide.Fellow
        : confirmedEmail is not null && confirmedEmail == OperationalEmail ? MissionSide.Operational
        : confirmedEmail is not null && confirmedEmail == HighLevelEmail ? MissionSide.HighLevel
        : isOwner ? MissionSide.Owner : null;

    public bool IsOf(UserId? user, string? confirmedEmail) => (user is not null && AccountId == user) || (confirmedEmail is not null && Email == confirmedEmail);

    /// <summary>Gives a fellow a mission on a public challenge. The one way in: by hand, or from an accepted placement.</summary>
    /// <param name="cohort">Of the challenge.</param>
    /// <param name="challenge">What it answers.</param>
    /// <param name="person">Who does it.</param>
    /// <param name="expertise">What the fellow was sought for.</param>
    /// <param name="terms">As agreed on.</param>
    /// <param name="now">In UTC.</param>
    public static Result<Mission> Open(Cohort cohort, Challenge challenge, MissionPerson person, Expertise expertise, MissionTerms terms, DateTime now)
    {
        if (challenge.CohortId != cohort.Id) return MissionErrors.OtherCohort;
        if (challenge.PublishedAt is null) return MissionErrors.NotChosen;
        var mission = new Mission(cohort, challenge, person, expertise, now);
        var arranged = mission.Arrange(terms);
        if (arranged.IsFailure) return Result<Mission>.Failure(arranged.Errors);
        mission.Milestones = UsualMilestones(mission.StartsOn, mission.EndsOn);
        if (!cohort.IsPast) mission.Raise(new MissionOpened(mission.Id));
        return mission;
    }

    /// <summary>Other terms; the contract must be one that the law knows.</summary>
    public Result Arrange(MissionTerms terms)
    {
        if (EndedOn is not null) return MissionErrors.EndedAlready;
        var valid = terms.Check(Email);
        if (valid.IsFailure) return valid;

        var isProlonged = EndsOn != default && terms.EndsOn > EndsOn;
        (Administration, OrganisationId, City) = (terms.Administration.Trim(), terms.OrganisationId, Clean(terms.City));
        (StartsOn, EndsOn, Employment, Basis) = (terms.StartsOn, terms.EndsOn, terms.Employment, terms.Basis);
        (TrialEndsOn, TeleworkDays, Duties) = (new MissionContract(terms).TrialEndsOn, terms.TeleworkDays, Clean(terms.Duties));
        Replace(MissionSide.Operational, Operational, terms.Operational);
        Replace(MissionSide.HighLevel, HighLevel, terms.HighLevel);
        (OperationalName, OperationalPosition, OperationalEmail) = (Clean(terms.Operational.Name), Clean(terms.Operational.Position), Address(terms.Operational));
        (HighLevelName, HighLevelPosition, HighLevelEmail) = (Clean(terms.HighLevel.Name), Clean(terms.HighLevel.Position), Address(terms.HighLevel));
        // A longer mission is asked about anew before its new last day.
        if (isProlonged) (RenewalAskedOn, FellowIntention, HostIntention) = (null, null, null);
        return Result.Success;
    }

    /// <summary>Ends it before what was agreed on, for a reason that stays in the trail.</summary>
    public Result EndEarly(DateOnly lastDay, string? reason)
    {
        if (EndedOn is not null) return MissionErrors.EndedAlready;
        var valid = Result.All(
            lastDay < StartsOn || lastDay >= EndsOn ? MissionErrors.DayOutside(StartsOn, EndsOn.AddDays(-1)) : Result.Success,
            string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength ? MissionErrors.NoReason : Result.Success);
        if (valid.IsFailure) return valid;
        (EndedOn, EndReason) = (lastDay, reason!.Trim());
        Because(EndReason);
        return Result.Success;
    }

    /// <summary>The fellow has become an agent of the State; how this is known stays in the trail.</summary>
    /// <param name="agent">Whom the fellow has become.</param>
    /// <param name="how">By what it is known.</param>
    /// <param name="linked">Missions that are tied to that agent, of whatever cohort: an agent was one fellow, be it several times.</param>
    public Result LinkAgent(AgentId agent, AgentLink how, IEnumerable<Mission> linked)
    {
        if (linked.Any(m => m.AgentId == agent && !IsOfSamePerson(m))) return MissionErrors.AgentOfAnother;
        AgentId = agent;
        Because(how.Label());
        return Result.Success;
    }

    /// <summary>The tie was wrong: it goes, and comes back by hand only.</summary>
    public void UnlinkAgent(DateOnly today)
    {
        if (AgentId is not null) (AgentId, UntiedOn) = (null, today);
    }

    /// <summary>Whether another mission is the same person's, by account or address.</summary>
    public bool IsOfSamePerson(Mission other) => other.IsOf(AccountId, Email);

    /// <summary>Whether somebody is, or was, a mentor who is named here.</summary>
    /// <param name="email">In lower case.</param>
    public bool IsAccompaniedBy(string email) => OperationalEmail == email || HighLevelEmail == email || CheckIns.Any(c => c.FormerEmail == email);

    /// <summary>A mentor, be it a former one, is erased: name, address and words of the person go; those of others stay.</summary>
    /// <param name="email">In lower case.</param>
    /// <param name="name">Of the account, under which a mentor writes; null without.</param>
    public void ForgetMentor(string email, string? name)
    {
        CheckIns = [.. CheckIns.Where(c => c.Side is MissionSide.Fellow || !(c.FormerEmail is { } former ? former == email : IsBy(c, name) || (MentorOf(c.Side) is { } mentor && mentor.Email == email && IsBy(c, mentor.Name))))];
        if (OperationalEmail == email) (OperationalName, OperationalPosition, OperationalEmail) = (null, null, null);
        if (HighLevelEmail == email) (HighLevelName, HighLevelPosition, HighLevelEmail) = (null, null, null);
    }

    private ChallengeMentor? MentorOf(MissionSide side) => side switch { MissionSide.Operational => Operational, MissionSide.HighLevel => HighLevel, _ => null };

    /// <summary>Whether a name is the writer's: what has no address may be by a mentor of before addresses were kept.</summary>
    private static bool IsBy(CheckIn said, string? name) => name is not null && FoldedText.Fold(said.ByName) == FoldedText.Fold(name);

    /// <summary>What a mentor wrote stays that person's, whoever comes next; another address of the same name is the same person.</summary>
    private void Replace(MissionSide side, ChallengeMentor before, ChallengeMentor after)
    {
        if (!before.IsNamed || before.Email == Address(after) || before.Name == Clean(after.Name)) return;
        CheckIns = [.. CheckIns.Select(c => c.Side == side && c.FormerEmail is null && IsBy(c, before.Name) ? c with { FormerEmail = before.Email } : c)];
    }

    internal static Result Mentor(string field, ChallengeMentor mentor)
    {
        if (mentor.Name?.Length > ChallengeMentor.NameMaxLength) return MissionErrors.TooLong($"{field}.{nameof(mentor.Name)}", ChallengeMentor.NameMaxLength);
        if (mentor.Position?.Length > ChallengeMentor.PositionMaxLength) return MissionErrors.TooLong($"{field}.{nameof(mentor.Position)}", ChallengeMentor.PositionMaxLength);
        var isEmpty = string.IsNullOrWhiteSpace(mentor.Name) && string.IsNullOrWhiteSpace(mentor.Position) && string.IsNullOrWhiteSpace(mentor.Email);
        return isEmpty || mentor.IsNamed ? Result.Success : MissionErrors.MentorIncomplete(field);
    }

    internal static string? Address(ChallengeMentor mentor) => Clean(mentor.Email)?.ToLowerInvariant();

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
