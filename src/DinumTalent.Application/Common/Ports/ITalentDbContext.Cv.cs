using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Text of CVs.</content>
public partial interface ITalentDbContext
{
    /// <summary>Of the CVs that the applications within reach show: under seal they show none. To a candidate, of the own CVs.</summary>
    IQueryable<CvReading> CvReadings(IAccess access);

    /// <summary>Of the CVs of people of the vivier within reach.</summary>
    IQueryable<CvReading> PoolCvReadings(IAccess access);

    /// <summary>Of one file, whoever it belongs to; for the reading itself, and for the author of a draft that names the file.</summary>
    Task<CvReading?> FindCvReading(FileId file, CancellationToken cancellationToken);

    /// <summary>A stored file, held by something or not; null when it is gone.</summary>
    Task<UploadedFile?> FindFile(FileId id, CancellationToken cancellationToken);

    /// <summary>CVs that applications and people of the vivier hold and that nobody has begun to read.</summary>
    Task<IReadOnlyList<FileId>> UnreadCvs(int most, CancellationToken cancellationToken);

    /// <summary>What people made of the skills that the CVs of the applications within reach name.</summary>
    IQueryable<SkillFinding> SkillFindings(IAccess access);

    /// <summary>Forgets what people made of the CV of an application that another one takes the place of.</summary>
    Task ForgetFindings(JobApplicationId application, CancellationToken cancellationToken);

    /// <summary>Makes an application found by the words of its CV. Again, it changes nothing.</summary>
    Task IndexCv(CvReading reading, JobApplication application, CancellationToken cancellationToken);

    /// <summary>Forgets words that no CV holds any more; answers how many.</summary>
    Task<int> ForgetUnusedCvWords(CancellationToken cancellationToken);

    /// <summary>Applications within reach whose author is known and whose CV holds every word of a query, accents, case and small typing mistakes apart; the latest first.</summary>
    /// <param name="access">Of the request.</param>
    /// <param name="within">Only those to this vacancy.</param>
    /// <param name="query">As typed.</param>
    /// <param name="paging">Which of them.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<CvMatches> SearchCvs(IAccess access, VacancyId? within, string query, Paging paging, CancellationToken cancellationToken);
}

/// <param name="Applications">In their order.</param>
/// <param name="Total">Of all, counted up to <see cref="MostCounted"/>.</param>
/// <param name="Terms">Folded words of the CVs that the query stands for.</param>
public sealed record CvMatches(IReadOnlyList<JobApplicationId> Applications, int Total, IReadOnlySet<string> Terms)
{
    public const int MostCounted = 1_000;

    public static readonly CvMatches None = new([], 0, new HashSet<string>());
}
