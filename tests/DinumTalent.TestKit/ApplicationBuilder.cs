using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.TestKit;

/// <summary>An application received ten days ago from somebody new, with answers to every question.</summary>
public sealed class ApplicationBuilder(Vacancy vacancy, TestData data)
{
    private static int numbers;

    private string given = "Alix";
    private string family = TestData.Unique("Durand");
    private string motivation = "Je souhaite servir.";
    private string? email;
    private string phone = "0102030405";
    private UserId? account;
    private bool civilServant;
    private bool confirmed = true;
    private CvFile? cv;
    private IReadOnlyList<DeclaredSkill>? declared;
    private Func<JobApplication, JobApplication> then = application => application;

    public ApplicationBuilder From(Person person)
    {
        (account, email) = (person.Id, person.Email);
        return this;
    }

    public ApplicationBuilder Named(string givenName, string familyName)
    {
        (given, family) = (givenName, familyName);
        return this;
    }

    public ApplicationBuilder Saying(string text)
    {
        motivation = text;
        return this;
    }

    public ApplicationBuilder Email(string address)
    {
        email = address;
        return this;
    }

    /// <summary>With a file that the store holds; by default the file is only named.</summary>
    public ApplicationBuilder WithCv(CvFile file)
    {
        cv = file;
        return this;
    }

    public ApplicationBuilder Phone(string number)
    {
        phone = number;
        return this;
    }

    public ApplicationBuilder CivilServant()
    {
        civilServant = true;
        return this;
    }

    public ApplicationBuilder Unconfirmed()
    {
        confirmed = false;
        return this;
    }

    /// <summary>Only these skills; by default those of the vacancy at the level required.</summary>
    public ApplicationBuilder Declaring(params DeclaredSkill[] skills)
    {
        declared = skills;
        return this;
    }

    /// <summary>Moves it to the nth stage between entry and end, from 1.</summary>
    public ApplicationBuilder AtStage(int number) => Then(a => a.MoveTo(vacancy.Stages.Single(s => s.Position == number).Id, vacancy, Actor, data.Now.AddDays(-5)));

    public ApplicationBuilder EvaluatedBy(params Person[] people) => Then([.. people.Select<Person, Func<JobApplication, Result>>(p => a => a.Assign(p.Id, p.Name, Actor, data.Now.AddDays(-4)))]);

    public ApplicationBuilder Then(params Func<JobApplication, Result>[] acts)
    {
        var before = then;
        then = application =>
        {
            before(application);
            foreach (var act in acts)
            {
                var done = act(application);
                if (done.IsFailure) throw new InvalidOperationException(done.Error.Message);
            }

            return application;
        };
        return this;
    }

    private static StageActor Actor => new(null, "Essai");

    internal JobApplication Build()
    {
        var content = new ApplicationContent(
            PersonName.Create(given, family).Value,
            EmailAddress.Create(email ?? $"alix.{family}@exemple.fr").Value,
            phone, null, civilServant,
            cv ?? new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1234),
            motivation,
            [.. vacancy.Questions.Select(q => new Domain.Recruitment.Answer(q.Id, "Oui."))],
            declared ?? [.. vacancy.Requirements.Select(r => new DeclaredSkill(r.SkillId, r.Level))],
            account, confirmed);
        var sentOn = data.Today.AddDays(-10);
        var day = vacancy.PublishedOn > sentOn ? vacancy.PublishedOn.Value : sentOn;
        return then(vacancy.Receive(JobApplicationId.New(), content, data.Now.AddDays(-10), day, vacancy.IsAnonymised ? Interlocked.Increment(ref numbers) : null).Value);
    }
}
