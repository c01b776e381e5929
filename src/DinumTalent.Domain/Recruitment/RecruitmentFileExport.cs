using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Somebody took the whole file of a recruitment away, CVs included: who and when stays known.</summary>
public sealed class RecruitmentFileExport : AggregateRoot<RecruitmentFileExportId>, IAudited
{
    private RecruitmentFileExport()
    {
    }

    public RecruitmentFileExport(VacancyId vacancy, StageActor by, int applications, DateTime now) : base(RecruitmentFileExportId.New()) =>
        (VacancyId, By, ByName, Applications, At) = (vacancy, by.UserId, by.Name, applications, now);

    public VacancyId VacancyId { get; private set; }

    public UserId? By { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>How many it held.</summary>
    public int Applications { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTime At { get; private set; }
}
