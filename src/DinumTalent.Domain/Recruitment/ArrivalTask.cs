using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Something to be done around the first day of a new agent.</summary>
public sealed class ArrivalTask
{
    public const int TitleMaxLength = 150;
    public const int NameMaxLength = HistoryEntry.NameMaxLength;

    private ArrivalTask()
    {
    }

    internal ArrivalTask(string title, ArrivalRole role, DateOnly dueOn, string? name, string? email) =>
        (Id, Title, Role, DueOn, ResponsibleName, ResponsibleEmail) = (ArrivalTaskId.New(), title, role, dueOn, name, email);

    public ArrivalTaskId Id { get; private set; }

    public string Title { get; private set; } = "";

    public ArrivalRole Role { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The account of who does it, if known.</summary>
    public UserId? ResponsibleId { get; private set; }

    public string? ResponsibleName { get; private set; }

    /// <summary>In lower case; of a person without account, or of a service.</summary>
    public string? ResponsibleEmail { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public UserId? DoneBy { get; private set; }

    public string? DoneByName { get; private set; }

    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Whether somebody is named for it; the new agent always is.</summary>
    public bool IsEntrusted => Role is ArrivalRole.Newcomer || ResponsibleId is not null || ResponsibleEmail is not null;

    public bool IsLate(DateOnly today) => DoneAt is null && DueOn < today;

    /// <summary>Whether two tasks are the same person's.</summary>
    public bool HasResponsibleOf(ArrivalTask other) => Holder == other.Holder;

    private (bool, UserId?, string?) Holder => Role is ArrivalRole.Newcomer ? (true, null, null) : (false, ResponsibleId, ResponsibleId is null ? ResponsibleEmail : null);

    internal void Entrust(UserId? account, string? name, string? email) => (ResponsibleId, ResponsibleName, ResponsibleEmail, RemindedOn) = (account, name, email, null);

    internal void Tick(StageActor by, DateTime now) => (DoneAt, DoneBy, DoneByName) = (now, by.UserId, by.Name);

    internal void Untick() => (DoneAt, DoneBy, DoneByName) = (null, null, null);

    internal void Shift(int days) => (DueOn, RemindedOn) = (DueOn.AddDays(days), null);

    internal void Remind(DateOnly today) => RemindedOn = today;
}
