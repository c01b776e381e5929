using DinumTalent.Application.Common;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Reports;

/// <param name="Id">The vacancy.</param>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="JobProfileId">Of what job.</param>
/// <param name="CreatedAt">When the draft was begun, in UTC.</param>
/// <param name="PublishedOn">First publication.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ClosedOn">When it stopped receiving.</param>
/// <param name="Posts">To fill.</param>
internal sealed record ReviewedVacancy(
    VacancyId Id, OrganisationId OrganisationId, JobProfileId JobProfileId, DateTime CreatedAt, DateOnly? PublishedOn, VacancyStatus Status, DateOnly? ClosedOn, int Posts)
{
    public bool IsOver => Status is VacancyStatus.Filled or VacancyStatus.Fruitless or VacancyStatus.Cancelled;
}

/// <param name="Name">As rows are headed.</param>
/// <param name="Id">The administration, with all below it that no other part counts.</param>
internal sealed record ReviewedPlace(string Name, OrganisationId Id);

internal sealed record ReviewedJob(JobProfileId Id, string Label, bool IsRetired);

/// <param name="ApplicationId">What was brought.</param>
/// <param name="Channel">Null: a link of another administration.</param>
internal sealed record ReviewedSource(JobApplicationId ApplicationId, SourcingChannel? Channel);

/// <summary>What the report "Bilan des recrutements" is built from, and the figures in it.</summary>
internal sealed record ReviewedRecruitments(
    string Scope, ReportPeriod Period, IReadOnlyList<ReviewedVacancy> Vacancies, IReadOnlyDictionary<JobApplicationId, ReviewedApplication> ById,
    IReadOnlyList<ReviewedStage> Stages, ILookup<VacancyId, DateTime> Hires, IReadOnlyList<ReviewedSource> Sources, IReadOnlyList<ReviewedPlace> Places,
    IReadOnlyDictionary<OrganisationId, OrganisationId> PlaceOf, IReadOnlyList<ReviewedJob> Jobs, Extraction Extraction, DateOnly Today)
{
    /// <summary>Received in the period.</summary>
    public IReadOnlyCollection<ReviewedApplication> Applications { get; } = [.. ById.Values];

    public ReviewGroup Whole => new(Scope, Published(Vacancies), Applications, Filling(Vacancies));

    /// <summary>From the first draft to the first publication, of what was begun in the period.</summary>
    public SurvivalCurve Publishing => SurvivalCurve.Of(
        from v in Vacancies
        let begun = v.CreatedAt.DayInParis()
        where begun >= Period.From && begun <= Period.To
        select v.PublishedOn is { } published ? Time(begun, published, true) : Time(begun, v.IsOver ? v.ClosedOn ?? Today : Today, false));

    /// <summary>The parts of the scope, in their order, with what was published and received in each.</summary>
    public IEnumerable<ReviewGroup> ByPlace() => Groups(Places.Select(p => (p.Name, (OrganisationId?)p.Id)), v => PlaceOf.TryGetValue(v.OrganisationId, out var place) ? place : null);

    /// <summary>The jobs, in their order; a retired one only with something to say.</summary>
    public IEnumerable<ReviewGroup> ByJob() => Groups(Jobs.Select(j => (j.Label, (JobProfileId?)j.Id)), v => v.JobProfileId)
        .Zip(Jobs).Where(g => !g.Second.IsRetired || !g.First.IsEmpty).Select(g => g.First);

    /// <summary>Stays at each stage, from the entry to the acceptance, unfinished ones included.</summary>
    public IEnumerable<(ReviewedStage Stage, IReadOnlyCollection<ObservedDuration> Cases)> ByStage()
    {
        var stays = Applications.SelectMany(a => a.Stays).ToLookup(s => s.Stage, s => s.Time);
        return Stages.OrderBy(s => s.Kind).ThenBy(s => s.Position).ThenBy(s => FoldedText.Fold(s.Name), StringComparer.Ordinal)
            .Select(s => (s, (IReadOnlyCollection<ObservedDuration>)[.. stays[s]]));
    }

    private IEnumerable<ReviewGroup> Groups<TKey>(IEnumerable<(string Name, TKey Key)> groups, Func<ReviewedVacancy, TKey> keyOf)
    {
        var vacancies = Vacancies.ToLookup(keyOf);
        var key = Vacancies.ToDictionary(v => v.Id, keyOf);
        // What arrived for a vacancy that nobody had written to before, while this was read, is for the next time.
        var applications = Applications.Where(a => key.ContainsKey(a.VacancyId)).ToLookup(a => key[a.VacancyId]);
        return [.. groups.Select(g => new ReviewGroup(g.Name, Published(vacancies[g.Key]), [.. applications[g.Key]], Filling(vacancies[g.Key])))];
    }

    private int Published(IEnumerable<ReviewedVacancy> vacancies) => vacancies.Count(IsPublished);

    private bool IsPublished(ReviewedVacancy vacancy) => vacancy.PublishedOn >= Period.From && vacancy.PublishedOn <= Period.To;

    /// <summary>From the first publication to the hire, a case a post; a post that is given up was observed until its vacancy closed.</summary>
    private SurvivalCurve Filling(IEnumerable<ReviewedVacancy> vacancies) => SurvivalCurve.Of(vacancies.Where(IsPublished).SelectMany(v =>
    {
        var published = v.PublishedOn!.Value;
        var hires = Hires[v.Id].Select(at => Time(published, at.DayInParis(), true)).ToList();
        var unfilled = Time(published, v.IsOver ? v.ClosedOn ?? Today : Today, false);
        return hires.Concat(Enumerable.Repeat(unfilled, Math.Max(0, v.Posts - hires.Count)));
    }));

    private static ObservedDuration Time(DateOnly from, DateOnly to, bool hasEnded) => new(Math.Max(0, to.DayNumber - from.DayNumber), hasEnded);
}

/// <summary>The figures of a part of the recruitments.</summary>
/// <param name="Name">What is common to them.</param>
/// <param name="Published">Vacancies first published in the period.</param>
/// <param name="Applications">Received in the period.</param>
/// <param name="Filling">From the publication to the hire, of those published in the period.</param>
internal sealed record ReviewGroup(string Name, int Published, IReadOnlyCollection<ReviewedApplication> Applications, SurvivalCurve Filling)
{
    public bool IsEmpty => Published == 0 && Applications.Count == 0;

    public SurvivalCurve Answering => SurvivalCurve.Of(Applications.Select(a => a.Answer));

    /// <summary>Applications that ever got so far.</summary>
    public int Reached(Reach reach) => Applications.Count(a => a.Reach >= reach);
}
