using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>A stage, the same for all vacancies that give it the same name.</summary>
/// <param name="Kind">What it means to the rules.</param>
/// <param name="Name">As one of them writes it.</param>
/// <param name="Position">In one of them.</param>
internal sealed record ReviewedStage(StageKind Kind, string Name, int Position)
{
    public static ReviewedStage Entry { get; } = new(StageKind.Reception, PipelineStage.ReceptionName, 0);
}

/// <param name="Kind">What happened.</param>
/// <param name="At">In UTC.</param>
/// <param name="To">Stage entered, if any.</param>
internal readonly record struct ReviewedStep(HistoryKind Kind, DateTime At, ReviewedStage? To);

/// <summary>A time spent at a stage, over or not.</summary>
internal readonly record struct ReviewedStay(ReviewedStage Stage, ObservedDuration Time);

/// <summary>How far an application ever got, whatever became of it.</summary>
internal enum Reach
{
    Received,
    Examined,
    Accepted,
    Hired,
}

/// <summary>What the review of recruitments retains of an application; nothing of the person.</summary>
/// <param name="VacancyId">Where it was sent.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reason">Of a refusal.</param>
/// <param name="Reach">The furthest it got.</param>
/// <param name="Answer">From the reception to the first answer.</param>
/// <param name="Stays">At the entry, between, and once accepted; a refusal is no stay.</param>
internal sealed record ReviewedApplication(
    VacancyId VacancyId, ApplicationStatus Status, RefusalReason? Reason, Reach Reach, ObservedDuration Answer, IReadOnlyList<ReviewedStay> Stays)
{
    /// <summary>Goes through what happened to an application, in its order.</summary>
    /// <param name="vacancy">Where it was sent.</param>
    /// <param name="sentAt">In UTC.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="reason">Of a refusal.</param>
    /// <param name="steps">After the reception.</param>
    /// <param name="now">Until when it was observed, in UTC.</param>
    public static ReviewedApplication Of(
        VacancyId vacancy, DateTime sentAt, ApplicationStatus status, RefusalReason? reason, IEnumerable<ReviewedStep> steps, DateTime now)
    {
        var (reach, stays) = (Reach.Received, new List<ReviewedStay>(2));
        (ReviewedStage Stage, DateTime Since)? open = (ReviewedStage.Entry, sentAt);
        DateTime? answeredAt = null, leftAt = null;
        foreach (var step in steps)
        {
            if (step.Kind is HistoryKind.SentAgain)
            {
                // What was sent before is not this application any more.
                (reach, answeredAt, leftAt, open) = (Reach.Received, null, null, (ReviewedStage.Entry, step.At));
                stays.Clear();
                continue;
            }

            if (step.Kind is HistoryKind.Withdrawn) leftAt = step.At;
            else if (IsAnswer(step.Kind)) answeredAt ??= step.At;
            reach = Further(reach, step);
            if (step.To is null && step.Kind is not (HistoryKind.Withdrawn or HistoryKind.Hired)) continue;
            if (open is { } stay) stays.Add(Stay(stay.Stage, stay.Since, step.At, hasEnded: step.Kind is not HistoryKind.Withdrawn));
            open = step.To is { Kind: not StageKind.Refused } entered ? (entered, step.At) : null;
        }

        if (open is { } still) stays.Add(Stay(still.Stage, still.Since, now, hasEnded: false));
        var answer = answeredAt is { } answered ? Time(sentAt, answered, hasEnded: true) : Time(sentAt, leftAt ?? now, hasEnded: false);
        return new ReviewedApplication(vacancy, status, reason, reach, answer, stays);
    }

    /// <summary>The days between two instants, in Paris; clocks that were put right give none, not less.</summary>
    public static ObservedDuration Time(DateTime from, DateTime to, bool hasEnded) => new(Math.Max(0, Delays.Days(from, to)), hasEnded);

    /// <summary>What the candidate is told by somebody: the acknowledgement leaves by itself.</summary>
    private static bool IsAnswer(HistoryKind kind) =>
        kind is HistoryKind.MessageSent or HistoryKind.Accepted or HistoryKind.InterviewPlanned or HistoryKind.OfferSent;

    private static Reach Further(Reach reach, ReviewedStep step)
    {
        var reached = step switch
        {
            { Kind: HistoryKind.Hired } => Reach.Hired,
            { To.Kind: StageKind.Accepted } => Reach.Accepted,
            { To.Kind: StageKind.Intermediate } => Reach.Examined,
            _ => Reach.Received,
        };
        return reached > reach ? reached : reach;
    }

    private static ReviewedStay Stay(ReviewedStage stage, DateTime since, DateTime until, bool hasEnded) => new(stage, Time(since, until, hasEnded));
}
