using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Skills passports, the line manager's team, campaigns.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Passports()
    {
        var others = SignedIn.But(AgentInA);
        var noAgents = SignedIn.But(Serving);
        return
        [
            Row(Same(_ => new IsAgent()), (bool answer, AccessWorld _) => answer, Serving, blank: noAgents),
            Row(Same(_ => new OwnPassport()), (OwnPassportView view, AccessWorld w) => view.Agent.Id == w.Agent.Id, [AgentInA], blank: [LineManagerInA], hidden: noAgents),
            Row(Same(_ => new SkillsPassport()), Serving, hidden: noAgents),
            Row(Same(_ => new PassportSkillSearch("competence")), SignedIn),
            Row(Same(_ => new TieOwnAgent()), SignedIn),
            Row(New(async w => new DeclareSkill((await w.Data.Skill()).Id, SkillLevel.Mastery, AssessmentSource.Declared, null, null)), Serving, hidden: noAgents),
            Row(New(async w => new DeclareSkills([new DeclaredLevel((await w.Data.Skill()).Id, SkillLevel.Mastery)])), Serving, hidden: noAgents),
            Row(OnAssessment((w, a) => new ChangeSkill(a.Id, a.Version, SkillLevel.Expertise, AssessmentSource.Declared, null, null)), [AgentInA], hidden: others),
            Row(OnAssessment((_, a) => new RemoveSkill(a.Id)), [AgentInA], hidden: others),
            Row(Same(_ => new ConfirmSkills(null)), Serving, hidden: noAgents),
            Row(Same(_ => new SharePassport(false)), Serving, hidden: noAgents),
            Row(Same(w => new AnswerCampaign(w.Campaign.Id)), [AgentInA], hidden: others),

            Row(Same(_ => new LeadsTeam()), (bool answer, AccessWorld _) => answer, [LineManagerInA], blank: SignedIn.But(LineManagerInA)),
            Row(Same(_ => new TeamOverview()),
                (IReadOnlyList<TeamRow> rows, AccessWorld w) => rows.Any(r => r.Id == w.Agent.Id), [LineManagerInA], blank: SignedIn.But(LineManagerInA)),
            Row(Same(w => new TeamMember(w.Agent.Id)), [LineManagerInA], hidden: SignedIn.But(LineManagerInA)),
            Row(OnAssessment((w, a) => new ValidateSkills(w.Agent.Id, [a.Id])), [LineManagerInA], hidden: SignedIn.But(LineManagerInA)),
            Row(OnAssessment((w, a) => new CorrectSkill(w.Agent.Id, a.Id, a.Version, SkillLevel.Notions, "Débute.")), [LineManagerInA], hidden: SignedIn.But(LineManagerInA)),
        ];
    }

    private static IEnumerable<AccessRow> Campaigns() =>
    [
        Row(Same(_ => new CampaignList(Paging.Of(1, 100))),
            (Page<CampaignRow> page, AccessWorld w) => page.Items.Any(c => c.Id == w.Campaign.Id), Writers, blank: WritersElsewhere),
        Row(Same(_ => new CampaignForm(null)),
            (OrganisationChoices choices, AccessWorld w) => Reaches(choices, w), Writers, blank: WritersElsewhere),
        Row(Same(w => new CampaignSheet(w.Campaign.Id)), Writers, hidden: WritersElsewhere),
        Row(New(w => Task.FromResult(new PlanCampaign("Recensement", w.DirectorateA.Id, w.Data.Today, w.Data.Today.AddDays(30), 7))), Writers, hidden: WritersElsewhere),
        Row(New(async w => await w.Data.Campaign(w.DirectorateA, launched: false) is var c ? new LaunchCampaign(c.Id, c.Version) : null!), Writers, hidden: WritersElsewhere),
        Row(New(async w => await w.Data.Campaign(w.DirectorateA) is var c ? new CancelCampaign(c.Id, c.Version, "Reportée") : null!), Writers, hidden: WritersElsewhere),

        Row(Same(_ => new CampaignsUnderWay()), TheSystem),
        Row(New(async w => new InviteToCampaign((await w.Data.Campaign(w.DirectorateA)).Id)), TheSystem),
        Row(Same(w => new RemindOfCampaign(w.Campaign.Id)), TheSystem),
        Row(Same(w => new MeasureCampaign(w.Campaign.Id)), TheSystem),
        Row(New(async w =>
        {
            var campaign = await w.Data.Campaign(w.DirectorateA);
            return new CampaignMailFacts((await w.Data.Invited(campaign, w.Agent)).Id);
        }), TheSystem),
        Row(Same(_ => new AnnounceExpiringCertificates()), TheSystem),
        Row(New(async w =>
        {
            var certificate = await w.NewAssessment();
            await w.Data.Change<SkillAssessment>(q => q.SingleAsync(a => a.Id == certificate.Id), a => a.Support("Brevet", w.Data.Today.AddDays(20), null));
            return new ExpiringCertificate(certificate.Id);
        }), TheSystem),
    ];

    private static Func<AccessWorld, Task<T>> OnAssessment<T>(Func<AccessWorld, SkillAssessment, T> request) => async w => request(w, await w.NewAssessment());
}
