using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What became of a request to be erased.</summary>
/// <param name="Applications">Erased now; those under way were withdrawn first.</param>
/// <param name="Kept">Of somebody hired: they belong to the agent's file.</param>
/// <param name="AccountClosed">Whether the account went too.</param>
public sealed record ErasureOutcome(int Applications, int Kept, bool AccountClosed);

/// <summary>Erases what is kept of a person: what is under way ends first, so that nobody waits for them.</summary>
internal static class PersonErasure
{
    /// <param name="db">The store.</param>
    /// <param name="access">Own data, or an administrator's.</param>
    /// <param name="accounts">Where sign-ins are kept.</param>
    /// <param name="email">For an administrator, whose.</param>
    /// <param name="by">Who asked.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<ErasureOutcome>> Run(
        ITalentDbContext db, IAccess access, IAccounts accounts, string? email, StageActor by, DateTime now, CancellationToken cancellationToken)
    {
        var traces = await db.TracesOf(access, email, cancellationToken);
        var (erased, kept) = (0, 0);
        foreach (var application in await db.ToErase(access, email, cancellationToken))
        {
            if (application.Status is ApplicationStatus.Hired)
            {
                kept++;
                continue;
            }

            var done = await Withdraw(db, access, application, by, now, cancellationToken);
            if (done.IsSuccess) done = await ApplicationErasure.Erase(db, application, now, cancellationToken);
            if (done.IsFailure) return Result<ErasureOutcome>.Failure(done.Errors);
            erased++;
        }

        erased += await EraseFellow(db, access, email, now, cancellationToken);
        kept += await Eig.MissionErasure.Run(db, access, email, now.ToParisDay(), cancellationToken);
        await Retention.ListeningErasure.Run(db, access, email, cancellationToken);
        foreach (var member in traces.Members)
        {
            if (member.Cv is { } cv) await db.EraseFile(cv.FileId, cancellationToken);
            member.Leave(PoolDeparture.Withdrawn);
            db.Remove(member);
        }

        foreach (var sharing in traces.Sharings)
        {
            sharing.Forget();
            db.Remove(sharing);
        }

        foreach (var draft in traces.Drafts)
        {
            if (ApplicationDraftContent.Read(draft.Content).Cv is { } cv) await db.EraseFile(cv.FileId, cancellationToken);
            db.Remove(draft);
        }

        if (traces.Account is { } account && kept == 0) await accounts.Remove(account, cancellationToken);
        return new ErasureOutcome(erased, kept, traces.Account is not null && kept == 0);
    }

    /// <summary>Applications to cohorts go whole, with what was noted of them: nobody reads them any more.</summary>
    private static async Task<int> EraseFellow(ITalentDbContext db, IAccess access, string? email, DateTime now, CancellationToken cancellationToken)
    {
        var traces = await db.FellowTracesOf(access, email, cancellationToken);
        await FellowErasure.Erase(db, traces, now, cancellationToken);
        foreach (var draft in await db.FellowDraftsOf(access, email, cancellationToken))
        {
            if (draft.Cv is { } cv) await db.EraseFile(cv.FileId, cancellationToken);
            db.Remove(draft);
        }

        return traces.Applications.Count;
    }

    /// <summary>What is under way, and a refusal that was not told yet, ends as the candidate's own withdrawal does.</summary>
    private static async Task<Result> Withdraw(ITalentDbContext db, IAccess access, JobApplication application, StageActor by, DateTime now, CancellationToken cancellationToken)
    {
        if (application.Status is not (ApplicationStatus.InProgress or ApplicationStatus.Accepted) && !application.IsRefusalToTell) return Result.Success;
        var vacancy = await db.Vacancies(access).FirstOrDefaultAsync(v => v.Id == application.VacancyId, cancellationToken);
        return vacancy is null ? Error.NotFound : vacancy.Withdraw(application, by, now, await db.FindLiveOffer(application.Id, cancellationToken));
    }
}
