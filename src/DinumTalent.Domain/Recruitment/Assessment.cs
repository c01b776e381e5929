using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>On what occasion a version of the assessment document was kept.</summary>
public enum AssessmentOccasion
{
    [Label("Candidature retenue")] Acceptance,
    [Label("Candidature refusée")] Refusal,
}

/// <summary>A version of the assessment document as it stood at a decision; it never changes.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Occasion">The decision.</param>
/// <param name="At">In UTC.</param>
/// <param name="Content">What it says, as JSON.</param>
/// <param name="Sha256">Of the content, in hexadecimal.</param>
public sealed record KeptAssessmentVersion(int Number, AssessmentOccasion Occasion, DateTime At, string Content, string Sha256)
{
    public const int HashLength = 64;
}

/// <summary>The assessment document of an application: the recruiter's conclusion, and the versions kept at each decision.</summary>
/// <remarks>Décret n° 86-83, art. 3-8 (décret n° 2019-1414): a document states the appreciations of each candidate interviewed.</remarks>
public sealed class Assessment : AggregateRoot<AssessmentId>, IAudited
{
    public const int ConclusionMaxLength = 4_000;

    private readonly List<KeptAssessmentVersion> versions = [];

    private Assessment()
    {
    }

    public Assessment(JobApplicationId application) : base(AssessmentId.New()) => ApplicationId = application;

    public JobApplicationId ApplicationId { get; private set; }

    public string? Conclusion { get; private set; }

    public string? ConcludedBy { get; private set; }

    public DateTime? ConcludedAt { get; private set; }

    public IReadOnlyList<KeptAssessmentVersion> Versions => versions;

    /// <summary>Writes the conclusion, as long as nothing is decided.</summary>
    public Result Conclude(string? conclusion, JobApplication application, StageActor by, DateTime now)
    {
        if (application.Status is not ApplicationStatus.InProgress) return ApplicationErrors.NotInProgress(application.Status);
        if (string.IsNullOrWhiteSpace(conclusion)) return Error.Invalid(nameof(Conclusion), "Écrivez la conclusion.");
        if (conclusion.Length > ConclusionMaxLength) return VacancyErrors.TooLong(nameof(Conclusion), "La conclusion", ConclusionMaxLength);
        (Conclusion, ConcludedBy, ConcludedAt) = (conclusion.Trim(), by.Name, now);
        return Result.Success;
    }

    /// <summary>Keeps what the document says at a decision; the same decision kept twice is kept once.</summary>
    public void Keep(AssessmentOccasion occasion, string content, string sha256, DateTime at)
    {
        if (versions.Any(v => v.Occasion == occasion && v.At == at)) return;
        versions.Add(new KeptAssessmentVersion(versions.Count + 1, occasion, at, content, sha256));
    }
}
