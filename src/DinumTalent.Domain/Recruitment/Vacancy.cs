using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A post, or several alike, that an administration wants to fill.</summary>
public sealed partial class Vacancy : AggregateRoot<VacancyId>, IAudited, ISearchable
{
    public const int TitleMaxLength = 150;
    public const int MissionsMaxLength = 10_000;
    public const int TextMaxLength = 5_000;
    public const int CorpsMaxLength = 150;
    public const int CityMaxLength = 100;
    public const int ContactMaxLength = 200;
    public const int ReasonMaxLength = 1_000;
    public const int ReferenceMaxLength = 20;
    public const int SlugMaxLength = 190;
    public const int MaxPosts = 200;

    /// <summary>Dates from this year on are typing mistakes.</summary>
    public const int LastYear = 2100;

    private readonly List<SkillRequirement> requirements = [];
    private readonly List<Question> questions = [];
    private readonly List<Criterion> criteria = [];
    private readonly List<PipelineStage> stages = [];

    private Vacancy()
    {
    }

    private Vacancy(VacancyId id) : base(id)
    {
    }

    /// <summary>Short name to quote, for instance "DT-7KQ4MX2".</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What its public address ends with.</summary>
    public string Slug { get; private set; } = "";

    public VacancyStatus Status { get; private set; }

    public string Title { get; private set; } = "";

    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId JobProfileId { get; private set; }

    public Category Category { get; private set; }

    public string? Corps { get; private set; }

    public bool IsPermanent { get; private set; }

    public Opening Opening { get; private set; }

    public LegalBasis Basis { get; private set; }

    public int? DurationMonths { get; private set; }

    public string Missions { get; private set; } = "";

    public string Profile { get; private set; } = "";

    public string Conditions { get; private set; } = "";

    public string City { get; private set; } = "";

    public string? Department { get; private set; }

    public int TeleworkDays { get; private set; }

    public DateOnly? StartsOn { get; private set; }

    public int Posts { get; private set; }

    /// <summary>Last day to apply, included.</summary>
    public DateOnly Deadline { get; private set; }

    public string Contact { get; private set; } = "";

    public int? PayMin { get; private set; }

    public int? PayMax { get; private set; }

    public UserId? CreatedBy { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>First publication, from which the legal delay runs.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why the publication delay may be shorter, if recorded.</summary>
    public string? Urgency { get; private set; }

    public DateOnly? FruitlessRecordedOn { get; private set; }

    public string? FruitlessNote { get; private set; }

    /// <summary>Posts taken by acceptances, hired ones included; never above <see cref="Posts"/>.</summary>
    public int AcceptedCount { get; private set; }

    public int HiredCount { get; private set; }

    public IReadOnlyList<SkillRequirement> Requirements => requirements;

    public IReadOnlyList<Question> Questions => questions;

    public IReadOnlyList<Criterion> Criteria => criteria;

    public IReadOnlyList<PipelineStage> Stages => stages;

    public string SearchIndex => nameof(Vacancy);

    public Guid SearchKey => Id.Value;

    /// <summary>Whether décret n° 2018-1351 binds it: a permanent need, or a contract of a year or more.</summary>
    public bool IsBoundToPublication => IsBound(IsPermanent, DurationMonths);

    /// <summary>The same from its parts, for lists.</summary>
    public static bool IsBound(bool isPermanent, int? durationMonths) => isPermanent || durationMonths is null or >= 12;

    public MinimumPublication MinimumPublication => new(PublishedOn, IsBoundToPublication, Urgency);

    /// <summary>Ended for good, whatever the way.</summary>
    public bool IsOver => Status is VacancyStatus.Filled or VacancyStatus.Fruitless or VacancyStatus.Cancelled;

    public bool IsOpen(DateOnly today) => Status is VacancyStatus.Published && today <= Deadline;

    public PipelineStage Stage(StageKind kind) => stages.First(s => s.Kind == kind);

    public PipelineStage? FindStage(PipelineStageId id) => stages.FirstOrDefault(s => s.Id == id);

    public IEnumerable<(string Text, int Weight)> SearchTexts() =>
        [(Title, 10), (Reference, 10), (City, 5), (Department ?? "", 5), (Profile, 2), (Missions, 1)];

    /// <summary>A draft with its pipeline and its criteria.</summary>
    /// <param name="terms">What it says.</param>
    /// <param name="criterionLabels">Labels of the essential skills, by skill.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="stages">Its stages; the usual ones where none are given.</param>
    public static Result<Vacancy> Draft(
        VacancyTerms terms, IReadOnlyDictionary<SkillId, string> criterionLabels, UserId? author, DateTime now, StagePlan? stages = null)
    {
        var vacancy = new Vacancy(VacancyId.New()) { CreatedAt = now, CreatedBy = author };
        vacancy.Reference = VacancyReference.For(vacancy.Id);
        vacancy.stages.AddRange(PipelineStage.Sequence(stages ?? StagePlan.Default));
        var written = vacancy.Write(terms, criterionLabels);
        return written.IsFailure ? Result<Vacancy>.Failure(written.Errors) : vacancy;
    }

    /// <summary>Rewrites a draft whole; once published, only what candidates did not rely on may change.</summary>
    /// <param name="terms">What it is to say.</param>
    /// <param name="criterionLabels">Labels of the essential skills, by skill.</param>
    /// <param name="pay">What <see cref="AnnouncedPay"/> says of the new terms; null: nothing.</param>
    public Result Edit(VacancyTerms terms, IReadOnlyDictionary<SkillId, string> criterionLabels, Result? pay = null)
    {
        var begins = May(VacancyAct.Edit);
        if (begins.IsFailure) return begins;
        if (Status is VacancyStatus.Draft) return Write(terms, criterionLabels);
        if (terms.OrganisationId != OrganisationId || terms.Basis != Basis || terms.IsPermanent != IsPermanent
            || terms.DurationMonths != DurationMonths || terms.Category != Category || terms.Deadline != Deadline
            || !terms.Questions.SequenceEqual(questions.Select(q => (q.Text, q.IsRequired)))
            || !terms.FreeCriteria.SequenceEqual(criteria.Where(c => c.SkillId is null).Select(c => c.Label))
            || !terms.Requirements.SequenceEqual(requirements)
            || terms.LiftingStage != Screening?.LiftingStage?.Name)
        {
            return VacancyErrors.PublishedTermsFixed;
        }

        var paysOtherwise = (terms.PayMin, terms.PayMax, terms.ExperienceYears, terms.JobProfileId) != (PayMin, PayMax, ExperienceYears, JobProfileId);
        if (paysOtherwise && pay is { IsFailure: true }) return ApprovalErrors.PayAboveApproved;
        var valid = Result.All(
            CheckTexts(terms), string.IsNullOrWhiteSpace(terms.Contact) || terms.Contact == Contact ? Result.Success : new VacancyContact(terms.Contact).Check(),
            terms.Posts < AcceptedCount ? VacancyErrors.PostsBelowAccepted(AcceptedCount) : Result.Success);
        if (valid.IsSuccess) WriteTexts(terms);
        return valid;
    }

    /// <summary>Everything wrong with what a draft says, at once.</summary>
    public static Result Check(VacancyTerms terms) => Result.All(CheckTexts(terms), CheckStructure(terms));

    private Result Write(VacancyTerms terms, IReadOnlyDictionary<SkillId, string> criterionLabels)
    {
        var valid = Result.All(Check(terms), CheckLiftingStage(terms));
        if (valid.IsFailure) return valid;

        WriteTexts(terms);
        Slug = VacancyReference.Slug(Title, Reference);
        (OrganisationId, Category, IsPermanent, Basis, DurationMonths, Deadline) =
            (terms.OrganisationId, terms.Category, terms.IsPermanent, terms.Basis, terms.DurationMonths, terms.Deadline);
        LiftingStageId = terms.LiftingStage is { } lifting ? StageNamed(lifting)?.Id : null;
        Replace(requirements, terms.Requirements);
        Replace(questions, terms.Questions.Select(q => new Question(QuestionId.New(), q.Text.Trim(), q.IsRequired)));
        Replace(criteria, CriteriaFrom(terms, criterionLabels));
        return Result.Success;
    }

    private void WriteTexts(VacancyTerms terms)
    {
        (Title, Missions, Profile, Conditions) = (terms.Title.Trim(), terms.Missions, terms.Profile, terms.Conditions);
        (JobProfileId, Corps, Opening, City, Department) = (terms.JobProfileId, terms.Corps, terms.Opening, terms.City.Trim(), terms.Department);
        (TeleworkDays, StartsOn, Posts, Contact) = (terms.TeleworkDays, terms.StartsOn, terms.Posts, terms.Contact.Trim());
        (PayMin, PayMax, ExperienceYears) = (terms.PayMin, terms.PayMax, terms.ExperienceYears);
    }

    /// <summary>Everything wrong with what may change at any time, at once.</summary>
    private static Result CheckTexts(VacancyTerms terms) => Result.All(
        Needed(terms.Title, nameof(Title), TitleMaxLength, "Saisissez l’intitulé du poste.", "L’intitulé"),
        Needed(terms.Missions, nameof(Missions), MissionsMaxLength, "Décrivez les missions.", "Les missions"),
        AtMost(terms.Profile, nameof(Profile), TextMaxLength, "Le profil recherché"),
        AtMost(terms.Conditions, nameof(Conditions), TextMaxLength, "Les conditions"),
        AtMost(terms.Corps, nameof(Corps), CorpsMaxLength, "Le corps ou grade"),
        Needed(terms.City, nameof(City), CityMaxLength, "Saisissez la ville.", "La ville"),
        AtMost(terms.Department, nameof(Department), CityMaxLength, "Le département"),
        Needed(terms.Contact, nameof(Contact), ContactMaxLength, "Saisissez le contact.", "Le contact"),
        terms.Posts is < 1 or > MaxPosts ? Error.Invalid(nameof(Posts), $"Indiquez un nombre de postes de 1 à {MaxPosts}.") : Result.Success,
        terms.TeleworkDays is < 0 or > 5 ? Error.Invalid(nameof(TeleworkDays), "Indiquez de 0 à 5 jours de télétravail.") : Result.Success,
        terms.ExperienceYears is < 0 or > PayReference.MostYears ? Error.Invalid(nameof(ExperienceYears), $"Indiquez de 0 à {PayReference.MostYears} ans d’expérience.") : Result.Success,
        terms.PayMin < 0 ? Error.Invalid(nameof(PayMin), "Indiquez une rémunération positive.") : Result.Success,
        terms.PayMax < (terms.PayMin ?? 0) ? Error.Invalid(nameof(PayMax), "La rémunération maximale est inférieure à la minimale.") : Result.Success);

    /// <summary>Everything wrong with what publication fixes, at once.</summary>
    private static Result CheckStructure(VacancyTerms terms) => Result.All(
        terms.Deadline.Year >= LastYear ? VacancyErrors.TooFar : Result.Success,
        new PlannedDuration(terms.Basis, terms.DurationMonths).Check(),
        new NatureOfNeed(terms.Basis, terms.IsPermanent).Check(),
        terms.Questions.Count > Question.MaxCount ? Error.Invalid(nameof(Questions), $"{Question.MaxCount} questions au plus.") : Result.Success,
        Result.All(terms.Questions.Select((q, i) => Needed(q.Text, $"{nameof(Questions)}[{i}].Text", Question.TextMaxLength, "Saisissez la question.", "La question"))),
        Result.All(terms.FreeCriteria.Select((c, i) => AtMost(c, $"{nameof(VacancyTerms.FreeCriteria)}[{i}]", Criterion.LabelMaxLength, "Le critère"))),
        terms.Requirements.DistinctBy(r => r.SkillId).Count() != terms.Requirements.Count ? Error.Invalid(nameof(Requirements), "Une compétence figure deux fois.") : Result.Success);

    private static Result Needed(string? text, string field, int max, string missing, string what) =>
        string.IsNullOrWhiteSpace(text) ? Error.Invalid(field, missing) : AtMost(text, field, max, what);

    private static Result AtMost(string? text, string field, int max, string what) =>
        text?.Length > max ? VacancyErrors.TooLong(field, what, max) : Result.Success;

    private static IEnumerable<Criterion> CriteriaFrom(VacancyTerms terms, IReadOnlyDictionary<SkillId, string> labels) =>
        terms.Requirements
            .Where(r => r.Necessity is Necessity.Essential && labels.ContainsKey(r.SkillId))
            .Select(r => new Criterion(CriterionId.New(), labels[r.SkillId], r.SkillId))
            .Concat(terms.FreeCriteria.Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => new Criterion(CriterionId.New(), f.Trim(), null)))
            .Take(Criterion.MaxCount);

    private static void Replace<T>(List<T> list, IEnumerable<T> items)
    {
        var kept = items.ToList();
        list.Clear();
        list.AddRange(kept);
    }
}
