using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

[EnableRateLimiting(RateLimits.Search)]
[KeptForAnyone(UntilVacanciesChange = true)]
public sealed class OffresModel(IMediator mediator, ISiteLinks links) : TalentPage
{
    public OpenVacanciesView List { get; private set; } = null!;

    public VacancyListAddress Address { get; private set; } = new();

    /// <summary>What was typed, even if it was too long to be searched for.</summary>
    public string? Text { get; private set; }

    public string Canonical => links.Home.TrimEnd('/') + Routes.Vacancies;

    public IReadOnlyList<FacetValue> Contracts =>
        [.. List.Contracts.Select(c => c with { Key = VacancyListAddress.KeyOf(Enum.Parse<EmploymentStatus>(c.Key)) })];

    public string CountText => List.Vacancies.Total switch
    {
        0 => "Aucune offre",
        1 => "1 offre",
        var total => $"{total.ToFrench()} offres",
    };

    public IReadOnlyList<(string Label, OpenVacancySort Sort)> Sorts =>
        [.. Enum.GetValues<OpenVacancySort>().Where(s => s is not OpenVacancySort.Relevance || Address.Filter.Text is not null).Select(s => (s.Label(), s))];

    /// <summary>The filters at work, each with the address of the list without it.</summary>
    public IReadOnlyList<(string Label, string Without)> Chosen
    {
        get
        {
            var filter = Address.Filter;
            var chosen = new List<(string, string)>();
            if (filter.Text is { } text) chosen.Add(($"« {text} »", Address.With(filter with { Text = null })));
            chosen.AddRange(Of(List.Families, filter.Families, left => filter with { Families = left }));
            chosen.AddRange(Of(List.Profiles, filter.Profiles, left => filter with { Profiles = left }));
            chosen.AddRange(Of(List.Ministries, filter.Ministries, left => filter with { Ministries = left }));
            chosen.AddRange(filter.Departments.Select(d => (d, Address.With(filter with { Departments = [.. filter.Departments.Where(o => o != d)] }))));
            chosen.AddRange(filter.Contracts.Select(c => (c.Label(), Address.With(filter with { Contracts = [.. filter.Contracts.Where(o => o != c)] }))));
            if (filter.TeleworkOnly) chosen.Add(("Télétravail possible", Address.With(filter with { TeleworkOnly = false })));
            return chosen;
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Address = VacancyListAddress.Read(Request.Query);
        Text = Address.Filter.Text;
        var list = await mediator.Send(new OpenVacancies(Address.Filter, Address.Sort, Address.Paging), Aborted);
        if (list.IsFailure) return await Refuse(list, Aborted);
        List = list.Value;
        // A page beyond the end, from an old bookmark: the last one there is.
        return Address.Paging.Number > List.Vacancies.Count
            ? LocalRedirect((Address with { Paging = Paging.Of(List.Vacancies.Count, Address.Paging.Size) }).ToString())
            : Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        Address = Address with { Filter = Address.Filter with { Text = null } };
        var list = await mediator.Send(new OpenVacancies(Address.Filter, Address.Sort, Address.Paging), ct);
        if (list.IsFailure) return Missing();
        List = list.Value;
        return null;
    }

    private IEnumerable<(string Label, string Without)> Of<TId>(
        IReadOnlyList<FacetValue> values, IReadOnlyList<TId> chosen, Func<IReadOnlyList<TId>, OpenVacancyFilter> with) where TId : struct =>
        from id in chosen
        let value = values.FirstOrDefault(v => v.Key == id.ToString())
        select (value?.Label ?? "Filtre sans offre", Address.With(with([.. chosen.Where(o => !o.Equals(id))])));
}
