using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Skills;

/// <summary>The level at which an agent holds a skill, from a day on; a change closes it and opens a new one. At most one of an agent and a skill stands.</summary>
public sealed class SkillAssessment : AggregateRoot<SkillAssessmentId>, IAudited
{
    public const int EvidenceMaxLength = 500;
    public const int CommentMaxLength = 500;

    private SkillAssessment()
    {
    }

    public SkillAssessment(AgentId agent, SkillId skill, SkillLevel level, AssessmentSource source, DateOnly from) : base(SkillAssessmentId.New()) =>
        (AgentId, SkillId, Level, Source, ValidFrom, VerifiedOn) = (agent, skill, level, source, from, from);

    public AgentId AgentId { get; private set; }

    public SkillId SkillId { get; private set; }

    public SkillLevel Level { get; private set; }

    public AssessmentSource Source { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day, included; null while it stands.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Day on which somebody last said that it is still true.</summary>
    public DateOnly VerifiedOn { get; private set; }

    /// <summary>Last day of a certificate; null without.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>On what it rests in words: certificate, mission, link.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Who recorded it; null for the system.</summary>
    public UserId? RecordedBy { get; private set; }

    /// <summary>Day on which the line manager accepted a certificate; a level that the manager validated says so by its source.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>What the line manager said when correcting the level; null where nothing was corrected.</summary>
    public string? Comment { get; private set; }

    /// <summary>How many days before the end of the certificate the agent was last told of it; null while not told.</summary>
    public int? ExpiryNotice { get; private set; }

    public bool Stands => ValidUntil is null;

    /// <summary>Whether the line manager still has to say something of it.</summary>
    public bool AwaitsValidation => Stands && Source is not AssessmentSource.Validated && AcceptedOn is null;

    /// <summary>Whether the certificate is over.</summary>
    public bool HasExpired(DateOnly today) => ExpiresOn < today;

    /// <summary>What the level rests on, and until when.</summary>
    public Result Support(string? evidence, DateOnly? expiresOn, UserId? by)
    {
        if (evidence?.Length > EvidenceMaxLength) return Error.Invalid(nameof(Evidence), $"Décrivez la preuve en {EvidenceMaxLength} caractères au plus.");
        if (expiresOn < ValidFrom) return Error.Invalid(nameof(ExpiresOn), "La certification expire avant d’avoir été obtenue.");
        // Another end of the certificate is announced anew.
        if (expiresOn != ExpiresOn) ExpiryNotice = null;
        (Evidence, ExpiresOn, RecordedBy) = (string.IsNullOrWhiteSpace(evidence) ? null : evidence.Trim(), expiresOn, by);
        return Result.Success;
    }

    /// <summary>Somebody says that it is still true.</summary>
    public void Verify(DateOnly day) => VerifiedOn = day > VerifiedOn ? day : VerifiedOn;

    /// <summary>Ends it the day before another one begins; one that began that same day counts for no day at all.</summary>
    public void Close(DateOnly nextFrom) => ValidUntil ??= nextFrom > ValidFrom ? nextFrom.AddDays(-1) : ValidFrom.AddDays(-1);

    /// <summary>Tells the agent, once for each of <see cref="CertificateExpiry.Notices"/>, that the certificate ends soon.</summary>
    /// <returns>Whether there was something to tell.</returns>
    public bool AnnounceExpiry(DateOnly today)
    {
        if (!Stands || ExpiresOn is not { } end || CertificateExpiry.Due(end, today) is not { } notice || ExpiryNotice <= notice) return false;
        ExpiryNotice = notice;
        Raise(new CertificateExpires(Id, notice));
        return true;
    }

    /// <summary>Rewrites what was recorded the same day.</summary>
    internal void Rewrite(SkillLevel level, AssessmentSource source) => (Level, Source, AcceptedOn) = (level, source, null);

    internal void Accept(DateOnly day) => (AcceptedOn, VerifiedOn) = (day, day > VerifiedOn ? day : VerifiedOn);

    internal void Remark(string? comment) => Comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();

    /// <summary>The skill was merged into another one.</summary>
    public void MoveTo(SkillId merged) => SkillId = merged;
}
