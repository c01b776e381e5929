using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>Forgetting who sent it, while the recruitment keeps its figures.</content>
public sealed partial class JobApplication
{
    private static readonly PersonName Nobody = PersonName.Create("Candidature", "effacée").Value;

    /// <summary>When everything that tells who sent it went, in UTC; null while it is kept.</summary>
    public DateTime? ErasedAt { get; private set; }

    public bool IsErased => ErasedAt is not null;

    /// <summary>
    /// Forgets the person and everything written by or about them; the stages passed, the reason of a refusal and the dates stay,
    /// which count people and name nobody. A second time changes nothing.
    /// </summary>
    /// <remarks>RGPD, art. 5, 1, e and 17.</remarks>
    public Result Erase(DateTime now)
    {
        if (IsErased) return Result.Success;
        if (Status is ApplicationStatus.Hired) return ErasureErrors.Hired;
        if (Status is not (ApplicationStatus.Withdrawn or ApplicationStatus.Refused)) return ErasureErrors.UnderWay;

        var author = Author;
        (GivenName, FamilyName, SortKey) = (Nobody.Given, Nobody.Family, Nobody.SortKey);
        (Email, Phone, ProfileLink, CandidateId) = ($"candidature-{Id.Value:N}@{HiddenDomain}", null, null, null);
        (Cv, Motivation, RefusalMessage, RefusalSendOn) = (CvFile.Hidden(), "", null, null);
        (FeedbackQuestion, FeedbackAnswer, Envelope, ErasedAt) = (null, null, null, now);
        if (FeedbackAnsweredAt is null) FeedbackAskedAt = null;
        answers.Clear();
        skills.Clear();
        comments.Clear();
        messages.Clear();
        var told = history.ConvertAll(h => h with { By = h.By == author ? null : h.By, ByName = h.By is null || h.By == author ? "" : h.ByName, Note = null });
        history.Clear();
        history.AddRange(told);
        return Result.Success;
    }

    /// <summary>Tells the trail what it is to forget as well.</summary>
    /// <param name="alike">What belonged to it, or went with it.</param>
    public void ForgetTrail(IEnumerable<ErasedThing> alike) => Raise(new ApplicationErased(Id, [new ErasedThing(nameof(JobApplication), Id.Value), .. alike]));
}
