using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The filters of the public list as its address bears them; what makes no sense there is left out.</summary>
public sealed record VacancyListAddress
{
    public const string Family = "famille";
    public const string Profile = "metier";
    public const string Ministry = "ministere";
    public const string Place = "lieu";
    public const string Contract = "contrat";
    public const string Telework = "teletravail";

    private const int MostValues = 50;

    private static readonly (string Key, EmploymentStatus Status)[] Contracts =
        [("titulaire", EmploymentStatus.CivilServant), ("cdi", EmploymentStatus.Permanent), ("cdd", EmploymentStatus.FixedTerm), ("projet", EmploymentStatus.Project)];

    private static readonly (string Key, OpenVacancySort Sort)[] Sorts =
        [("recentes", OpenVacancySort.Newest), ("date-limite", OpenVacancySort.Deadline), ("pertinence", OpenVacancySort.Relevance)];

    public OpenVacancyFilter Filter { get; init; } = new();

    /// <summary>Null where the address doesn't say: relevance for a search, else the newest first.</summary>
    public OpenVacancySort? ChosenSort { get; init; }

    public Paging Paging { get; init; } = Paging.Of(null, null);

    public OpenVacancySort Sort => ChosenSort ?? (string.IsNullOrWhiteSpace(Filter.Text) ? OpenVacancySort.Newest : OpenVacancySort.Relevance);

    public bool IsFiltered =>
        !string.IsNullOrWhiteSpace(Filter.Text) || Filter.TeleworkOnly
        || Filter.Families.Count + Filter.Profiles.Count + Filter.Ministries.Count + Filter.Departments.Count + Filter.Contracts.Count > 0;

    public static VacancyListAddress Read(IQueryCollection query) => new()
    {
        Filter = new OpenVacancyFilter
        {
            Text = string.IsNullOrWhiteSpace(query["q"]) ? null : query["q"].ToString().Trim(),
            Families = Ids<JobFamilyId>(query[Family]!),
            Profiles = Ids<JobProfileId>(query[Profile]!),
            Ministries = Ids<OrganisationId>(query[Ministry]!),
            Departments = [.. query[Place].Where(p => p is { Length: > 0 and <= Vacancy.CityMaxLength }).Select(p => p!).Distinct().Take(MostValues)],
            Contracts = [.. Contracts.Where(c => query[Contract].Contains(c.Key)).Select(c => c.Status)],
            TeleworkOnly = query[Telework] == "oui",
        },
        ChosenSort = Sorts.Where(s => s.Key == query["tri"]).Select(s => (OpenVacancySort?)s.Sort).FirstOrDefault(),
        Paging = Paging.Of(Number(query["page"]), Number(query["taille"])),
    };

    /// <summary>"cdd" for a fixed-term contract.</summary>
    public static string KeyOf(EmploymentStatus contract) => Contracts.First(c => c.Status == contract).Key;

    public static string Of(JobFamilyId family) => new VacancyListAddress { Filter = new() { Families = [family] } }.ToString();

    /// <summary>The same list in another order, from its first page.</summary>
    public string By(OpenVacancySort sort) => (this with { ChosenSort = sort, Paging = Paging.Of(1, Paging.Size) }).ToString();

    /// <summary>The same list in pages of another size, from the first.</summary>
    public string PagesOf(int size) => (this with { Paging = Paging.Of(1, size) }).ToString();

    /// <summary>The same list with another filter, from the first page.</summary>
    public string With(OpenVacancyFilter filter) => (this with { Filter = filter, Paging = Paging.Of(1, Paging.Size) }).ToString();

    /// <summary>The address, without what goes without saying.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder();
        if (Filter.Text is { } text) query.Add("q", text);
        query.Add(Family, Filter.Families.Select(f => f.ToString()));
        query.Add(Profile, Filter.Profiles.Select(p => p.ToString()));
        query.Add(Ministry, Filter.Ministries.Select(m => m.ToString()));
        query.Add(Place, Filter.Departments);
        query.Add(Contract, Filter.Contracts.Select(KeyOf));
        if (Filter.TeleworkOnly) query.Add(Telework, "oui");
        if (ChosenSort is { } sort) query.Add("tri", Sorts.First(s => s.Sort == sort).Key);
        if (Paging.Size != Paging.Sizes[0]) query.Add("taille", Paging.Size.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (Paging.Number > 1) query.Add("page", Paging.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Routes.Vacancies + query;
    }

    public string SortKey => Sorts.First(s => s.Sort == Sort).Key;

    private static int? Number(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<TId> Ids<TId>(IEnumerable<string> texts) where TId : struct, IId<TId> =>
        texts.Select(t => Id.TryParse<TId>(t, out var id) ? id : (TId?)null).OfType<TId>().Distinct().Take(MostValues).ToList();
}
