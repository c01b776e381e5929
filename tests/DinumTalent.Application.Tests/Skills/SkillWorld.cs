using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>
/// A ministry small enough to count on one's fingers: directorates Nord and Sud, two jobs, three skills, seven agents.
/// Dev requires C# at 3 (essential) and SQL at 2 (essential), Git at 2 (desirable); Ops requires SQL at 4 (essential).
/// </summary>
internal sealed class SkillWorld(TestData data)
{
    public Organisation Ministry { get; private set; } = null!;

    public Organisation Nord { get; private set; } = null!;

    public Organisation Sud { get; private set; } = null!;

    public Skill CSharp { get; private set; } = null!;

    public Skill Sql { get; private set; } = null!;

    public Skill Git { get; private set; } = null!;

    public JobProfile Dev { get; private set; } = null!;

    public JobProfile Ops { get; private set; } = null!;

    public async Task<SkillWorld> Build()
    {
        Ministry = await data.Ministry();
        (Nord, Sud) = (await data.Below(Ministry), await data.Below(Ministry));
        (CSharp, Sql, Git) = (await data.Skill(), await data.Skill(), await data.Skill());
        var family = new JobFamily(TestData.Unique("Famille "));
        await data.Save(family);
        Dev = new JobProfile(TestData.Unique("D"), family.Id, TestData.Unique("Dev "), "", [Needs(CSharp, 3), Needs(Sql, 2), Needs(Git, 2, Necessity.Desirable)]);
        Ops = new JobProfile(TestData.Unique("O"), family.Id, TestData.Unique("Ops "), "", [Needs(Sql, 4)]);
        await data.Save(Dev, Ops);

        // Nord: three devs. One covers all; one is a level short of C#; one holds nothing and leaves within the year.
        await Agent("Ada", Nord, Dev, null, (CSharp, 4), (Sql, 2), (Git, 2));
        await Agent("Béa", Nord, Dev, null, (CSharp, 2), (Sql, 1));
        await Agent("Cléo", Nord, Dev, 6);

        // Sud: a dev who masters C# and leaves; two ops, one covered, one two levels short; an agent without a job who masters C#.
        await Agent("Dan", Sud, Dev, 10, (CSharp, 3), (Sql, 3));
        await Agent("Éva", Sud, Ops, null, (Sql, 5));
        await Agent("Fay", Sud, Ops, null, (Sql, 2), (CSharp, 3));
        await Agent("Gil", Sud, null, null, (CSharp, 5));

        // Who left, and what was held once, counts no more.
        var gone = await Agent("Hal", Sud, Dev, null, (CSharp, 5));
        await data.Change<Agent>(q => Task.FromResult(q.Single(a => a.Id == gone.Id)), a => a.Depart(data.Today.AddDays(-10), DepartureReason.Resignation, DepartureDestination.Unknown, data.Today));
        return this;
    }

    /// <param name="months">Months until the end of the contract; null without end.</param>
    public async Task<Agent> Agent(string given, Organisation place, JobProfile? job, int? months, params (Skill Skill, int Level)[] skills)
    {
        var start = data.Today.AddMonths(-18);
        var (status, end) = months is { } left ? (EmploymentStatus.FixedTerm, (DateOnly?)data.Today.AddMonths(left)) : (EmploymentStatus.Permanent, null);
        var terms = new ContractTerms(status, Category.A, LegalBasis.NoCorps, place.Id, job?.Id, Period.Create(start, end).Value);
        var agent = Domain.Workforce.Agent.Hire(PersonName.Create(given, TestData.Unique("Inventaire")).Value, null, terms, start).Value;
        await data.Save(agent);
        await data.Save([.. skills.Select(s => new SkillAssessment(agent.Id, s.Skill.Id, (SkillLevel)s.Level, AssessmentSource.Declared, start))]);
        return agent;
    }

    private static SkillRequirement Needs(Skill skill, int level, Necessity necessity = Necessity.Essential) => new(skill.Id, (SkillLevel)level, necessity);
}
