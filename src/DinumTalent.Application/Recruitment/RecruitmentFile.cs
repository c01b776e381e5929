using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Whether the file of a recruitment holds all that the law asks for, point by point.</summary>
[Requires(Permission.ReadApplications)]
public sealed record RecruitmentFile(VacancyId Id) : IQuery<RecruitmentFileView>;

/// <param name="Id">The vacancy.</param>
/// <param name="Title">As published.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Applications">Received.</param>
/// <param name="Points">In the order of a recruitment.</param>
/// <param name="Exports">The last ones, newest first.</param>
/// <param name="MayExport">Whether the person may take the whole away.</param>
public sealed record RecruitmentFileView(
    VacancyId Id, string Title, string Reference, string Organisation, VacancyStatus Status, int Applications,
    IReadOnlyList<FilePoint> Points, IReadOnlyList<PastExport> Exports, bool MayExport)
{
    public int Missing => Points.Count(p => p.State is FileState.Missing);
}

public enum FileState
{
    [Label("Complet")] Complete,
    [Label("Manque")] Missing,
    [Label("Sans objet")] NotApplicable,
}

/// <summary>Where a point is put right.</summary>
public enum FilePlace
{
    None,
    Vacancy,
    Publication,
    Urgency,
    FruitlessSearch,
    Pipeline,
    Ending,
}

/// <summary>One thing that the file has to hold.</summary>
/// <param name="Title">What.</param>
/// <param name="Reference">Why.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Detail">What is there, or what is missing.</param>
/// <param name="Place">Where it is put right.</param>
public sealed record FilePoint(string Title, string Reference, FileState State, string Detail, FilePlace Place = FilePlace.None)
{
    /// <summary>The applications that it waits for, the first of them.</summary>
    public IReadOnlyList<FileSubject> Subjects { get; init; } = [];
}

/// <param name="Id">The application.</param>
/// <param name="Name">Of the candidate.</param>
public sealed record FileSubject(JobApplicationId Id, string Name);

/// <param name="At">In UTC.</param>
/// <param name="By">Name at that time.</param>
/// <param name="Applications">How many it held.</param>
public sealed record PastExport(DateTime At, string By, int Applications);

internal sealed class RecruitmentFileHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, IVersionHistory history, TimeProvider clock)
    : IQueryHandler<RecruitmentFile, RecruitmentFileView>
{
    private const int ExportsShown = 10;

    public async Task<Result<RecruitmentFileView>> Handle(RecruitmentFile query, CancellationToken cancellationToken)
    {
        var facts = await RecruitmentFileFacts.Read(db, access, history, query.Id, cancellationToken);
        if (facts.IsFailure) return Result<RecruitmentFileView>.Failure(facts.Errors);
        var (vacancy, organisation) = (facts.Value.Vacancy, facts.Value.Organisation);
        var exports = await db.RecruitmentFileExports(access).AsNoTracking().Where(e => e.VacancyId == query.Id)
            .OrderByDescending(e => e.At).Take(ExportsShown)
            .Select(e => new PastExport(e.At, e.ByName, e.Applications)).ToListAsync(cancellationToken);
        return new RecruitmentFileView(
            vacancy.Id, vacancy.Title, vacancy.Reference, organisation, vacancy.Status, facts.Value.Applications.Count,
            RecruitmentFileChecks.Of(facts.Value, clock.Today()), exports,
            (await permissions.In(vacancy.OrganisationId, cancellationToken)).Contains(Permission.DecideHires));
    }
}
