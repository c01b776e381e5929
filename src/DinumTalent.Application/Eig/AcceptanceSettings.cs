using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Section <c>Acceptance</c> of the configuration.</summary>
public sealed class AcceptanceSettings
{
    public const string Section = "Acceptance";

    /// <summary>To answer after the announcement, at least.</summary>
    public int Days { get; set; } = AnswerDelay.UsualDays;

    /// <summary>To answer when a place came free.</summary>
    public int NextDays { get; set; } = AnswerDelay.UsualNextDays;

    public AnswerDelay Delay => new(Math.Max(1, Days), Math.Max(1, NextDays));
}
