using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What a mail to a candidate was about.</summary>
public enum CandidateMessageKind
{
    [Label("Accusé de réception")] Acknowledgement,
    [Label("Réponse négative")] Refusal,
    [Label("Fin du recrutement")] EndOfRecruitment,
    [Label("Candidature retenue")] Acceptance,
    [Label("Précisions demandées")] Feedback,
    [Label("Date limite repoussée")] DeadlineMoved,
    [Label("Autre message")] Other,
}

/// <summary>
/// A mail that left for a candidate, or could not be delivered: evidence that the candidate was told, in the words that
/// were used. The personal link that it held is left out.
/// </summary>
public sealed class CandidateMessage : AggregateRoot<CandidateMessageId>
{
    public const int SubjectMaxLength = 300;
    public const int FailureMaxLength = 300;

    private CandidateMessage()
    {
    }

    private CandidateMessage(CandidateMessageId id) : base(id)
    {
    }

    public JobApplicationId ApplicationId { get; private set; }

    public CandidateMessageKind Kind { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>When the mail server took it or refused it, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What the mail server answered when it refused the address for good; null when it took the mail.</summary>
    public string? Failure { get; private set; }

    /// <summary>Since when the recruiters know and have told the candidate in another way, in UTC.</summary>
    public DateTime? SettledAt { get; private set; }

    public string? SettledHow { get; private set; }

    /// <summary>Name at that time of who noted it.</summary>
    public string? SettledBy { get; private set; }

    public bool IsUndelivered => Failure is not null;

    public static CandidateMessage Of(
        CandidateMessageId id, JobApplicationId application, CandidateMessageKind kind, string subject, string text, DateTime at, string? failure) =>
        new(id)
        {
            ApplicationId = application,
            Kind = kind,
            Subject = Cut(subject, SubjectMaxLength),
            Text = text,
            At = at,
            Failure = failure is null ? null : Cut(failure, FailureMaxLength),
        };

    /// <summary>The candidate was told in another way, by phone or by letter: what could not be delivered waits for nobody any more.</summary>
    public Result Settle(string? how, StageActor by, DateTime now)
    {
        if (Failure is null) return Error.NotFound;
        if (string.IsNullOrWhiteSpace(how)) return Error.Invalid("How", "Indiquez comment le candidat est prévenu.");
        if (how.Length > FailureMaxLength) return VacancyErrors.TooLong("How", "La précision", FailureMaxLength);
        (SettledAt, SettledHow, SettledBy) = (now, how.Trim(), by.Name);
        return Result.Success;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
