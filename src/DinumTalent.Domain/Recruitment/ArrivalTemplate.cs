using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Who does a task of an arrival, by what they are.</summary>
public enum ArrivalRole
{
    [Label("Manager")] Manager,
    [Label("RH")] HumanResources,
    [Label("Informatique")] Informatics,
    [Label("Logistique")] Logistics,
    [Label("Nouvel agent")] Newcomer,
}

/// <summary>A task that every arrival of an administration brings.</summary>
/// <param name="Title">What is to be done.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Days">From the first day; negative before it.</param>
/// <param name="Name">Of who does it, if always the same person.</param>
/// <param name="Email">Of that person or service.</param>
public sealed record PlannedTask(string Title, ArrivalRole Role, int Days, string? Name = null, string? Email = null);

/// <summary>What is done in an administration, and in those below without a list of their own, around the first day of a new agent.</summary>
public sealed class ArrivalTemplate : AggregateRoot<ArrivalTemplateId>, IAudited
{
    public const int MaxTasks = 40;
    public const int EarliestDay = -90;
    public const int LatestDay = 180;

    /// <summary>Where no administration above has a list.</summary>
    public static readonly IReadOnlyList<PlannedTask> Usual =
    [
        new("Établir le contrat ou l’arrêté et recueillir les pièces", ArrivalRole.HumanResources, -21),
        new("Envoyer les pièces demandées par le service RH", ArrivalRole.Newcomer, -14),
        new("Déclarer l’arrivée au service de la paie", ArrivalRole.HumanResources, -14),
        new("Préparer le poste de travail et le téléphone", ArrivalRole.Informatics, -7),
        new("Créer le compte et les accès", ArrivalRole.Informatics, -5),
        new("Préparer le badge et le bureau", ArrivalRole.Logistics, -3),
        new("Prévenir l’équipe et préparer la première semaine", ArrivalRole.Manager, -3),
        new("Accueillir le nouvel agent", ArrivalRole.Manager, 0),
        new("Remettre la carte professionnelle et le livret d’accueil", ArrivalRole.HumanResources, 0),
        new("Suivre la sensibilisation à la sécurité numérique", ArrivalRole.Newcomer, 7),
        new("Faire le point du premier mois", ArrivalRole.Manager, 30),
    ];

    private ArrivalTemplate()
    {
    }

    private ArrivalTemplate(OrganisationId organisation) : base(ArrivalTemplateId.New()) => OrganisationId = organisation;

    /// <summary>One list for each administration.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>By day.</summary>
    public IReadOnlyList<PlannedTask> Tasks { get; private set; } = [];

    public static Result<ArrivalTemplate> Of(OrganisationId organisation, IEnumerable<PlannedTask> tasks)
    {
        var template = new ArrivalTemplate(organisation);
        var written = template.Write(tasks);
        return written.IsFailure ? Result<ArrivalTemplate>.Failure(written.Errors) : template;
    }

    /// <summary>Puts other tasks in the place of those held; arrivals under way keep theirs.</summary>
    public Result Write(IEnumerable<PlannedTask> tasks)
    {
        var list = tasks.ToList();
        if (list.Count is 0 or > MaxTasks) return Error.Invalid(nameof(Tasks), $"Indiquez de 1 à {MaxTasks} tâches.");
        var valid = Result.All(list.Select(Check));
        if (valid.IsSuccess) Tasks = [.. list.Select(Clean).OrderBy(t => t.Days)];
        return valid;
    }

    private static Result Check(PlannedTask task, int at) => Result.All(
        string.IsNullOrWhiteSpace(task.Title) ? Error.Invalid(Field(at, nameof(task.Title)), "Saisissez la tâche.")
            : task.Title.Length > ArrivalTask.TitleMaxLength ? VacancyErrors.TooLong(Field(at, nameof(task.Title)), "La tâche", ArrivalTask.TitleMaxLength) : Result.Success,
        Enum.IsDefined(task.Role) ? Result.Success : Error.Invalid(Field(at, nameof(task.Role)), "Choisissez qui fait la tâche."),
        task.Days is < EarliestDay or > LatestDay ? Error.Invalid(Field(at, nameof(task.Days)), $"Indiquez un nombre de jours de {EarliestDay} à {LatestDay}.") : Result.Success,
        task.Name?.Length > ArrivalTask.NameMaxLength ? VacancyErrors.TooLong(Field(at, nameof(task.Name)), "Le nom", ArrivalTask.NameMaxLength) : Result.Success,
        !string.IsNullOrWhiteSpace(task.Email) && EmailAddress.Create(task.Email) is { IsFailure: true } wrong ? wrong.Error with { Field = Field(at, nameof(task.Email)) } : Result.Success);

    private static string Field(int at, string name) => $"{nameof(Tasks)}[{at}].{name}";

    private static PlannedTask Clean(PlannedTask task) => task with
    {
        Title = task.Title.Trim(),
        Name = string.IsNullOrWhiteSpace(task.Name) ? null : task.Name.Trim(),
        Email = string.IsNullOrWhiteSpace(task.Email) ? null : EmailAddress.Create(task.Email).Value.Value,
    };
}
