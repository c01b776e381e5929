namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Section <c>Outbox</c> of the configuration.</summary>
public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>False: this instance runs no effects by itself.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often rows are looked for that another instance wrote, or whose time to try again has come.</summary>
    public double PollSeconds { get; set; } = 5;

    /// <summary>Rows taken at once.</summary>
    public int BatchSize { get; set; } = 20;

    /// <summary>Effects run side by side in this instance.</summary>
    public int Parallelism { get; set; } = 4;

    /// <summary>For how long a taken row is left alone by the others; an effect is stopped before.</summary>
    public int LeaseSeconds { get; set; } = 300;

    /// <summary>How often a row is tried before it waits for an operator; at one an hour, about a week.</summary>
    public int MaxAttempts { get; set; } = 170;

    /// <summary>Days that rows are kept once done.</summary>
    public int KeepDays { get; set; } = 30;
}
