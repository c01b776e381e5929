using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Erases who sent an application wherever the recruitment kept it; what only counts people stays.</summary>
internal static class ApplicationErasure
{
    /// <summary>Of an application that is over; refused for one under way and for somebody hired.</summary>
    public static async Task<Result> Erase(ITalentDbContext db, JobApplication application, DateTime now, CancellationToken cancellationToken)
    {
        if (application.IsErased) return Result.Success;
        var cv = application.CvFileId;
        var erased = application.Erase(now);
        if (erased.IsFailure) return erased;

        var traces = await db.TracesOf(application.Id, cancellationToken);
        await db.EraseFile(cv, cancellationToken);
        foreach (var letter in traces.Offers.Select(o => o.LetterFileId).OfType<FileId>()) await db.EraseFile(letter, cancellationToken);
        foreach (var interview in traces.Interviews) interview.Erase();
        foreach (var card in traces.Scorecards) card.Erase();
        foreach (var offer in traces.Offers) offer.Erase();
        foreach (var invitation in traces.Invitations) invitation.ForgetApplication();
        foreach (var document in traces.Assessments) db.Remove(document);
        foreach (var message in traces.Messages) db.Remove(message);
        foreach (var mention in traces.Mentions) db.Remove(mention);
        foreach (var finding in traces.Findings) db.Remove(finding);
        foreach (var absorbed in traces.Absorbed) db.Remove(absorbed);
        traces.Member?.ForgetSource();
        Leave(db, traces, application.Id);
        application.ForgetTrail(
        [
            .. traces.Interviews.Select(i => Thing(i, i.Id.Value)),
            .. traces.Scorecards.Select(s => Thing(s, s.Id.Value)),
            .. traces.Offers.Select(o => Thing(o, o.Id.Value)),
            .. traces.Assessments.Select(d => Thing(d, d.Id.Value)),
            .. traces.Findings.Select(f => Thing(f, f.Id.Value)),
            .. traces.Invitations.Select(i => Thing(i, i.Id.Value)),
            .. traces.Absorbed.Select(r => Thing(r, r.Id.Value)),
            .. traces.Record is { } record ? [Thing(record, record.Id.Value)] : Array.Empty<ErasedThing>(),
        ]);
        return Result.Success;
    }

    /// <summary>A record of one application says nothing that the application does not.</summary>
    private static void Leave(ITalentDbContext db, ApplicationTraces traces, JobApplicationId application)
    {
        if (traces.Record is not { } record) return;
        if (record.Applications.Count > 2 && traces.OtherOfRecord is { } other) record.Forget(application, CandidateContact.Of(other));
        else db.Remove(record);
    }

    private static ErasedThing Thing<T>(T _, Guid id) where T : IAggregateRoot => new(typeof(T).Name, id);
}
