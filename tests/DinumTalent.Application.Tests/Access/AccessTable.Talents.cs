using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>The talent search, saved searches and internal mobility. The agent of A does not share the passport.</content>
internal static partial class AccessTable
{
    /// <summary>May search talents in A; elsewhere, writers do.</summary>
    private static Who[] Searchers => Commenters;
    private static Who[] AllSearchers => [.. Searchers, .. WritersElsewhere];

    private static IEnumerable<AccessRow> Talents() =>
    [
        Row(OnHeldSkill((_, skills) => new TalentSearch(new TalentCriteria { Skills = skills })),
            (TalentSearchView view, AccessWorld w) => view.Rows.Any(r => r.Person.Id == w.Agent.Id) && view.Total == 1, Searchers, blank: WritersElsewhere),
        Row(OnHeldSkill((w, skills) => new TalentSearch(new TalentCriteria { Skills = skills, Organisation = w.DirectorateA.Id })),
            (TalentSearchView view, AccessWorld w) => view.Rows.Any(r => r.Person.Id == w.Agent.Id), Searchers, hidden: WritersElsewhere, about: "in the directorate of A"),
        Row(OnHeldSkill((_, skills) => new TalentSearchExport(new TalentCriteria { Skills = skills })),
            (Report report, AccessWorld _) => report.Tables.Single().Rows.Count > 0, Searchers, blank: WritersElsewhere),
        Row(Same(_ => new TalentSearchForm()),
            (TalentSearchFormView view, AccessWorld w) => Reaches(view.Organisations, w), Searchers, blank: WritersElsewhere),
        Row(Same(w => new TalentProfile(w.Agent.Id, [])), Searchers, hidden: WritersElsewhere),
        Row(Same(w => new SkillsSoughtByVacancy(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new SkillsSoughtByProfile(w.Vacancy.JobProfileId)), AllSearchers),

        Row(Same(_ => new SavedSearchList()), AllSearchers),
        Row(Same(_ => new SaveTalentSearch("Ma recherche", "comp=1")), AllSearchers),
        Row(OnSavedSearch(s => new RenameSavedSearch(s.Id, s.Version, "Autre nom")), [RecruiterOfA, Who.System], hidden: AllSearchers.But(RecruiterOfA, Who.System), about: "of a recruiter of A"),
        Row(OnSavedSearch(s => new DeleteSavedSearch(s.Id)), [RecruiterOfA, Who.System], hidden: AllSearchers.But(RecruiterOfA, Who.System), about: "of a recruiter of A"),
    ];

    private static readonly Who[] TheAgents = [AgentInA, LineManagerInA];

    private static IEnumerable<AccessRow> Mobility() =>
    [
        Row(Same(_ => new FittingVacancies(Paging.Of(1, 20))), (FittingVacanciesView view, AccessWorld _) => view.IsAgent, TheAgents, blank: SignedIn.But(TheAgents)),
        Row(Same(w => new FittingVacancy(w.Vacancy.Id)), TheAgents, hidden: SignedIn.But(TheAgents)),
        Row(New(async w => new ExpressInterest((await w.Data.Vacancy(w.DirectorateA)).Id, null)), TheAgents, hidden: SignedIn.But(TheAgents)),
        Row(Same(w => new WithdrawInterest(w.Vacancy.Id)), Nobody, hidden: SignedIn, about: "never told"),
        Row(New(async w => new InterestedTalents((await Interest(w)).VacancyId)),
            (InterestedTalentsView view, AccessWorld w) => view.Rows.Any(r => r.Person.Id == w.Agent.Id), Readers, hidden: ReadersElsewhere),
        Row(New(async w => new MobilityInterestNotice((await Interest(w)).Id)), TheSystem),
    ];

    /// <summary>A skill that nobody but the agent of A holds.</summary>
    private static Func<AccessWorld, Task<T>> OnHeldSkill<T>(Func<AccessWorld, IReadOnlyList<SoughtSkill>, T> request) => async w =>
    {
        var skill = await w.Data.Skill();
        await w.Data.Save(new SkillAssessment(w.Agent.Id, skill.Id, SkillLevel.Mastery, AssessmentSource.Declared, w.Data.Today));
        return request(w, [new SoughtSkill(skill.Id, SkillLevel.Mastery, Necessity.Essential)]);
    };

    private static Func<AccessWorld, Task<T>> OnSavedSearch<T>(Func<SavedSearch, T> request) => async w =>
    {
        var search = SavedSearch.Keep(w.Of(RecruiterOfA)!.Id, "Java", "comp=1", w.Data.Now).Value;
        await w.Data.Save(search);
        return request(search);
    };

    private static async Task<MobilityInterest> Interest(AccessWorld w)
    {
        var interest = MobilityInterest.Express(w.Agent, await w.NewVacancy(), "Volontiers", w.Data.Now, w.Data.Today).Value;
        await w.Data.Save(interest);
        return interest;
    }
}
