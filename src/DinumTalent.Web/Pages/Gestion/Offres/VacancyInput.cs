using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>What is entered in the form of a vacancy.</summary>
public sealed class VacancyInput
{
    public const int MaxFreeCriteria = 5;

    [Display(Name = "Intitulé du poste", Description = "Avec la mention F/H, par exemple : Développeuse ou développeur (F/H). 150 caractères au plus")]
    public string? Title { get; set; }

    [Display(Name = "Administration")]
    public OrganisationId? OrganisationId { get; set; }

    [Display(Name = "Métier")]
    public JobProfileId? JobProfileId { get; set; }

    [Display(Name = "Catégorie")]
    public Category? Category { get; set; }

    [Display(Name = "Corps ou grade")]
    public string? Corps { get; set; }

    [Display(Name = "Besoin", Description = "Temporaire pour un contrat de projet ou un accroissement temporaire (CGFP, art. L332-24 et L332-22)")]
    public bool? IsPermanent { get; set; }

    [Display(Name = "Nature du poste")]
    public Opening? Opening { get; set; }

    [Display(Name = "Fondement juridique", Description = "Il fixe la durée possible et les formalités avant le recrutement d’un contractuel")]
    public LegalBasis? Basis { get; set; }

    [Display(Name = "Durée du contrat, en mois", Description = "Laissez vide si le poste n’a pas de terme")]
    public int? DurationMonths { get; set; }

    [Display(Name = "Missions", Description = "Markdown : lignes vides entre les paragraphes, tirets pour les listes, **gras**. 10 000 caractères au plus")]
    public string? Missions { get; set; }

    [Display(Name = "Profil recherché", Description = "Markdown. 5 000 caractères au plus")]
    public string? Profile { get; set; }

    [Display(Name = "Conditions", Description = "Environnement de travail, avantages, contraintes. Markdown. 5 000 caractères au plus")]
    public string? Conditions { get; set; }

    [Display(Name = "Ville")]
    public string? City { get; set; }

    [Display(Name = "Département")]
    public string? Department { get; set; }

    [Display(Name = "Télétravail, en jours par semaine")]
    public int? TeleworkDays { get; set; }

    [Display(Name = "Prise de poste souhaitée")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Nombre de postes")]
    public int? Posts { get; set; }

    [Display(Name = "Date limite de candidature", Description = "Dernier jour pour candidater, inclus")]
    public DateOnly? Deadline { get; set; }

    [Display(Name = "Contact", Description = "Visible sur l’offre, où les candidats sont invités à s’y adresser : l’adresse électronique ou le téléphone d’un service plutôt que d’une personne")]
    public string? Contact { get; set; }

    [Display(Name = "Expérience demandée, en années", Description = "Elle situe la rémunération dans la référence du métier (circulaire n° 6434/SG) ; laissez vide si elle importe peu")]
    public int? ExperienceYears { get; set; }

    [Display(Name = "Rémunération minimale", Description = "En euros bruts par an")]
    [Euros]
    public int? PayMin { get; set; }

    [Display(Name = "Rémunération maximale", Description = "En euros bruts par an")]
    [Euros]
    public int? PayMax { get; set; }

    [Display(Name = "Anonymat des candidatures", Description = "Jusqu’à l’étape choisie, personne ne voit le nom, les coordonnées ni le CV : seulement les compétences, les réponses et la motivation. Ce choix ne change plus après la publication")]
    public string? LiftingStage { get; set; }

    public List<RequirementInput> Requirements { get; set; } = [];

    [Display(Name = "Ajouter une compétence", Description = "Un nom ou un mot, par exemple : Java, conduite de projet")]
    public string? SkillText { get; set; }

    public List<QuestionInput> Questions { get; set; } = [];

    public List<string?> FreeCriteria { get; set; } = [];

    /// <summary>Drops the rows that hold nothing, and takes the need from an article that leaves no choice about it.</summary>
    public void Tidy()
    {
        Requirements.RemoveAll(r => r.SkillId is null);
        Questions.RemoveAll(q => string.IsNullOrWhiteSpace(q.Text));
        FreeCriteria.RemoveAll(string.IsNullOrWhiteSpace);
        IsPermanent ??= NatureOfNeed.Implied(Basis);
    }

    /// <summary>A new vacancy from a job: its title, its skills.</summary>
    public static VacancyInput From(ProfilePrefill profile, OrganisationId organisation) => new()
    {
        Title = $"{profile.Label} (F/H)",
        JobProfileId = profile.Id,
        OrganisationId = organisation,
        Posts = 1,
        TeleworkDays = 0,
        Opening = Domain.Recruitment.Opening.Vacant,
        Requirements = [.. profile.Requirements.Select(RequirementInput.From)],
    };

    /// <summary>A new vacancy from a template or another vacancy: dates, and an administration out of reach, are to be chosen.</summary>
    public static VacancyInput FromModel(VacancyTerms terms)
    {
        var input = From(terms);
        (input.Deadline, input.StartsOn) = (null, null);
        if (terms.OrganisationId == default) input.OrganisationId = null;
        return input;
    }

    public static VacancyInput From(VacancyTerms terms) => new()
    {
        Title = terms.Title,
        OrganisationId = terms.OrganisationId,
        JobProfileId = terms.JobProfileId,
        Category = terms.Category,
        Corps = terms.Corps,
        IsPermanent = terms.IsPermanent,
        Opening = terms.Opening,
        Basis = terms.Basis,
        DurationMonths = terms.DurationMonths,
        Missions = terms.Missions,
        Profile = terms.Profile,
        Conditions = terms.Conditions,
        City = terms.City,
        Department = terms.Department,
        TeleworkDays = terms.TeleworkDays,
        StartsOn = terms.StartsOn,
        Posts = terms.Posts,
        Deadline = terms.Deadline,
        Contact = terms.Contact,
        ExperienceYears = terms.ExperienceYears,
        PayMin = terms.PayMin,
        PayMax = terms.PayMax,
        LiftingStage = terms.LiftingStage,
        Requirements = [.. terms.Requirements.Select(RequirementInput.From)],
        Questions = [.. terms.Questions.Select(q => new QuestionInput { Text = q.Text, IsRequired = q.IsRequired })],
        FreeCriteria = [.. terms.FreeCriteria],
    };

    /// <summary>What the form says, or all that is wrong with it at once: what is missing, and what the vacancy refuses of the rest.</summary>
    public Result<VacancyTerms> ToTerms()
    {
        var missing = Missing().ToList();
        if (missing.Count == 0) return Terms();
        var fields = missing.Select(m => m.Field).ToHashSet();
        // A length can't be judged without what it rests on.
        if (Basis is null) fields.Add(nameof(DurationMonths));
        return Result<VacancyTerms>.Failure([.. missing, .. Vacancy.Check(Terms()).Errors.Where(e => !fields.Contains(e.Field))]);
    }

    /// <summary>What the form says; what is missing stands at any value.</summary>
    private VacancyTerms Terms() => Texts(new VacancyTerms
        {
            Title = "",
            OrganisationId = OrganisationId ?? default,
            JobProfileId = JobProfileId ?? default,
            Category = Category ?? default,
            IsPermanent = IsPermanent ?? false,
            Opening = Opening ?? default,
            Basis = Basis ?? default,
            DurationMonths = DurationMonths,
            Missions = "",
            Profile = "",
            City = "",
            Posts = 0,
            Deadline = Deadline ?? default,
            Contact = "",
            LiftingStage = string.IsNullOrWhiteSpace(LiftingStage) ? null : LiftingStage,
            Requirements = [.. Requirements.Select(r => new SkillRequirement(r.SkillId!.Value, r.Level ?? default, r.Necessity ?? default))],
            Questions = [.. Questions.Select(q => (q.Text!.Trim(), q.IsRequired))],
            FreeCriteria = [.. FreeCriteria.Select(c => c!.Trim())],
        });

    /// <summary>A published vacancy's terms with what may still change.</summary>
    public VacancyTerms Over(VacancyTerms published) => Texts(published with { Opening = Opening ?? published.Opening });

    private VacancyTerms Texts(VacancyTerms terms) => terms with
    {
        Title = Title ?? "",
        Corps = Corps,
        Missions = Missions ?? "",
        Profile = Profile ?? "",
        Conditions = Conditions ?? "",
        City = City ?? "",
        Department = Department,
        TeleworkDays = TeleworkDays ?? 0,
        StartsOn = StartsOn,
        Posts = Posts ?? 0,
        Contact = Contact ?? "",
        ExperienceYears = ExperienceYears,
        PayMin = PayMin,
        PayMax = PayMax,
    };

    private IEnumerable<Error> Missing()
    {
        if (OrganisationId is null) yield return Error.Invalid(nameof(OrganisationId), "Choisissez une administration.");
        if (JobProfileId is null) yield return Error.Invalid(nameof(JobProfileId), "Choisissez un métier.");
        if (string.IsNullOrWhiteSpace(Title)) yield return Error.Invalid(nameof(Title), "Saisissez l’intitulé du poste.");
        if (Category is null) yield return Error.Invalid(nameof(Category), "Choisissez une catégorie.");
        if (Basis is null) yield return Error.Invalid(nameof(Basis), "Choisissez un fondement juridique.");
        if (IsPermanent is null) yield return Error.Invalid(nameof(IsPermanent), "Indiquez si le besoin est permanent.");
        if (Opening is null) yield return Error.Invalid(nameof(Opening), "Indiquez la nature du poste.");
        if (string.IsNullOrWhiteSpace(Missions)) yield return Error.Invalid(nameof(Missions), "Décrivez les missions.");
        if (string.IsNullOrWhiteSpace(City)) yield return Error.Invalid(nameof(City), "Saisissez la ville.");
        if (Posts is null) yield return Error.Invalid(nameof(Posts), "Indiquez le nombre de postes.");
        if (Deadline is null) yield return Error.Invalid(nameof(Deadline), "Indiquez la date limite de candidature.");
        if (string.IsNullOrWhiteSpace(Contact)) yield return Error.Invalid(nameof(Contact), "Saisissez le contact.");
        for (var i = 0; i < Requirements.Count; i++)
        {
            if (Requirements[i].Level is null) yield return Error.Invalid($"{nameof(Requirements)}[{i}].{nameof(RequirementInput.Level)}", "Choisissez un niveau.");
            if (Requirements[i].Necessity is null) yield return Error.Invalid($"{nameof(Requirements)}[{i}].{nameof(RequirementInput.Necessity)}", "Choisissez une exigence.");
        }
    }
}

/// <summary>A row of the required skills.</summary>
public sealed class RequirementInput
{
    public SkillId? SkillId { get; set; }

    public SkillLevel? Level { get; set; }

    public Necessity? Necessity { get; set; }

    public static RequirementInput From(SkillRequirement requirement) => new() { SkillId = requirement.SkillId, Level = requirement.Level, Necessity = requirement.Necessity };
}

/// <summary>A row of the questions.</summary>
public sealed class QuestionInput
{
    public string? Text { get; set; }

    public bool IsRequired { get; set; }
}
