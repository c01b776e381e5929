using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What comes before publication: the Prime Minister's services ask for two agreements, one vacancy waits for the first, another one for its day.</summary>
internal sealed class DemoNeed
{
    private readonly IReadOnlyDictionary<string, UserId> accounts;

    public DemoNeed(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        this.accounts = accounts;
        var (today, recruiter) = (now.ToParisDay(), new StageActor(accounts["recruteur@demo.test"], Person("recruteur@demo.test").Name));
        var (state, ministry) = (referential.Organisations["ETAT"].Id, referential.Organisations["PM"].Id);
        var within = referential.Organisations.Where(o => o.Key.StartsWith("PM", StringComparison.Ordinal)).Select(o => o.Value.Id).ToHashSet();
        var (manager, hr) = (Person("manager@demo.test"), Person("rh@demo.test"));
        ApprovalStep[] steps =
        [
            new("Accord du responsable", ApprovalStepKind.Approval, 1, [manager]),
            new("Accord des ressources humaines", ApprovalStepKind.Approval, 1, [hr]),
        ];
        Chains = [ApprovalChain.Create(state, [], [hr]).Value, ApprovalChain.Create(ministry, steps, []).Value];

        var drafts = recruitment.Vacancies.Where(v => v.Status is VacancyStatus.Draft).OrderBy(v => v.Title, StringComparer.Ordinal).ToList();
        if (drafts.FirstOrDefault(v => within.Contains(v.OrganisationId)) is { } waiting)
            Approvals = [Value(VacancyApproval.Submit(waiting, new ApprovalNeed(steps, null), recruiter, now.AddDays(-2), today))];
        if (drafts.FirstOrDefault(v => !within.Contains(v.OrganisationId)) is { } planned) Must(planned.Schedule(planned.Deadline < today.AddDays(7) ? planned.Deadline : today.AddDays(7), today));

        var open = recruitment.Vacancies.Where(v => v.Status is VacancyStatus.Published && within.Contains(v.OrganisationId)).OrderBy(v => v.Title, StringComparer.Ordinal).ToList();
        foreach (var vacancy in open.Take(2)) Must(vacancy.Involve(manager, VacancyMemberRole.Manager));
        Templates = [.. open.Take(3).Select(v => Value(VacancyTemplate.Save(v.Title.Length > VacancyTemplate.NameMaxLength ? v.Title[..VacancyTemplate.NameMaxLength] : v.Title, v.ToTerms(), recruiter, now.AddDays(-20)))).DistinctBy(t => t.Name)];
    }

    public IReadOnlyList<ApprovalChain> Chains { get; }

    public IReadOnlyList<VacancyApproval> Approvals { get; } = [];

    public IReadOnlyList<VacancyTemplate> Templates { get; }

    private Approver Person(string email) =>
        DemoAccounts.All.Single(a => a.Email == email) is var demo ? new Approver(accounts[email], $"{demo.GivenName} {demo.FamilyName}") : null!;

    private static T Value<T>(Result<T> result)
    {
        Must(result.ToResult());
        return result.Value;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}"));
    }
}
