using DinumTalent.Application.Common;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Eig;

/// <summary>The days by which the programme has to do things.</summary>
public sealed class What_a_cohort_waits_for(WebSite site) : FunctionalTest(site)
{
    /// <summary>Jurors need a week with the challenges before they meet, but nothing is checked before the call is over.</summary>
    [Theory]
    [InlineData(21, 12)] // The last two of 21 days, less seven.
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    [InlineData(3, 0)]
    [InlineData(1, 0)]
    public async Task eligibility_is_checked_a_week_before_the_jury_meets_or_when_its_phase_opens(int juryDays, int dueAfter)
    {
        var organisation = await Data.Below(await Data.Ministry());
        var template = CohortTemplate.Of(CohortMode.FixedCalendar, new DateOnly(2030, 9, 16), 1);
        var shift = Data.Today.AddDays(-5).DayNumber - template.Single(p => p.Kind is PhaseKind.CallForChallenges).OpensOn.DayNumber;
        var dates = template.Select(p => p with { OpensOn = p.OpensOn.AddDays(shift), ClosesOn = p.ClosesOn?.AddDays(shift) })
            .Select(p => p.Kind is PhaseKind.ChallengeJury ? p with { ClosesOn = p.OpensOn.AddDays(juryDays - 1) } : p).ToList();
        var cohort = Cohort.Create(organisation.Id, TestData.Unique("Promotion "), CohortMode.FixedCalendar, dates, null, Data.Now, Data.Today.AddDays(-5)).Value;
        cohort.Publish(Data.Now, Data.Today.AddDays(-5)).Errors.ShouldBeEmpty();
        await Data.Save(cohort);
        await Data.Challenge(cohort, organisation, await Data.Account());
        var manager = await Data.Staff(Role.ProgrammeManager, organisation);

        var due = (await As(manager, new CohortSheet(cohort.Id))).Value.Due.Single(d => d.Text.Contains("recevabilité", StringComparison.Ordinal));

        due.Text.ShouldBe($"1 recevabilité à vérifier à partir du {cohort.Find(PhaseKind.CallForChallenges)!.ClosesOn!.Value.AddDays(1).ToFrench()}");
        due.On.ShouldBe(cohort.Find(PhaseKind.ChallengeJury)!.OpensOn.AddDays(dueAfter));
        due.IsLate.ShouldBeFalse();
    }
}
