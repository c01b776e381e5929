using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Reminding_approvers(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Approvers_are_asked_again_every_three_days_until_they_have_decided()
    {
        var (waiting, decided) = (await Asked(daysAgo: 3), await Asked(daysAgo: 3));
        var fresh = await Asked(daysAgo: 2);
        (await As(decided.Approver, new DecideApproval(decided.Approval.Id, decided.Approval.Version, ApprovalDecision.Approved, null))).Errors.ShouldBeEmpty();

        await AsSystem(new RemindOfApprovals());
        await AsSystem(new RemindOfApprovals());
        await Site.DeliverMails(Stop);

        Reminders(waiting.Approver).ShouldHaveSingleItem().Text.ShouldContain($"/gestion/approbations/{waiting.Approval.Id}");
        Reminders(decided.Approver).ShouldBeEmpty();
        Reminders(fresh.Approver).ShouldBeEmpty();

        IEnumerable<MailMessage> Reminders(Person person) => Site.Mails.To(person.Email).Where(m => m.Subject.StartsWith("Rappel", StringComparison.Ordinal));
    }

    private async Task<(Person Approver, VacancyApproval Approval)> Asked(int daysAgo)
    {
        var ministry = await Data.Ministry();
        var approver = await Data.Staff(Role.HiringManager, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.Draft());
        var need = new ApprovalNeed([new ApprovalStep("Accord du service", ApprovalStepKind.Approval, 1, [new Approver(approver.Id, approver.Name)])], null);
        VacancyApproval? approval = null;
        await Data.Change<Vacancy>(q => q.SingleAsync(v => v.Id == vacancy.Id), v => approval = VacancyApproval.Submit(v, need, new StageActor(null, "Claire Petit"), Data.Now.AddDays(-daysAgo), Data.Today).Value);
        await Data.Save(approval!);
        return (approver, approval!);
    }
}
