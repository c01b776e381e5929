using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Recruitment;

/// <summary>The arrival of somebody hired (liste d’arrivée): who does what by when, followed to the first day and somewhat beyond.</summary>
public sealed class Arrival : AggregateRoot<ArrivalId>, IAudited
{
    /// <summary>Who does a task is reminded so many days before.</summary>
    public const int ReminderDays = 2;

    /// <summary>And again each time so many days later, while it is late.</summary>
    public const int RepeatDays = 7;

    public const int MaxTasks = 60;
    public const int ReasonMaxLength = 1_000;

    private readonly List<ArrivalTask> tasks = [];

    private Arrival()
    {
    }

    private Arrival(ArrivalId id) : base(id)
    {
    }

    public AgentId AgentId { get; private set; }

    /// <summary>That led to the hire; an application has one arrival at most.</summary>
    public JobApplicationId ApplicationId { get; private set; }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>First day of the new agent.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Who hired, and is told of what nobody does.</summary>
    public UserId? PreparedBy { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was called off; null while it goes on.</summary>
    public DateTime? CalledOffAt { get; private set; }

    public string? CalledOffReason { get; private set; }

    public IReadOnlyList<ArrivalTask> Tasks => tasks;

    public bool IsCalledOff => CalledOffAt is not null;

    /// <summary>The list of somebody just hired. What should have been done before today is due today.</summary>
    public static Arrival Prepare(
        JobApplication application, AgentId agent, OrganisationId organisation, DateOnly startsOn, IEnumerable<PlannedTask> planned, StageActor by, DateTime now, DateOnly today)
    {
        var arrival = new Arrival(ArrivalId.New())
        {
            AgentId = agent, ApplicationId = application.Id, OrganisationId = organisation, StartsOn = startsOn, PreparedBy = by.UserId, CreatedAt = now,
        };
        foreach (var task in planned)
        {
            var due = startsOn.AddDays(task.Days);
            arrival.tasks.Add(new ArrivalTask(task.Title, task.Role, due < today ? today : due, task.Name, task.Email));
        }

        arrival.Tell(arrival.tasks.Where(t => t.IsEntrusted), t => new ArrivalTasksEntrusted(arrival.Id, t.Id));
        return arrival;
    }

    /// <summary>Notes that a task is done; a second time changes nothing.</summary>
    public Result Tick(ArrivalTaskId id, StageActor by, DateTime now)
    {
        if (Find(id) is not { } task) return Error.NotFound;
        if (IsCalledOff) return ArrivalErrors.CalledOff;
        if (task.DoneAt is null) task.Tick(by, now);
        return Result.Success;
    }

    /// <summary>Takes a tick back.</summary>
    public Result Untick(ArrivalTaskId id)
    {
        if (Find(id) is not { } task) return Error.NotFound;
        if (IsCalledOff) return ArrivalErrors.CalledOff;
        task.Untick();
        return Result.Success;
    }

    /// <summary>Names who does a task, by account or by name and mail.</summary>
    public Result Entrust(ArrivalTaskId id, UserId? account, string? name, EmailAddress email)
    {
        if (Find(id) is not { } task) return Error.NotFound;
        if (IsCalledOff) return ArrivalErrors.CalledOff;
        if (task.Role is ArrivalRole.Newcomer) return ArrivalErrors.TaskOfNewcomer;
        if (task.DoneAt is not null) return ArrivalErrors.TaskDone;
        if (name?.Length > ArrivalTask.NameMaxLength) return VacancyErrors.TooLong("Name", "Le nom", ArrivalTask.NameMaxLength);

        task.Entrust(account, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), email.Value);
        Raise(new ArrivalTasksEntrusted(Id, task.Id));
        return Result.Success;
    }

    /// <summary>Adds a task that this arrival needs beside those of the list.</summary>
    public Result AddTask(string? title, ArrivalRole? role, DateOnly? dueOn)
    {
        if (IsCalledOff) return ArrivalErrors.CalledOff;
        if (tasks.Count >= MaxTasks) return ArrivalErrors.TooManyTasks;
        var valid = Result.All(
            string.IsNullOrWhiteSpace(title) ? Error.Invalid("Title", "Saisissez la tâche.")
                : title.Length > ArrivalTask.TitleMaxLength ? VacancyErrors.TooLong("Title", "La tâche", ArrivalTask.TitleMaxLength) : Result.Success,
            role is { } known && Enum.IsDefined(known) ? Result.Success : Error.Invalid("Role", "Choisissez qui fait la tâche."),
            dueOn is not { } day ? Error.Invalid("DueOn", "Indiquez la date.") : day.Year >= Vacancy.LastYear ? VacancyErrors.TooFar with { Field = "DueOn" } : Result.Success);
        if (valid.IsSuccess) tasks.Add(new ArrivalTask(title!.Trim(), role!.Value, dueOn!.Value, null, null));
        return valid;
    }

    /// <summary>Drops a task that this arrival does not need; what was done stays.</summary>
    public Result RemoveTask(ArrivalTaskId id)
    {
        if (Find(id) is not { } task) return Error.NotFound;
        if (task.DoneAt is not null) return ArrivalErrors.TaskDone;
        tasks.Remove(task);
        return Result.Success;
    }

    /// <summary>The first day moved: what is left to do moves with it.</summary>
    public Result Move(DateOnly startsOn)
    {
        if (IsCalledOff) return ArrivalErrors.CalledOff;
        if (startsOn.Year >= Vacancy.LastYear) return VacancyErrors.TooFar with { Field = "StartsOn" };
        var days = startsOn.DayNumber - StartsOn.DayNumber;
        StartsOn = startsOn;
        if (days != 0) tasks.Where(t => t.DoneAt is null).ToList().ForEach(t => t.Shift(days));
        return Result.Success;
    }

    /// <summary>The person does not come after all; nobody is reminded any more.</summary>
    public Result CallOff(string? reason, DateTime now)
    {
        if (IsCalledOff) return Result.Success;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;
        (CalledOffAt, CalledOffReason) = (now, reason.Trim());
        Because(CalledOffReason);
        return Result.Success;
    }

    /// <summary>Reminds those whose tasks are due soon or late, each person once for all of theirs.</summary>
    /// <returns>How many tasks were reminded of.</returns>
    public int Remind(DateOnly today)
    {
        if (IsCalledOff) return 0;
        var due = tasks.Where(t => t.DoneAt is null && (t.RemindedOn is null
            ? t.DueOn <= today.AddDays(ReminderDays)
            : t.IsLate(today) && t.RemindedOn <= today.AddDays(-RepeatDays))).ToList();
        due.ForEach(t => t.Remind(today));
        Tell(due, t => new ArrivalTasksDue(Id, t.Id));
        return due.Count;
    }

    private ArrivalTask? Find(ArrivalTaskId id) => tasks.FirstOrDefault(t => t.Id == id);

    /// <summary>One event for each person, who is known by one of the tasks.</summary>
    private void Tell(IEnumerable<ArrivalTask> about, Func<ArrivalTask, IDomainEvent> happened)
    {
        var told = new List<ArrivalTask>();
        foreach (var task in about.Where(t => !told.Any(t.HasResponsibleOf)))
        {
            told.Add(task);
            Raise(happened(task));
        }
    }
}

/// <summary>Somebody was named for tasks of an arrival: who does this one, for all of theirs.</summary>
public sealed record ArrivalTasksEntrusted(ArrivalId ArrivalId, ArrivalTaskId TaskId) : IDomainEvent;

/// <summary>Tasks of an arrival are due soon or late: of who does this one.</summary>
public sealed record ArrivalTasksDue(ArrivalId ArrivalId, ArrivalTaskId TaskId) : IDomainEvent;

/// <summary>Why an act on an arrival is refused.</summary>
public static class ArrivalErrors
{
    public static readonly Error CalledOff = new("arrival.called-off", "Cette arrivée est abandonnée : rien n’est plus à faire.");

    public static readonly Error TaskDone = new("arrival.task-done", "Cette tâche est faite : décochez-la d’abord.");

    public static readonly Error TaskOfNewcomer = new("arrival.task-of-newcomer", "Cette tâche revient au nouvel agent.");

    public static readonly Error TooManyTasks = new("arrival.too-many-tasks", $"Une arrivée a {Arrival.MaxTasks} tâches au plus.");
}
