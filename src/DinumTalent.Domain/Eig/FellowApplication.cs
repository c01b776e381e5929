using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>
/// An application of one person to one call of a cohort (candidature EIG). Those who preselect get its <see cref="WithoutIdentity"/>;
/// what they decide stands in its <see cref="PreselectionVerdict"/> until the announcement.
/// </summary>
public sealed partial class FellowApplication : AggregateRoot<FellowApplicationId>, IAudited
{
    public const int CityMaxLength = 100;
    public const int MaxExpertises = 3;
    public const int MotivationMaxLength = 5_000;

    private static readonly TimeSpan SentTwiceAtOnce = TimeSpan.FromMinutes(10);

    private readonly List<Wish> wishes = [];

    private FellowApplication()
    {
    }

    private FellowApplication(CohortId cohort, int sprint, int number) : base(FellowApplicationId.New()) => (CohortId, Sprint, Number) = (cohort, sprint, number);

    public CohortId CohortId { get; private set; }

    /// <summary>In whose call it was received.</summary>
    public int Sprint { get; private set; }

    /// <summary>From 1, unique in the cohort: what the anonymous preselection knows it by.</summary>
    [Untold]
    public int Number { get; private set; }

    public FellowStatus Status { get; private set; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>Folded family and given name, what lists sort by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>In lower case; with cohort and sprint, unique among those that are not withdrawn.</summary>
    public string Email { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? City { get; private set; }

    /// <summary>One to three, what the person can do best first.</summary>
    public IReadOnlyList<Expertise> Expertises { get; private set; } = [];

    public CvFile Cv { get; private set; } = null!;

    public string Motivation { get; private set; } = "";

    /// <summary>One for each criterion, in their order.</summary>
    public IReadOnlyList<FellowAnswer> Answers { get; private set; } = [];

    /// <summary>The account it was sent from, if any.</summary>
    public UserId? AccountId { get; private set; }

    /// <summary>When the link in the acknowledging mail was opened; null: the address may be somebody else's.</summary>
    public DateTime? AddressConfirmedAt { get; private set; }

    public DateTime SentAt { get; private set; }

    /// <summary>When the person agreed to be found for other posts (vivier); null without consent.</summary>
    public DateTime? PoolConsentAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>When the person was told whether it is preselected; null before.</summary>
    public DateTime? AnnouncedAt { get; private set; }

    /// <summary>When the wishes were last given; null while there are none.</summary>
    public DateTime? WishedAt { get; private set; }

    /// <summary>When the programme last entered the person's answer to a place; null: never.</summary>
    public DateTime? AnswerEnteredAt { get; private set; }

    /// <summary>When a repeated sending was last answered.</summary>
    [Untold]
    public DateOnly? RepeatAnsweredOn { get; private set; }

    /// <summary>The most wanted first.</summary>
    public IReadOnlyList<Wish> Wishes => wishes;

    public PersonName Name => PersonName.Create(GivenName, FamilyName).Value;

    /// <summary>Takes an application while the call is open.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="content">What the person sends.</param>
    /// <param name="number">The next of the cohort, from 1.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public static Result<FellowApplication> Receive(Cohort cohort, FellowContent content, int number, DateTime now, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var received = cohort.Receives(PhaseKind.CallForApplications, today);
        if (received.IsFailure) return Result<FellowApplication>.Failure(received.Errors);
        var application = new FellowApplication(cohort.Id, cohort.OpenOn(PhaseKind.CallForApplications, today)!.Sprint, number);
        var written = application.Write(content, now);
        return written.IsFailure ? Result<FellowApplication>.Failure(written.Errors) : application;
    }

    /// <summary>
    /// Takes a new sending under the same address in place of what it holds, under its own number: after a withdrawal, or when the new
    /// one comes from a confirmed address and nobody has confirmed this one, so that a stranger who used it stands in nobody's way.
    /// </summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="content">What the person sends now.</param>
    /// <param name="readings">Of this application; those not handed in start over, since the text they were noted on is gone.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result TakeOver(Cohort cohort, FellowContent content, IReadOnlyCollection<PreselectionReading> readings, DateTime now, DateOnly today)
    {
        var received = cohort.Receives(PhaseKind.CallForApplications, today, Sprint);
        if (received.IsFailure) return received;
        var givesWay = Status is FellowStatus.Withdrawn || (Status is FellowStatus.Received && AddressConfirmedAt is null && content.IsAddressConfirmed);
        if (!givesWay || content.Email.Value != Email) return FellowErrors.NotReplaceable;
        if (IsRead(readings) || AnnouncedAt is not null) return FellowErrors.AlreadyRead;
        var written = Write(content, now);
        if (written.IsFailure) return written;
        foreach (var reading in readings) reading.StartOver(now);
        return Result.Success;
    }

    /// <summary>
    /// Whether it is withdrawn and nothing takes its place, because it was read or answered: it stays on file as it is, and what the
    /// person sends from now on is a new application.
    /// </summary>
    /// <param name="readings">Of this application.</param>
    public bool IsClosedByWithdrawal(IReadOnlyCollection<PreselectionReading> readings) => Status is FellowStatus.Withdrawn && (AnnouncedAt is not null || IsRead(readings));

    /// <summary>The same person sent again: a mail leads to this application, once a day at most, and none right after the first sending.</summary>
    public void SendRepeated(DateTime now, DateOnly today)
    {
        if (RepeatAnsweredOn == today || now - SentAt < SentTwiceAtOnce) return;
        RepeatAnsweredOn = today;
        Raise(new FellowApplicationRepeated(Id));
    }

    /// <summary>The person opened the link of the acknowledging mail; a second time changes nothing.</summary>
    public void ConfirmAddress(DateTime now) => AddressConfirmedAt ??= now;

    /// <summary>Whether the person is to be found for other posts now: not taken, and agreed to it.</summary>
    public bool EntersPool => Status is FellowStatus.NotPreselected && PoolConsentAt is not null;

    /// <summary>From when the time to keep it runs, once it goes no further; null while it does.</summary>
    public DateTime? OverSince => Status switch
    {
        FellowStatus.NotPreselected => AnnouncedAt,
        FellowStatus.Withdrawn => WithdrawnAt,
        _ => null,
    };

    /// <summary>The person agrees no longer to be found for other posts; doing it twice changes nothing.</summary>
    public void TakeBackPoolConsent() => PoolConsentAt = null;

    /// <summary>Whether there is something to withdraw.</summary>
    public bool CanBeWithdrawn => Status is FellowStatus.Received or FellowStatus.Preselected;

    /// <summary>The person goes no further; doing it twice changes nothing.</summary>
    public Result Withdraw(DateTime now)
    {
        if (Status is FellowStatus.Withdrawn) return Result.Success;
        if (!CanBeWithdrawn) return FellowErrors.Answered;
        (Status, WithdrawnAt) = (FellowStatus.Withdrawn, now);
        Raise(new FellowApplicationWithdrawn(Id));
        return Result.Success;
    }

    /// <summary>Gives the wishes of somebody who is preselected, or others in their place, while their phase is open.</summary>
    /// <param name="cohort">Applied to.</param>
    /// <param name="challenges">Those of the cohort; what is not public yet, or of another sprint, is left aside.</param>
    /// <param name="chosen">The most wanted first.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result GiveWishes(Cohort cohort, IEnumerable<Challenge> challenges, IReadOnlyList<ChallengeId> chosen, DateTime now, DateOnly today)
    {
        var valid = MayWish(cohort, challenges, chosen, today);
        if (valid.IsFailure) return valid;
        wishes.Clear();
        wishes.AddRange(chosen.Select((challenge, at) => new Wish(at + 1, challenge)));
        WishedAt = now;
        return Result.Success;
    }

    /// <summary>The programme enters the wishes of somebody who phoned or wrote; the person is told.</summary>
    /// <inheritdoc cref="GiveWishes"/>
    /// <param name="source">Where they come from, for the trail.</param>
    public Result EnterWishes(Cohort cohort, IEnumerable<Challenge> challenges, IReadOnlyList<ChallengeId> chosen, string? source, DateTime now, DateOnly today)
    {
        var from = EntrySource.Of(source);
        if (from.IsFailure) return Result.All(from.ToResult(), MayWish(cohort, challenges, chosen, today));
        var given = GiveWishes(cohort, challenges, chosen, now, today);
        if (given.IsFailure) return given;
        Because(from.Value);
        Raise(new FellowEntryMade(Id, FellowEntry.Wishes));
        return Result.Success;
    }

    /// <summary>The programme enters the answer of somebody who phoned or wrote; the person is told. Who and why is noted here and not on the results, which outlive the person's data.</summary>
    /// <param name="results">That offer the place.</param>
    /// <param name="challenge">That was read as offered.</param>
    /// <param name="accepts">Or declines.</param>
    /// <param name="source">Where it comes from, for the trail.</param>
    /// <param name="cohort">Applied to.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result EnterAnswer(CohortResults results, ChallengeId challenge, bool accepts, string? source, Cohort cohort, DateTime now, DateOnly today)
    {
        var from = EntrySource.Of(source);
        if (from.IsFailure) return from.ToResult();
        var answered = results.EnterAnswer(Id, challenge, accepts, cohort, now, today);
        if (answered.IsFailure) return answered;
        AnswerEnteredAt = now;
        Because(from.Value);
        return Result.Success;
    }

    private Result MayWish(Cohort cohort, IEnumerable<Challenge> challenges, IReadOnlyList<ChallengeId> chosen, DateOnly today)
    {
        var possible = IsPreselected();
        if (possible.IsFailure) return possible;
        var received = cohort.Receives(PhaseKind.Wishes, today, Sprint);
        return received.IsFailure ? received : new WishList(Expertises, [.. challenges.Where(IsOffered)], chosen).Check();
    }

    /// <summary>Whether a challenge may be wished here, whatever it seeks.</summary>
    public bool IsOffered(Challenge challenge) => challenge.PublishedAt is not null && challenge.CohortId == CohortId && challenge.Sprint == Sprint;

    /// <summary>What a reader of the preselection gets: neither name, contact, town, account nor CV; and the texts without what tells who wrote them.</summary>
    public AnonymousFile WithoutIdentity()
    {
        var mask = new IdentityMask(Name) { Town = City, Phone = Phone, Email = Email };
        return new AnonymousFile(Number, Expertises, mask.Over(Motivation), [.. Answers.Select(a => a with { Text = mask.Over(a.Text) })]);
    }

    /// <summary>Whether somebody sent it: from the account, or without one under the account's confirmed address.</summary>
    public bool IsFrom(UserId? account, string? confirmedEmail) => account is not null && (AccountId == account || confirmedEmail == Email);

    /// <summary>Whether it may be read and decided on: not withdrawn, and not answered yet.</summary>
    internal Result IsToBePreselected() => Status switch
    {
        FellowStatus.Received => Result.Success,
        FellowStatus.Withdrawn => FellowErrors.Withdrawn,
        _ => FellowErrors.Announced,
    };

    /// <summary>Whether it goes on to wishes and auditions.</summary>
    internal Result IsPreselected() => Status switch
    {
        FellowStatus.Preselected => Result.Success,
        FellowStatus.Withdrawn => FellowErrors.Withdrawn,
        _ => FellowErrors.NotPreselected,
    };

    /// <summary>The person reads from now on whether it is preselected.</summary>
    internal void Announce(bool isPreselected, DateTime now)
    {
        (Status, AnnouncedAt) = (isPreselected ? FellowStatus.Preselected : FellowStatus.NotPreselected, now);
        Raise(new PreselectionAnnounced(Id));
    }

    private static bool IsRead(IEnumerable<PreselectionReading> readings) => readings.Any(r => r.SubmittedAt is not null);

    private Result Write(FellowContent content, DateTime now)
    {
        var valid = content.Check();
        if (valid.IsFailure) return valid;
        (GivenName, FamilyName, SortKey) = (content.Name.Given, content.Name.Family, content.Name.SortKey);
        (Email, Phone, City) = (content.Email.Value, content.Phone, string.IsNullOrWhiteSpace(content.City) ? null : content.City.Trim());
        (Expertises, Cv, Motivation) = ([.. content.Expertises], content.Cv! with { }, content.Motivation.Trim());
        Answers = [.. content.Answers.OrderBy(a => a.Criterion).Select(a => a with { Text = a.Text.Trim() })];
        (AccountId, AddressConfirmedAt, PoolConsentAt) = (content.Account, content.IsAddressConfirmed ? now : null, content.AgreesToPool ? now : null);
        (Status, SentAt, WithdrawnAt) = (FellowStatus.Received, now, null);
        Raise(new FellowApplicationReceived(Id));
        return Result.Success;
    }
}
