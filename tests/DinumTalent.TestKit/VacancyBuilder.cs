using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <summary>A lawful, open vacancy unless told otherwise: published 40 days ago, open for 20 days more, one post, a CDD of a year for anybody.</summary>
public sealed class VacancyBuilder(Organisation organisation, JobProfile profile, TestData data)
{
    private VacancyTerms terms = new()
    {
        Title = TestData.Unique("Développeur F/H "),
        OrganisationId = organisation.Id,
        JobProfileId = profile.Id,
        Category = Category.A,
        IsPermanent = false,
        Opening = Opening.Vacant,
        Basis = LegalBasis.NoCorps,
        DurationMonths = 12,
        Missions = "Concevoir, développer, **maintenir**.",
        Profile = "Aimer le service public.",
        Conditions = "Télétravail possible.",
        City = "Paris",
        Department = "Paris",
        TeleworkDays = 2,
        StartsOn = data.Today.AddDays(90),
        Posts = 1,
        Deadline = data.Today.AddDays(20),
        Contact = "recrutement@exemple.fr",
        Requirements = profile.Requirements,
    };

    private UserId? author;
    private int publishedDaysAgo = 40;
    private bool closed;

    public VacancyBuilder With(Func<VacancyTerms, VacancyTerms> change)
    {
        terms = change(terms);
        return this;
    }

    /// <summary>Created by somebody; by default by nobody known.</summary>
    public VacancyBuilder By(Person person)
    {
        author = person.Id;
        return this;
    }

    public VacancyBuilder Titled(string title) => With(t => t with { Title = title });

    public VacancyBuilder Posts(int posts) => With(t => t with { Posts = posts });

    public VacancyBuilder Asking(params (string Text, bool IsRequired)[] questions) => With(t => t with { Questions = questions });

    /// <summary>Candidates are known from a stage on, and not before.</summary>
    public VacancyBuilder AnonymousUntil(string stage) => With(t => t with { LiftingStage = stage });

    public VacancyBuilder Draft()
    {
        publishedDaysAgo = -1;
        return this;
    }

    public VacancyBuilder PublishedDaysAgo(int days)
    {
        publishedDaysAgo = days;
        return this;
    }

    /// <summary>No longer open to applications.</summary>
    public VacancyBuilder Closed()
    {
        closed = true;
        return this;
    }

    internal async Task<Vacancy> Build()
    {
        var labels = await data.Read(db => Task.FromResult(db.Skills.AsEnumerable().ToDictionary(s => s.Id, s => s.Label)));
        var vacancy = Vacancy.Draft(terms, labels, author, data.Now.AddDays(-Math.Max(0, publishedDaysAgo) - 5)).Value;
        if (publishedDaysAgo >= 0) Must(vacancy.Publish(data.Today.AddDays(-publishedDaysAgo)));
        if (closed) Must(vacancy.Close(data.Today));
        return vacancy;
    }

    private static void Must(Domain.Common.Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
