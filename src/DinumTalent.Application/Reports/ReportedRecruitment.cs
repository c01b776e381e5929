using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>What the report "Suivi d’un recrutement" is built from, and the figures in it.</summary>
internal sealed record ReportedRecruitment(
    Vacancy Vacancy, string Organisation, IReadOnlyList<ReportedApplication> Applications, Extraction Extraction, DateOnly Today)
{
    private static readonly VacancyStatus[] Over = [VacancyStatus.Filled, VacancyStatus.Fruitless, VacancyStatus.Cancelled];

    /// <summary>Stages in the order of the pipeline.</summary>
    public IReadOnlyList<PipelineStage> Stages { get; } = [.. Vacancy.Stages.OrderBy(s => s.Position)];

    public int Count(params ApplicationStatus[] statuses) => Applications.Count(a => statuses.Contains(a.Status));

    /// <summary>From the publication to today; where the recruitment is over, to its last act. Null when never published.</summary>
    public ReportPeriod? Period
    {
        get
        {
            if (Vacancy.PublishedOn is not { } from) return null;
            if (!Over.Contains(Vacancy.Status)) return new ReportPeriod(from, Later(from, Today));
            var last = Applications.SelectMany(a => a.Steps).Select(s => s.At.DayInParis()).Append(Vacancy.ClosedOn ?? from).Max();
            return new ReportPeriod(from, Later(from, last));
        }
    }

    /// <summary>Days on which one could apply so far, the first and the last included; null when never published.</summary>
    public int? DaysOpen
    {
        get
        {
            if (Vacancy.PublishedOn is not { } from) return null;
            var last = new[] { Vacancy.Deadline, Vacancy.ClosedOn ?? Today, Today }.Min();
            return Later(from, last).DayNumber - from.DayNumber + 1;
        }
    }

    /// <summary>Days from the reception to the first act of the recruiters, over all applications; see <see cref="Delays.Median"/>.</summary>
    public int? MedianDaysToFirstAct => Delays.Median(
        Applications.Select(a => a.FirstAct is { } act ? Delays.Days(a.SentAt, act) : (int?)null).OfType<int>(), Applications.Count);

    /// <summary>Days from the publication to the hire, over all posts; see <see cref="Delays.Median"/>.</summary>
    public int? MedianDaysToHire => Vacancy.PublishedOn is not { } from
        ? null
        : Delays.Median(Applications.Select(a => a.HiredAt).OfType<DateTime>().Select(at => at.DayInParis().DayNumber - from.DayNumber), Vacancy.Posts);

    /// <summary>Applications that entered a stage at least once.</summary>
    public int EverAt(PipelineStageId stage) => Applications.Count(a => a.Stays.Any(s => s.Stage == stage));

    /// <summary>Applications at a stage now, withdrawn ones left out.</summary>
    public int NowAt(PipelineStageId stage) => Applications.Count(a => a.StageId == stage && a.Status is not ApplicationStatus.Withdrawn);

    /// <summary>Over the stays that came to their end; null without any.</summary>
    public int? MedianDaysAt(PipelineStageId stage)
    {
        var finished = Applications.SelectMany(a => a.Stays).Where(s => s.Stage == stage).Select(s => s.Days).OfType<int>().ToList();
        return Delays.Median(finished, finished.Count);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>An application in the report.</summary>
/// <param name="Name">Given and family name.</param>
/// <param name="SentAt">In UTC.</param>
/// <param name="StageId">Where it stands.</param>
/// <param name="StageEnteredAt">Since when, in UTC.</param>
/// <param name="Status">In progress, or how it ended.</param>
/// <param name="Reason">Of a refusal.</param>
/// <param name="Steps">Its history, in order.</param>
/// <param name="Score">Mean of the scores of the submitted scorecards that may be read; null without any.</param>
/// <param name="IsScoreHidden">Scorecards were handed in, and the reader may not see them yet.</param>
internal sealed record ReportedApplication(
    string Name, DateTime SentAt, PipelineStageId StageId, DateTime StageEnteredAt, ApplicationStatus Status, RefusalReason? Reason,
    IReadOnlyList<ReportedStep> Steps, decimal? Score, bool IsScoreHidden)
{
    /// <summary>The first time that the recruiters did something with it; null while untouched.</summary>
    public DateTime? FirstAct => Steps.Where(s => s.IsAct).Select(s => (DateTime?)s.At).FirstOrDefault();

    public DateTime? HiredAt => Steps.Where(s => s.Kind is HistoryKind.Hired).Select(s => (DateTime?)s.At).FirstOrDefault();

    /// <summary>The stages it went through; the same one twice when it came back.</summary>
    public IReadOnlyList<Stay> Stays { get; } = StaysOf(Steps);

    private static List<Stay> StaysOf(IReadOnlyList<ReportedStep> steps)
    {
        var stays = new List<Stay>();
        (PipelineStageId Stage, DateTime Since)? open = null;
        foreach (var step in steps.Where(s => s.To is not null || s.Kind is HistoryKind.Withdrawn))
        {
            if (open is { } left) stays.Add(new Stay(left.Stage, Delays.Days(left.Since, step.At)));
            open = step.To is { } entered ? (entered, step.At) : null;
        }

        if (open is { } still) stays.Add(new Stay(still.Stage, null));
        return stays;
    }
}

/// <param name="Kind">What happened.</param>
/// <param name="At">In UTC.</param>
/// <param name="To">Stage entered, if any.</param>
internal sealed record ReportedStep(HistoryKind Kind, DateTime At, PipelineStageId? To)
{
    /// <summary>Whether it is something that recruiters did for or against the application.</summary>
    public bool IsAct => Kind is HistoryKind.Moved or HistoryKind.Refused or HistoryKind.Accepted or HistoryKind.EvaluatorAssigned;
}

/// <summary>A time spent at a stage.</summary>
/// <param name="Stage">Where.</param>
/// <param name="Days">Null while it lasts.</param>
internal sealed record Stay(PipelineStageId Stage, int? Days);
