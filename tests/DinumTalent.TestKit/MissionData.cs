using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Builds missions through the domain, under way for a hundred days unless asked otherwise.</summary>
public static class MissionData
{
    /// <summary>Chosen, announced and public.</summary>
    public static async Task<Challenge> Chosen(this TestData data, Cohort cohort, Organisation organisation, Person author)
    {
        var challenge = await data.Challenge(cohort, organisation, author);
        await data.Eligible(cohort, challenge);
        await data.Decided(cohort, challenge, ChallengeDecision.Chosen, announced: true);
        return await data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == challenge.Id));
    }

    /// <summary>Ten months of fixed term.</summary>
    public static MissionTerms MissionTerms(this TestData data, int beganDaysAgo = 100, ChallengeMentor? operational = null, ChallengeMentor? highLevel = null) => new()
    {
        Administration = "Direction des essais", City = "Paris", StartsOn = data.Today.AddDays(-beganDaysAgo), EndsOn = data.Today.AddDays(303 - beganDaysAgo), Employment = EmploymentStatus.FixedTerm,
        Basis = LegalBasis.NeedOfService, TeleworkDays = 2, Duties = "Concevoir le service.", Operational = operational ?? ChallengeMentor.Unnamed, HighLevel = highLevel ?? ChallengeMentor.Unnamed,
    };

    public static ChallengeMentor Mentor(Person person) => new(person.Name, "Chef de bureau", person.Email);

    /// <summary>With what is followed of its challenge.</summary>
    public static async Task<Mission> Mission(this TestData data, Cohort cohort, Challenge challenge, string? email = null, MissionTerms? terms = null, Action<Mission>? live = null)
    {
        var person = new MissionPerson(PersonName.Create("Lou", TestData.Unique("Fellow")).Value, EmailAddress.Create(email ?? $"{TestData.Unique("lou")}@exemple.fr").Value);
        var mission = Domain.Eig.Mission.Open(cohort, challenge, person, Expertise.Design, terms ?? data.MissionTerms(), data.Now).Value;
        live?.Invoke(mission);
        await data.Save(mission);
        if (!await data.Read(db => db.Set<ChallengeImpact>().AnyAsync(i => i.ChallengeId == challenge.Id))) await data.Save(new ChallengeImpact(challenge));
        return mission;
    }

    public static Task<ChallengeImpact> ImpactOf(this TestData data, Challenge challenge) => data.Read(db => db.Set<ChallengeImpact>().AsNoTracking().SingleAsync(i => i.ChallengeId == challenge.Id));
}
