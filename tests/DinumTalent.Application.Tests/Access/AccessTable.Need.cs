using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Before a vacancy is published.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Need()
    {
        var others = SignedIn.But(AssignedInA);
        Who[] withRole = [.. Staff];
        return
        [
            Row(Same(w => new ApprovalChainForm(w.DirectorateA.Id)), AccountManagers, hidden: AccountManagersElsewhere),
            Row(New(async w => new SetApprovalChain((await w.Data.Below(w.DirectorateA)).Id, null, [], [])), AccountManagers, hidden: AccountManagersElsewhere),

            Row(New(async w => await Asked(w) is var v ? new SubmitVacancy(v.Id, v.Version) : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewApproval() is var (v, _) ? new WithdrawVacancy(v.Id, v.Version) : null!), Writers, hidden: WritersElsewhere),
            Row(OnDraft((w, v) => new ScheduleVacancy(v.Id, v.Version, w.Data.Today.AddDays(3))), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new PublishDueVacancies()), TheSystem),
            Row(Same(w => new VacancyApprovals(w.Approval.VacancyId)), Readers, hidden: ReadersElsewhere),

            Row(Same(_ => new ApprovalsToDecide()),
                (ApprovalsToDecideView view, AccessWorld w) => view.Waiting.Any(a => a.Id == w.Approval.Id), [AssignedInA], blank: others),
            Row(Same(w => new ApprovalSheet(w.Approval.Id)), [AssignedInA], hidden: others),
            Row(New(async w => await w.NewApproval() is var (_, a) ? new DecideApproval(a.Id, a.Version, ApprovalDecision.Approved, null) : null!), [AssignedInA], hidden: others),

            Row(Same(w => new DelegateApprovals(w.Colleague.Email, w.Data.Today, w.Data.Today.AddDays(5))), withRole),
            Row(OnDelegation(d => new EndDelegation(d.Id, d.Version)), [AssignedInA], hidden: others),
            Row(New(async w => await Delegated(w) is var _ ? new OwnDelegations() : null!),
                (OwnDelegationsView view, AccessWorld w) => view.Given.Any(d => d.EndsOn == LastDay(w)), [AssignedInA], blank: others),

            Row(OnDraft((w, v) => new InvolveInVacancy(v.Id, v.Version, w.Of(RecruiterOfA)!.Email, VacancyMemberRole.CoRecruiter)), Writers, hidden: WritersElsewhere),
            Row(New(async w => await WithMember(w) is var v ? new ReleaseFromVacancy(v.Id, v.Version, v.Members[0].UserId) : null!), Writers, hidden: WritersElsewhere),

            Row(New(async w => await SavedVacancyTemplate(w) is var _ ? new VacancyTemplateList() : null!),
                (IReadOnlyList<VacancyTemplateRow> rows, AccessWorld w) => rows.Any(r => r.Organisation == w.DirectorateA.Name), Writers, blank: WritersElsewhere),
            Row(Same(w => new SaveVacancyTemplate(w.Draft.Id, TestData.Unique("Modèle "))), Writers, hidden: WritersElsewhere),
            Row(New(async w => await SavedVacancyTemplate(w) is var t ? new DeleteVacancyTemplate(t.Id, t.Version) : null!), Writers, hidden: WritersElsewhere),

            Row(Same(_ => new PublicationExport(null, null, Stream.Null)), [.. Readers, .. ReadersElsewhere]),

            Row(Same(w => new VacancyCorrespondents(w.Draft.Id)), TheSystem),
            Row(Same(_ => new RemindOfApprovals()), TheSystem),
        Row(Same(w => new ApprovalRequestNotice(w.Approval.Id, 0)), TheSystem),
            Row(New(async w => new ApprovalOutcomeNotice((await EndedApproval(w)).Id)), TheSystem),
            Row(New(async w => await WithMember(w) is var v ? new VacancyMemberNotice(v.Id, v.Members[0].UserId) : null!), TheSystem),
        ];
    }

    private static Func<AccessWorld, Task<T>> OnDelegation<T>(Func<ApprovalDelegation, T> request) => async w => request(await Delegated(w));

    /// <summary>A draft of an administration that asks for approval.</summary>
    private static async Task<Vacancy> Asked(AccessWorld w)
    {
        var place = await w.Data.Below(w.DirectorateA);
        var approver = new Approver(w.Of(AssignedInA)!.Id, w.Of(AssignedInA)!.Name);
        await w.Data.Save(ApprovalChain.Create(place.Id, [new ApprovalStep("Accord", ApprovalStepKind.Approval, 1, [approver])], []).Value);
        return await w.Data.Vacancy(place, v => v.Draft());
    }

    private static async Task<ApprovalDelegation> Delegated(AccessWorld w)
    {
        // To somebody whom the rows do not name: it opens approvals.
        var colleague = await w.NewColleague();
        var given = ApprovalDelegation.Give(w.Of(AssignedInA)!.Id, new Approver(colleague.Id, colleague.Name), w.Data.Today, LastDay(w), w.Data.Today).Value;
        await w.Data.Save(given);
        return given;
    }

    /// <summary>Of no delegation but those that <see cref="AssignedInA"/> gives here.</summary>
    private static DateOnly LastDay(AccessWorld w) => w.Data.Today.AddDays(41);

    private static async Task<Vacancy> WithMember(AccessWorld w)
    {
        var (vacancy, person) = (await w.NewDraft(), w.Of(RecruiterOfA)!);
        await w.Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == vacancy.Id), v => v.Involve(new Approver(person.Id, person.Name), VacancyMemberRole.CoRecruiter));
        return await w.Data.Reload(vacancy);
    }

    private static async Task<VacancyTemplate> SavedVacancyTemplate(AccessWorld w)
    {
        var template = VacancyTemplate.Save(TestData.Unique("Modèle "), Terms(w), new StageActor(null, "Claire Petit"), w.Data.Now).Value;
        await w.Data.Save(template);
        return template;
    }

    private static async Task<VacancyApproval> EndedApproval(AccessWorld w)
    {
        var (vacancy, approval) = await w.NewApproval();
        var person = w.Of(AssignedInA)!;
        await w.Data.Change<VacancyApproval>(
            q => q.SingleAsync(a => a.Id == approval.Id),
            a => a.Decide(vacancy, ApprovalDecision.Returned, "Précisez les missions.", new StageActor(person.Id, person.Name), new HashSet<Domain.Organisations.UserId>(), w.Data.Now));
        return approval;
    }
}
