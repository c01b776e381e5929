using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>An application of one person to one vacancy (glossary: Application · candidature; the word alone names the layer).</summary>
public sealed partial class JobApplication : AggregateRoot<JobApplicationId>, IAudited
{
    public const int MotivationMaxLength = 5_000;
    public const int ProfileLinkMaxLength = 300;
    public const int MessageMaxLength = 4_000;

    private readonly List<Answer> answers = [];
    private readonly List<DeclaredSkill> skills = [];
    private readonly List<HistoryEntry> history = [];
    private readonly List<Comment> comments = [];
    private readonly List<EvaluatorAssignment> evaluators = [];

    private JobApplication()
    {
    }

    private JobApplication(JobApplicationId id) : base(id)
    {
    }

    public VacancyId VacancyId { get; private set; }

    public ApplicationStatus Status { get; private set; }

    public PipelineStageId StageId { get; private set; }

    public StageKind StageKind { get; private set; }

    /// <summary>When it entered its stage, in UTC.</summary>
    public DateTime StageEnteredAt { get; private set; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>Folded family and given name, what lists sort by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>In lower case; with the vacancy, unique.</summary>
    public string Email { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? ProfileLink { get; private set; }

    public bool IsCivilServant { get; private set; }

    public CvFile Cv { get; private set; } = null!;

    public string Motivation { get; private set; } = "";

    /// <summary>The account it was sent from, if any.</summary>
    public UserId? CandidateId { get; private set; }

    public DateTime SentAt { get; private set; }

    /// <summary>When the link in the acknowledging mail was opened; null: "adresse non confirmée".</summary>
    public DateTime? AddressConfirmedAt { get; private set; }

    /// <summary>Last day on which a repeated sending was answered by mail; at most one a day.</summary>
    public DateOnly? RepeatAnsweredOn { get; private set; }

    public RefusalReason? RefusalReason { get; private set; }

    public string? RefusalMessage { get; private set; }

    /// <summary>When the refusal message left; null while deferred.</summary>
    public DateTime? RefusalToldAt { get; private set; }

    /// <summary>The agent that the candidate became.</summary>
    public AgentId? AgentId { get; private set; }

    public IReadOnlyList<Answer> Answers => answers;

    public IReadOnlyList<DeclaredSkill> Skills => skills;

    public IReadOnlyList<HistoryEntry> History => history;

    public IReadOnlyList<Comment> Comments => comments;

    public IReadOnlyList<EvaluatorAssignment> Evaluators => evaluators;

    public PersonName Name => PersonName.Create(GivenName, FamilyName).Value;

    /// <summary>Whether scorecards may still be written: what is decided is not scored afterwards.</summary>
    public Result MayBeScored() => Status is ApplicationStatus.InProgress ? Result.Success : ApplicationErrors.NotInProgress(Status);

    internal static Result<JobApplication> Receive(JobApplicationId id, Vacancy vacancy, ApplicationContent content, DateTime now, int? number)
    {
        if (content.Motivation.Length > MotivationMaxLength) return VacancyErrors.TooLong(nameof(Motivation), "La motivation", MotivationMaxLength);
        var link = CheckProfileLink(content.ProfileLink);
        if (link.IsFailure) return Result<JobApplication>.Failure(link.Errors);
        if (content.Answers.Any(a => a.Text.Length > Answer.TextMaxLength)) return VacancyErrors.TooLong(nameof(Answers), "Chaque réponse", Answer.TextMaxLength);
        if (content.Skills.Count > DeclaredSkill.MaxCount) return Error.Invalid(nameof(Skills), $"{DeclaredSkill.MaxCount} compétences au plus.");

        var application = new JobApplication(id)
        {
            VacancyId = vacancy.Id,
            AnonymityNumber = vacancy.IsAnonymised ? number ?? throw new ArgumentNullException(nameof(number)) : null,
            IsCivilServant = content.IsCivilServant,
            SentAt = now,
            AddressConfirmedAt = content.AddressConfirmed ? now : null,
        };
        application.Write(CandidateIdentity.Of(id, vacancy.Id, content));
        application.skills.AddRange(content.Skills.DistinctBy(s => s.SkillId));
        application.Enter(vacancy.Stage(StageKind.Reception), now);
        application.Note(HistoryKind.Received, new StageActor(application.CandidateId, application.Name.Full), now, to: application.StageId);
        application.Raise(new ApplicationReceived(application.Id));
        return application;
    }

    /// <summary>The candidate opened the link of the acknowledging mail; a second time changes nothing.</summary>
    public void ConfirmAddress(DateTime now)
    {
        if (AddressConfirmedAt is not null) return;
        AddressConfirmedAt = now;
        Note(HistoryKind.AddressConfirmed, new StageActor(null, Name.Full), now);
    }

    /// <summary>The same person sent again: a mail leads to this application, once a day at most.</summary>
    public void SendRepeated(DateOnly today)
    {
        if (RepeatAnsweredOn == today) return;
        RepeatAnsweredOn = today;
        Raise(new ApplicationRepeated(Id));
    }

    /// <summary>
    /// Whether a new sending under the same address takes the place of what this application holds: after a withdrawal;
    /// or when an account proves an address that nobody has confirmed here, so that a stranger who used it stands in nobody's way.
    /// </summary>
    public bool GivesWayTo(JobApplication sending) => !IsErased && sending.VacancyId == VacancyId && sending.TrueEmail == TrueEmail && Status switch
    {
        ApplicationStatus.Withdrawn => true,
        ApplicationStatus.InProgress or ApplicationStatus.Refused => AddressConfirmedAt is null && sending.AddressConfirmedAt is not null,
        _ => false,
    };

    /// <summary>Takes what a new sending holds in place of its own and starts over at the entry; history, comments and scorecards stay.</summary>
    /// <param name="sending">As the vacancy received it; not kept itself.</param>
    /// <param name="vacancy">Of both.</param>
    /// <param name="now">In UTC.</param>
    public Result TakeOver(JobApplication sending, Vacancy vacancy, DateTime now)
    {
        if (!GivesWayTo(sending) || vacancy.Id != VacancyId) return ApplicationErrors.NotInProgress(Status);

        var (left, replaced) = (StageId, Status is ApplicationStatus.Withdrawn ? null : $"Remplace un envoi au nom de {Name.Full}, dont l’adresse n’a jamais été confirmée.");
        Write(sending.Envelope ?? CandidateIdentity.Of(sending));
        (IsCivilServant, SentAt, AddressConfirmedAt) = (sending.IsCivilServant, sending.SentAt, sending.AddressConfirmedAt);
        (Status, RepeatAnsweredOn) = (ApplicationStatus.InProgress, null);
        ForgetAnswer();
        skills.Clear();
        skills.AddRange(sending.skills);
        Enter(vacancy.Stage(StageKind.Reception), now);
        Note(HistoryKind.SentAgain, new StageActor(CandidateId, Name.Full), now, left, StageId, replaced);
        Raise(new ApplicationReceived(Id));
        return Result.Success;
    }

    /// <summary>Whether somebody sent it: from the account, or without one under the account's confirmed address.</summary>
    public bool IsFrom(UserId? account, string? confirmedEmail) =>
        account is not null && (Author is null ? confirmedEmail == TrueEmail : Author == account);

    /// <summary>Whether a profile link is a web address of bearable length, or absent.</summary>
    public static Result CheckProfileLink(string? link) =>
        link is null || IsWebAddress(link)
            ? Result.Success
            : Error.Invalid(nameof(ProfileLink), $"Saisissez une adresse qui commence par https:// ou http://, de {ProfileLinkMaxLength} caractères au plus.");

    private static bool IsWebAddress(string link) =>
        link.Length <= ProfileLinkMaxLength && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    private void Enter(PipelineStage stage, DateTime now) => (StageId, StageKind, StageEnteredAt) = (stage.Id, stage.Kind, now);

    private void Note(HistoryKind kind, StageActor by, DateTime now, PipelineStageId? from = null, PipelineStageId? to = null, string? note = null) =>
        history.Add(new HistoryEntry(history.Count + 1, kind, now, Hides(by.UserId) ? null : by.UserId, NameInTrail(by.UserId, by.Name), from, to, note));
}
