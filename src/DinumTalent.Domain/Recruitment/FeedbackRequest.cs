using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Whoever was told of a refusal may ask for its reasons: once, and for as long as the file is kept to explain.</summary>
/// <remarks>Guide de la CNIL sur le recrutement (2023): the file of a candidate who was not chosen is kept three months at most to explain.</remarks>
/// <param name="Status">Of the application.</param>
/// <param name="ToldOn">When the refusal was told.</param>
/// <param name="IsAsked">Whether it has been asked already.</param>
/// <param name="Months">How long one may ask.</param>
public sealed record FeedbackRequest(ApplicationStatus Status, DateOnly? ToldOn, bool IsAsked, int Months) : IRule
{
    public const int DefaultMonths = 3;

    /// <summary>Last day to ask; null where nothing was told.</summary>
    public DateOnly? Until => ToldOn?.AddMonths(Months);

    public Result On(DateOnly day) =>
        Status is not ApplicationStatus.Refused || ToldOn is null ? FeedbackErrors.NothingToExplain
        : IsAsked ? FeedbackErrors.AlreadyAsked
        : day > Until ? FeedbackErrors.TooLate(Months)
        : Result.Success;
}

/// <summary>Why a request for feedback, or its answer, is refused.</summary>
public static class FeedbackErrors
{
    public static readonly Error NothingToExplain = new("feedback.nothing-to-explain", "Aucune décision de refus ne vous a été annoncée pour cette candidature.");

    public static readonly Error AlreadyAsked = new("feedback.already-asked", "Vous avez déjà demandé des précisions : le recruteur a reçu votre demande.");

    public static readonly Error NotAsked = new("feedback.not-asked", "Le candidat n’a pas demandé de précisions.");

    public static readonly Error AlreadyAnswered = new("feedback.already-answered", "Des précisions ont déjà été données à ce candidat.");

    public static readonly Error AnswerMissing = Error.Invalid("Text", "Écrivez la réponse au candidat.");

    public static Error TooLate(int months) => new("feedback.too-late", $"Les précisions se demandent dans les {months} mois qui suivent la réponse.");
}
