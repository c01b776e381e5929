using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>
/// Text of CVs. It hangs on the file alone: an application under seal names no file, so that nothing leads from it to the text.
/// </content>
public sealed partial class TalentDbContext
{
    public IQueryable<CvReading> CvReadings(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CvReading>(),
        AccessKind.Permission or AccessKind.Assigned => Set<CvReading>().Where(r => Applications(access).Any(a => a.Cv.FileId == r.FileId)),
        AccessKind.OwnData or AccessKind.MailLink => Set<CvReading>().Where(r =>
            Applications(access).Any(a => a.Cv.FileId == r.FileId) || SealedIdentities(access).Any(i => i.Cv.FileId == r.FileId)),
        _ => Nothing<CvReading>(),
    };

    public IQueryable<CvReading> PoolCvReadings(IAccess access) => access.Kind is AccessKind.System
        ? Set<CvReading>()
        : Set<CvReading>().Where(r => TalentPool(access).Any(m => m.Cv!.FileId == r.FileId));

    public Task<CvReading?> FindCvReading(FileId file, CancellationToken cancellationToken) =>
        Set<CvReading>().SingleOrDefaultAsync(r => r.FileId == file, cancellationToken);

    public Task<UploadedFile?> FindFile(FileId id, CancellationToken cancellationToken) =>
        Set<StoredFileRow>().Where(f => f.Id == id).Select(f => new UploadedFile(f.Id, f.Name, f.ContentType, f.Size)).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<FileId>> UnreadCvs(int most, CancellationToken cancellationToken)
    {
        var ofApplications = Set<JobApplication>().Select(a => a.Cv.FileId);
        var underSeal = Set<CandidateIdentity>().Select(i => i.Cv.FileId);
        var ofPool = Set<TalentPoolMember>().Where(m => m.Cv != null).Select(m => m.Cv!.FileId);
        var found = new List<FileId>();
        foreach (var held in new[] { ofApplications, underSeal, ofPool })
        {
            if (found.Count >= most) break;
            found.AddRange(await Set<StoredFileRow>().Where(f => held.Contains(f.Id) && !Set<CvReading>().Any(r => r.FileId == f.Id))
                .OrderBy(f => f.Id).Select(f => f.Id).Take(most - found.Count).ToListAsync(cancellationToken));
        }

        return found;
    }

    public IQueryable<SkillFinding> SkillFindings(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<SkillFinding>(),
        AccessKind.Permission or AccessKind.Assigned => Set<SkillFinding>().Where(f => Applications(access).Any(a => a.Id == f.ApplicationId)),
        _ => Nothing<SkillFinding>(),
    };

    public Task IndexCv(CvReading reading, JobApplication application, CancellationToken cancellationToken) =>
        application.IsSealed
            ? throw new InvalidOperationException("An application under seal is found by no word.")
            : CvIndex.Write(this, reading, application, cancellationToken);

    public async Task ForgetFindings(JobApplicationId application, CancellationToken cancellationToken) =>
        RemoveRange(await Set<SkillFinding>().Where(f => f.ApplicationId == application).ToListAsync(cancellationToken));

    public Task<int> ForgetUnusedCvWords(CancellationToken cancellationToken) =>
        Set<CvWord>().Where(w => !Set<CvUse>().Any(u => u.WordId == w.Id)).ExecuteDeleteAsync(cancellationToken);

    public Task<CvMatches> SearchCvs(IAccess access, VacancyId? within, string query, Paging paging, CancellationToken cancellationToken)
    {
        var reached = access.Kind switch
        {
            AccessKind.System => Set<CvEntry>(),
            AccessKind.Permission => Set<CvEntry>().Where(e => Set<Vacancy>().Any(v => v.Id == e.VacancyId && Scope(access).Contains(v.OrganisationId))),
            _ => Nothing<CvEntry>(),
        };
        if (within is { } vacancy) reached = reached.Where(e => e.VacancyId == vacancy);
        return CvIndex.Find(this, reached, within is not null, query, paging, cancellationToken);
    }

    /// <summary>What was read of a file that nothing holds any more; what hangs on it goes with it.</summary>
    private async Task ForgetText(FileId file, CancellationToken cancellationToken)
    {
        if (await FindCvReading(file, cancellationToken) is { } reading) Set<CvReading>().Remove(reading);
    }
}
