using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What a person made of a skill that a CV names.</summary>
public enum SkillVerdict
{
    [Label("Confirmée")] Confirmed,
    [Label("Écartée")] Dismissed,
}

/// <summary>
/// Somebody who treats an application read in its CV that a skill is there, or that it is not: a person's word, where the
/// recognition only suggests. It changes no declared level and enters no score.
/// </summary>
/// <remarks>RGPD, art. 22; loi n° 78-17, art. 47: nothing is decided about somebody by a machine alone.</remarks>
public sealed class SkillFinding : AggregateRoot<SkillFindingId>, IAudited
{
    public const int NameMaxLength = HistoryEntry.NameMaxLength;

    private SkillFinding()
    {
    }

    private SkillFinding(SkillFindingId id) : base(id)
    {
    }

    public JobApplicationId ApplicationId { get; private set; }

    public SkillId SkillId { get; private set; }

    public SkillVerdict Verdict { get; private set; }

    public UserId? By { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>In UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The first word of somebody on a skill that the CV names.</summary>
    public static Result<SkillFinding> Of(JobApplication application, CvReading reading, SkillId skill, SkillVerdict verdict, StageActor by, DateTime now)
    {
        if (application.IsSealed || application.Cv.FileId != reading.FileId || reading.Mentions.All(m => m.SkillId != skill)) return CvErrors.NotNamed;
        var finding = new SkillFinding(SkillFindingId.New()) { ApplicationId = application.Id, SkillId = skill };
        finding.Judge(verdict, by, now);
        return finding;
    }

    /// <summary>Another word on it; the same again changes nothing, whoever says it.</summary>
    public void Revise(SkillVerdict verdict, StageActor by, DateTime now)
    {
        if (Verdict != verdict) Judge(verdict, by, now);
    }

    private void Judge(SkillVerdict verdict, StageActor by, DateTime now) => (Verdict, By, ByName, At) = (verdict, by.UserId, by.Name, now);
}
