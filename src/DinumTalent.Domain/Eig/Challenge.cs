using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>A problem that an administration proposes to fellows (défi). What is decided on it stands in its <see cref="ChallengeVerdict"/>, out of its authors' sight until the announcement.</summary>
public sealed class Challenge : AggregateRoot<ChallengeId>, IAudited
{
    public const int TitleMaxLength = 150;
    public const int SlugMaxLength = 190;
    public const int AdministrationMaxLength = 300;
    public const int TextMaxLength = 5_000;
    public const int CityMaxLength = 100;
    public const int ThemeMaxLength = 100;
    public const int MaxMeasures = 8;
    public const int MaxAuthors = 8;

    private readonly List<ChallengeAuthor> authors = [];

    private Challenge()
    {
    }

    private Challenge(CohortId cohort, string administration, DateTime now) : base(ChallengeId.New()) =>
        (CohortId, Administration, CreatedAt) = (cohort, administration, now);

    public CohortId CohortId { get; private set; }

    /// <summary>Who proposes it; null for one of the past whose administration is known by name alone.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>How the administration was called when it proposed.</summary>
    public string Administration { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What its address bears within its cohort.</summary>
    public string Slug { get; private set; } = "";

    public string? City { get; private set; }

    public string? Theme { get; private set; }

    public string? Problem { get; private set; }

    public string? Users { get; private set; }

    public string? ImpactHypothesis { get; private set; }

    public string? DataAndInfrastructure { get; private set; }

    public IReadOnlyList<ChallengeMeasure> Measures { get; private set; } = [];

    public IReadOnlyList<ChallengeProfile> Profiles { get; private set; } = [];

    /// <summary>Operational first, then the one of high level; empty for a challenge of the past.</summary>
    public IReadOnlyList<ChallengeMentor> Mentors { get; private set; } = [];

    public bool CommitsToFreeSoftware { get; private set; }

    public bool CommitsToAccessibility { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>In whose call it was handed in; null while it is being written.</summary>
    public int? Sprint { get; private set; }

    /// <summary>When it was handed in; null while it is being written.</summary>
    public DateTime? SubmittedAt { get; private set; }

    public string? SubmittedByName { get; private set; }

    /// <summary>From when on all may read it; null before, and for one that was not chosen.</summary>
    public DateTime? PublishedAt { get; private set; }

    public IReadOnlyList<ChallengeAuthor> Authors => authors;

    public ChallengeMentor OperationalMentor => Mentors.Count > 0 ? Mentors[0] : ChallengeMentor.Unnamed;

    public ChallengeMentor HighLevelMentor => Mentors.Count > 1 ? Mentors[1] : ChallengeMentor.Unnamed;

    public ChallengeContent Content => new()
    {
        Title = Title, City = City, Problem = Problem, Users = Users, ImpactHypothesis = ImpactHypothesis, DataAndInfrastructure = DataAndInfrastructure, Measures = Measures,
        Profiles = Profiles, OperationalMentor = OperationalMentor, HighLevelMentor = HighLevelMentor, CommitsToFreeSoftware = CommitsToFreeSoftware, CommitsToAccessibility = CommitsToAccessibility,
    };

    /// <summary>A draft, while the call of a cohort is open or yet to come.</summary>
    public static Result<Challenge> Start(Cohort cohort, Organisation administration, string? title, StageActor author, DateTime now, DateOnly today)
    {
        if (cohort.PublishedAt is null || cohort.IsPast) return CohortErrors.NotPublished;
        if (cohort.Receives(PhaseKind.CallForChallenges, today) is { IsFailure: true } closed && !cohort.Phases.Any(p => p.Kind is PhaseKind.CallForChallenges && p.StateOn(today) is PhaseState.Coming)) return Result<Challenge>.Failure(closed.Errors);
        var challenge = new Challenge(cohort.Id, administration.Name, now) { OrganisationId = administration.Id };
        var named = challenge.Name(title);
        if (named.IsFailure) return Result<Challenge>.Failure(named.Errors);
        challenge.authors.Add(new ChallengeAuthor(author.UserId!.Value, author.Name));
        return challenge;
    }

    /// <summary>One of a cohort of the past, public at once.</summary>
    public static Result<Challenge> OfThePast(CohortId cohort, PastChallenge past)
    {
        var at = past.PublishedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(12);
        var challenge = new Challenge(cohort, past.Administration, at)
        {
            City = past.City, Theme = past.Theme, Profiles = [.. past.Expertises.Select(e => new ChallengeProfile(e, 1))], SubmittedAt = at, PublishedAt = at,
        };
        var named = challenge.Name(past.Title);
        challenge.Slug = past.Slug;
        return named.IsFailure ? Result<Challenge>.Failure(named.Errors) : challenge;
    }

    /// <summary>Keeps what is written so far; whether it is complete is asked when it is handed in.</summary>
    public Result Write(ChallengeContent content)
    {
        if (SubmittedAt is not null) return ChallengeErrors.Submitted;
        var valid = Result.All(new ChallengeLimits(content).Check(), Name(content.Title));
        if (valid.IsFailure) return valid;
        (City, Problem, Users) = (Clean(content.City), Clean(content.Problem), Clean(content.Users));
        (ImpactHypothesis, DataAndInfrastructure) = (Clean(content.ImpactHypothesis), Clean(content.DataAndInfrastructure));
        Measures = [.. content.Measures.Select(m => m with { Name = m.Name.Trim(), Unit = Clean(m.Unit) })];
        Profiles = [.. content.Profiles];
        Mentors = [Clean(content.OperationalMentor), Clean(content.HighLevelMentor)];
        (CommitsToFreeSoftware, CommitsToAccessibility) = (content.CommitsToFreeSoftware, content.CommitsToAccessibility);
        return Result.Success;
    }

    /// <summary>Hands it in while the call is open; doing it twice changes nothing.</summary>
    public Result Submit(Cohort cohort, string by, DateTime now, DateOnly today)
    {
        if (SubmittedAt is not null) return Result.Success;
        var received = cohort.Receives(PhaseKind.CallForChallenges, today);
        if (received.IsFailure) return received;
        var complete = new ChallengeEligibility(Content).Check();
        if (complete.IsFailure) return complete;
        (SubmittedAt, SubmittedByName, Sprint) = (now, by, cohort.OpenOn(PhaseKind.CallForChallenges, today)!.Sprint);
        Raise(new ChallengeSubmitted(Id));
        return Result.Success;
    }

    /// <summary>Takes it back to write it anew, as long as the call is open; a call that is always open gives nothing back, for the jury may have begun.</summary>
    public Result TakeBack(Cohort cohort, DateOnly today)
    {
        if (SubmittedAt is null) return Result.Success;
        var received = cohort.Receives(PhaseKind.CallForChallenges, today, Sprint);
        if (received.IsFailure) return received;
        if (cohort.Mode is CohortMode.Continuous) return ChallengeErrors.NotGivenBack;
        (SubmittedAt, SubmittedByName, Sprint) = (null, null, null);
        return Result.Success;
    }

    /// <summary>Whether it may vanish: a draft alone.</summary>
    public Result MayBeDeleted() => SubmittedAt is null ? Result.Success : ChallengeErrors.Submitted;

    /// <summary>Another person may do all that the authors may.</summary>
    public Result AddAuthor(StageActor person)
    {
        if (IsBy(person.UserId)) return Result.Success;
        if (authors.Count >= MaxAuthors) return ChallengeErrors.TooManyAuthors;
        authors.Add(new ChallengeAuthor(person.UserId!.Value, person.Name));
        Raise(new ChallengeAuthorNamed(Id, person.UserId.Value));
        return Result.Success;
    }

    /// <summary>The last author stays.</summary>
    public Result RemoveAuthor(UserId person)
    {
        if (!IsBy(person)) return Result.Success;
        if (authors.Count == 1) return ChallengeErrors.LastAuthor;
        authors.RemoveAll(a => a.UserId == person);
        return Result.Success;
    }

    /// <summary>Somebody is erased: the challenge stays, without the name of the author or mentor that the person was.</summary>
    /// <param name="person">Account; null without.</param>
    /// <param name="email">In lower case.</param>
    /// <param name="handedIn">Whether it was this person who handed it in: an author who was taken off since may have.</param>
    /// <param name="standIn">Instead of the name.</param>
    public void Forget(UserId? person, string? email, bool handedIn, string standIn)
    {
        if (handedIn && SubmittedByName is not null) SubmittedByName = standIn;
        authors.Find(a => a.UserId == person)?.Rename(standIn);
        if (email is not null && Names(email)) Mentors = [.. Mentors.Select(m => IsOf(m, email) ? ChallengeMentor.Unnamed : m)];
    }

    /// <summary>Whether somebody is named as a mentor.</summary>
    /// <param name="email">In lower case.</param>
    public bool Names(string email) => Mentors.Any(m => IsOf(m, email));

    public bool IsBy(UserId? person) => person is not null && authors.Any(a => a.UserId == person);

    /// <summary>The announcement tells its authors, and makes it public if it was chosen.</summary>
    internal void Announce(bool isChosen, DateTime now)
    {
        if (isChosen) PublishedAt ??= now;
        Raise(new ChallengeAnnounced(Id));
    }

    private Result Name(string? title)
    {
        var trimmed = title?.Trim() ?? "";
        if (trimmed.Length is 0 or > TitleMaxLength) return ChallengeErrors.NoTitle;
        Title = trimmed;
        Slug = VacancyReference.Slug(trimmed, Id.Value.ToString("N")[^8..]);
        return Result.Success;
    }

    private static bool IsOf(ChallengeMentor mentor, string email) => string.Equals(mentor.Email?.Trim(), email, StringComparison.OrdinalIgnoreCase);

    private static ChallengeMentor Clean(ChallengeMentor mentor) => new(Clean(mentor.Name), Clean(mentor.Position), Clean(mentor.Email)?.ToLowerInvariant());

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
