using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What the mail to a reader of the preselection says; not found once nothing waits for that reader any more.</summary>
[SystemOnly]
public sealed record ReaderMailFacts(CohortId Cohort, int Sprint, UserId Reader) : IQuery<ReaderMailFactsView>;

/// <param name="Email">Of the reader's account.</param>
/// <param name="Name">Of the reader.</param>
/// <param name="Cohort">As it is called.</param>
/// <param name="Waiting">Applications that wait for this reader, those given before among them.</param>
/// <param name="OpensOn">Of the preselection.</param>
/// <param name="ClosesOn">Last day; null where it never closes.</param>
public sealed record ReaderMailFactsView(string Email, string Name, string Cohort, int Waiting, DateOnly? OpensOn, DateOnly? ClosesOn);

internal sealed class ReaderMailFactsHandler(ITalentDbContext db, IAccess access, IAccounts accounts) : IQueryHandler<ReaderMailFacts, ReaderMailFactsView>
{
    public async Task<Result<ReaderMailFactsView>> Handle(ReaderMailFacts query, CancellationToken cancellationToken)
    {
        var waiting = await (
            from r in db.PreselectionReadings(access)
            join a in db.FellowApplications(access) on r.ApplicationId equals a.Id
            where r.CohortId == query.Cohort && r.Sprint == query.Sprint && r.JudgeId == query.Reader && r.SubmittedAt == null && r.Independence != Independence.Recused && a.Status == FellowStatus.Received
            select r.Id).CountAsync(cancellationToken);
        if (waiting == 0 || await accounts.Find(query.Reader, cancellationToken) is not { IsEnabled: true } account) return Error.NotFound;
        var cohort = await db.Cohorts(access).AsNoTracking().FirstAsync(c => c.Id == query.Cohort, cancellationToken);
        var phase = cohort.Find(PhaseKind.Preselection, query.Sprint);
        return new ReaderMailFactsView(account.Email, account.Name, cohort.Name, waiting, phase?.OpensOn, phase?.ClosesOn);
    }
}
