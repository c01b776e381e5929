using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Candidates over their applications, the vivier, campaigns. People of the vivier share with ministry A alone.</content>
internal static partial class AccessTable
{
    /// <summary>Whom the vivier shows somebody who shares with ministry A: any directorate of it.</summary>
    private static Who[] FindersOfA => [.. Commenters, RecruiterOfSister];
    private static readonly Who[] FindersElsewhere = [RecruiterOfB, AuditorOfARecruiterOfB];
    private static Who[] SortersOfA => [.. Writers, RecruiterOfSister];

    private static IEnumerable<AccessRow> SamePeople() =>
    [
        // Every application of the builders bears the same phone.
        Row(New(async w =>
            {
                await w.NewApplication();
                return new DuplicateSuggestions(Paging.Of(1, 100));
            }),
            (DuplicateSuggestionsView view, AccessWorld w) => view.Groups.Items.Any(g => g.Sides.Any(s => s.Applications.Any(a => a.Id == w.Application.Id))), Readers, blank: ReadersElsewhere),
        Row(New(async w => new RecordComparison((await w.NewApplication()).Id, (await w.NewApplication()).Id)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new MergeRecords((await w.NewApplication()).Id, 0, (await w.NewApplication()).Id, 0, IdentityChoice.AllKept)), Writers, hidden: WritersElsewhere),
        Row(New(async w =>
        {
            var (kept, absorbed) = (CandidateRecord.Open(w.MinistryA.Id, await w.NewApplication(), w.Data.Now), CandidateRecord.Open(w.MinistryA.Id, await w.NewApplication(), w.Data.Now));
            kept.Absorb(absorbed, IdentityChoice.AllKept, new StageActor(null, "Essai"), w.Data.Now);
            await w.Data.Save(kept, absorbed);
            return new UndoMerge(kept.Id, kept.Version, "Un homonyme");
        }), Writers, hidden: WritersElsewhere),
        Row(New(async w => new KeepApart([(await w.NewApplication()).Id, (await w.NewApplication()).Id])), Writers, hidden: WritersElsewhere),
        Row(New(async w =>
        {
            var said = DistinctPeople.Say(w.MinistryA.Id, [(await w.NewApplication()).Id, (await w.NewApplication()).Id], new StageActor(null, "Essai"), w.Data.Now).Value;
            await w.Data.Save(said);
            return new SuggestAgain(said.Id);
        }), SortersOfA, hidden: FindersElsewhere),
        Row(Same(w => new OtherApplications(w.Application.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(_ => new OwnSharing()), SignedIn),
        Row(Same(_ => new ShareOwnApplications(true)), SignedIn),
        Row(Same(w => new FollowedSharing(w.Token(w.Application))), Everybody, about: "by its link"),
        Row(OnLink(token => new ShareFollowedApplications(token, true)), Everybody, about: "by its link"),
        Row(OnForgedLink(token => new FollowedSharing(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new ShareFollowedApplications(token, true)), Nobody, hidden: Everybody, about: "by a forged link"),
    ];

    private static IEnumerable<AccessRow> OwnPoolPages() =>
    [
        Row(Same(_ => new PoolChoices()), Everybody),
        Row(Same(_ => new SendSpontaneousProfile("Alix", "Durand", "alix@exemple.fr", null, null, PoolSharing.State, [], [], null, null, false)), Everybody),
        Row(OnSentDraftOf(null, id => new JoinPoolWithApplication(id, PoolSharing.State)), Everybody, about: "begun without an account"),
        Row(OnSentDraftOf(Candidate, id => new JoinPoolWithApplication(id, PoolSharing.State)), [Candidate], hidden: Everybody.But(Candidate), about: "begun with an account"),
        Row(Same(_ => new OwnPool()), SignedIn),
        Row(Same(_ => new JoinPool(PoolSharing.State)), SignedIn),
        Row(Same(w => new FollowedPool(w.Token(w.Application))), Everybody, about: "by its link"),
        Row(OnLink(token => new JoinPoolByFollowUp(token, PoolSharing.State)), Everybody, about: "by its link"),
        Row(New(async w =>
        {
            var application = await w.NewApplication();
            await w.Data.Save(TalentPoolMember.Join(CandidateContact.Of(application), ProfileFor(w), null, application.Id, confirmed: false, new PoolRetention(), w.Data.Now, w.Data.Today).Value);
            return new ConfirmFollowedPool(w.Token(application));
        }), Everybody, about: "by its link"),
        Row(OnForgedLink(token => new FollowedPool(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new JoinPoolByFollowUp(token, PoolSharing.State)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new ConfirmFollowedPool(token)), Nobody, hidden: Everybody, about: "by a forged link"),

        // Who holds the link is let in, whoever it is.
        Row(OnMember((w, m) => new PoolMembership(PoolToken(w, m))), Everybody, about: "by its link"),
        Row(OnMember((w, m) => new ConfirmPoolAddress(PoolToken(w, m))), Everybody, about: "by its link"),
        Row(OnMember((w, m) => new EditPoolProfile(PoolToken(w, m), m.Version, new PoolContact("Alix", "Vivier", null, null), ProfileFor(w))), Everybody, about: "by its link"),
        Row(OnMember((w, m) => new AttachPoolCv(PoolToken(w, m), FileId.New())), Everybody, about: "by its link"),
        Row(Same(w => new OwnPoolCv(PoolToken(w, w.PoolMember))), Everybody, about: "by its link"),
        Row(OnForgedLink(token => new AttachPoolCv(token, FileId.New())), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new OwnPoolCv(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnMember((w, m) => new RenewPoolConsent(PoolToken(w, m))), Everybody, about: "by its link"),
        Row(OnMember((w, m) => new LeavePool(PoolToken(w, m))), Everybody, about: "by its link"),
        Row(OnForgedLink(token => new PoolMembership(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new ConfirmPoolAddress(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(Same(w => new EditPoolProfile("un-jeton-invente", 1, new PoolContact("Alix", "Vivier", null, null), ProfileFor(w))), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new RenewPoolConsent(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new LeavePool(token)), Nobody, hidden: Everybody, about: "by a forged link"),

        // The link of an application opens no page of the vivier.
        Row(Same(w => new PoolMembership(w.Token(w.Application))), Nobody, hidden: Everybody, about: "by the link of an application"),
        Row(OnInvitation((w, i) => new PoolInvitationSheet(InvitationToken(w, i))), Everybody, about: "by its link"),
        Row(OnInvitation((w, i) => new AnswerPoolInvitation(InvitationToken(w, i), true)), Everybody, about: "by its link"),
        Row(OnForgedLink(token => new PoolInvitationSheet(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        Row(OnForgedLink(token => new AnswerPoolInvitation(token, true)), Nobody, hidden: Everybody, about: "by a forged link"),
    ];

    private static IEnumerable<AccessRow> Pool() =>
    [
        Row(OnPoolSkill(skill => new PoolSearch(new TalentCriteria { Skills = [skill] }, null)), (PoolSearchView view, AccessWorld _) => view is { Total: 1, Rows.Count: 1 }, FindersOfA, blank: FindersElsewhere),
        Row(OnMember((_, m) => new PoolMemberSheet(m.Id, [])), FindersOfA, hidden: FindersElsewhere),
        Row(Same(w => new PoolMemberCv(w.PoolMember.Id)), FindersOfA, hidden: FindersElsewhere),
        Row(OnMember((w, m) => new InviteToApply(m.Id, w.Vacancy.Id, null)), Writers, hidden: WritersElsewhere),
        Row(OnMember((w, m) => new TagTalent(m.Id, TestData.Unique("mot"))), SortersOfA, hidden: FindersElsewhere),
        Row(New(async w => new SortTalent((await NewMember(w)).Id, (await NewList(w)).Id, true)), SortersOfA, hidden: FindersElsewhere),
        Row(Same(w => new VacancyInvitations(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
        Row(New(async w =>
            {
                await NewList(w);
                return new TalentListOverview();
            }),
            (TalentListOverviewView view, AccessWorld w) => view.Lists.Any(l => l.Ministry == w.MinistryA.ShortName), FindersOfA, blank: FindersElsewhere),
        Row(New(w => Task.FromResult(new CreateTalentList(w.MinistryA.Id, TestData.Unique("Liste ")))), SortersOfA, hidden: FindersElsewhere),
        Row(New(async w => await NewList(w) is var list ? new DeleteTalentList(list.Id, list.Version) : null!), SortersOfA, hidden: FindersElsewhere),

        Row(Same(_ => new AskPoolRenewals()), TheSystem),
        Row(Same(_ => new ErasePoolMembers()), TheSystem),
        Row(Same(_ => new ErasePoolTrail(TalentPoolMemberId.New())), TheSystem),
        Row(Same(w => new NoteInvitedApplication(w.Application.Id)), TheSystem),
        Row(OnMember((_, m) => new PoolMailFacts(m.Id)), TheSystem),
        Row(OnInvitation((_, i) => new PoolInvitationMailFacts(i.Id)), TheSystem),
    ];

    private static IEnumerable<AccessRow> Attracting() =>
    [
        Row(Same(_ => new JobGuides()), Everybody),
        Row(New(async w => new JobGuide(await w.Data.Read(db => db.Set<JobProfile>().Where(p => p.Id == w.Vacancy.JobProfileId).Select(p => p.Code).SingleAsync()))), Everybody),
        Row(OnSentDraftOf(null, id => new NoteApplicationSource(id, SourceCode.New())), Everybody, about: "begun without an account"),
        Row(OnSentDraftOf(Candidate, id => new NoteApplicationSource(id, SourceCode.New())), [Candidate], hidden: Everybody.But(Candidate), about: "begun with an account"),
        Row(Same(w => new CountCampaignViews(w.Data.Today, new Dictionary<string, int>())), TheSystem),
        Row(New(async w =>
            {
                await NewCampaign(w);
                return new SourcingOverview();
            }),
            (SourcingOverviewView view, AccessWorld w) => view.Campaigns.Any(c => c.Organisation == w.DirectorateA.ShortName), Readers, blank: ReadersElsewhere),
        Row(New(w => Task.FromResult(new CreateSourcingCampaign(w.DirectorateA.Id, "Salon"))), Writers, hidden: WritersElsewhere),
        Row(New(async w => await NewCampaign(w) is var campaign ? new AddCampaignLink(campaign.Id, campaign.Version, SourcingChannel.School, null, null) : null!), Writers, hidden: WritersElsewhere),
    ];

    private static Func<AccessWorld, Task<T>> OnMember<T>(Func<AccessWorld, TalentPoolMember, T> request) => async w => request(w, await NewMember(w));

    private static Func<AccessWorld, Task<T>> OnInvitation<T>(Func<AccessWorld, PoolInvitation, T> request) => async w =>
    {
        var invitation = PoolInvitation.Send(await NewMember(w), w.Vacancy, null, new StageActor(null, "Essai"), w.Data.Now, w.Data.Today).Value;
        await w.Data.Save(invitation);
        return request(w, invitation);
    };

    /// <summary>A skill that one person of the vivier alone declares.</summary>
    private static Func<AccessWorld, Task<T>> OnPoolSkill<T>(Func<SoughtSkill, T> request) => async w =>
    {
        var skill = await w.Data.Skill();
        await NewMember(w, new DeclaredSkill(skill.Id, SkillLevel.Mastery));
        return request(new SoughtSkill(skill.Id, SkillLevel.Mastery, Necessity.Essential));
    };

    private static Func<AccessWorld, Task<T>> OnSentDraftOf<T>(Who? author, Func<ApplicationDraftId, T> request) => async w =>
    {
        var draft = new ApplicationDraft(w.Vacancy.Id, author is { } who ? w.Of(who)!.Id : null, w.Data.Now);
        draft.MarkSent(w.Data.Now);
        await w.Data.Save(draft);
        return request(draft.Id);
    };

    private static async Task<TalentPoolMember> NewMember(AccessWorld w, params DeclaredSkill[] skills)
    {
        var identity = new CandidateContact("Alix", "Vivier", $"{TestData.Unique("vivier")}@exemple.fr", null, null);
        var member = TalentPoolMember.Join(identity, ProfileFor(w) with { Skills = skills }, null, null, confirmed: true, new PoolRetention(), w.Data.Now, w.Data.Today).Value;
        await w.Data.Save(member);
        return member;
    }

    private static async Task<TalentList> NewList(AccessWorld w)
    {
        var list = TalentList.Create(w.MinistryA.Id, TalentListKind.List, TestData.Unique("Liste ")).Value;
        await w.Data.Save(list);
        return list;
    }

    private static async Task<SourcingCampaign> NewCampaign(AccessWorld w)
    {
        var campaign = SourcingCampaign.Create(w.DirectorateA.Id, "Salon", w.Data.Now).Value;
        await w.Data.Save(campaign);
        return campaign;
    }

    private static PoolProfile ProfileFor(AccessWorld w) => new(PoolSharing.Ministries, [w.MinistryA.Id], [], [], [], "");

    private static string PoolToken(AccessWorld w, TalentPoolMember member) => w.Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.TalentPool, member.Id.Value);

    private static string InvitationToken(AccessWorld w, PoolInvitation invitation) => w.Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.PoolInvitation, invitation.Id.Value);
}
