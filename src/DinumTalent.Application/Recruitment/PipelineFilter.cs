using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>In what order the applications of a pipeline come.</summary>
public enum PipelineSort
{
    [Label("Ancienneté")] Age,
    [Label("Nom")] Name,
    [Label("Date de réception")] Received,
}

/// <summary>Which applications of a pipeline are shown; null asks for no condition.</summary>
public sealed record PipelineFilter
{
    public const int SearchMaxLength = 100;

    /// <summary>Words of the name, or part of the address.</summary>
    public string? Search { get; init; }

    public bool? AddressConfirmed { get; init; }

    public bool? CivilServant { get; init; }

    /// <summary>Whether somebody has been asked to evaluate it.</summary>
    public bool? HasEvaluators { get; init; }

    public PipelineStageId? Stage { get; init; }

    /// <summary>Withdrawn ones are hidden unless asked for.</summary>
    public bool WithWithdrawn { get; init; }

    /// <summary>Only those that no answer of the recruiters has reached: in progress, or refused with the message still deferred.</summary>
    public bool OnlyUnanswered { get; init; }

    /// <summary>Only those beyond the target delay of their stage.</summary>
    public bool OnlyLate { get; init; }

    /// <summary>Only these, whatever else is asked for.</summary>
    public IReadOnlyCollection<JobApplicationId>? Only { get; init; }

    public PipelineSort Sort { get; init; }

    internal IQueryable<JobApplication> Apply(IQueryable<JobApplication> applications, Vacancy vacancy, DateOnly today)
    {
        if (Only is { } only) return applications.Where(a => only.Contains(a.Id));
        if (OnlyLate) applications = applications.LateIn(vacancy, today);
        if (!WithWithdrawn) applications = applications.Where(a => a.Status != ApplicationStatus.Withdrawn);
        if (AddressConfirmed is { } confirmed) applications = applications.Where(a => a.AddressConfirmedAt != null == confirmed);
        if (CivilServant is { } civil) applications = applications.Where(a => a.IsCivilServant == civil);
        if (HasEvaluators is { } assigned) applications = applications.Where(a => a.Evaluators.Any() == assigned);
        if (Stage is { } stage) applications = applications.Where(a => a.StageId == stage);
        if (OnlyUnanswered) applications = applications.Where(a => a.Status == ApplicationStatus.InProgress || (a.Status == ApplicationStatus.Refused && a.RefusalToldAt == null));
        if (string.IsNullOrWhiteSpace(Search)) return applications;

        var typed = Search.Length > SearchMaxLength ? Search[..SearchMaxLength] : Search;
        if (typed.Contains('@', StringComparison.Ordinal))
        {
            var address = typed.Trim().ToLowerInvariant();
            return applications.Where(a => a.Email.Contains(address));
        }

        foreach (var word in FoldedText.Words(typed)) applications = applications.Where(a => a.SortKey.Contains(word));
        return applications;
    }

    internal IOrderedQueryable<JobApplication> Order(IQueryable<JobApplication> applications) => Sort switch
    {
        PipelineSort.Name => applications.OrderBy(a => a.SortKey).ThenBy(a => a.Id),
        PipelineSort.Received => applications.OrderByDescending(a => a.SentAt).ThenBy(a => a.Id),
        _ => applications.OrderBy(a => a.StageEnteredAt).ThenBy(a => a.Id),
    };
}
