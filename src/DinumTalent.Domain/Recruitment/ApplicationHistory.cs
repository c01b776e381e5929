using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where an application stands.</summary>
public enum ApplicationStatus
{
    [Label("En cours")] InProgress,
    [Label("Retirée par le candidat")] Withdrawn,
    [Label("Refusée")] Refused,
    [Label("Retenue")] Accepted,
    [Label("Recrutée")] Hired,
}

/// <summary>Internal reason of a refusal.</summary>
public enum RefusalReason
{
    [Label("Grade non éligible")] GradeNotEligible,
    [Label("Mobilité impossible")] MobilityImpossible,
    [Label("Non fonctionnaire")] NotCivilServant,
    [Label("Expérience")] Experience,
    [Label("Compétences techniques")] TechnicalSkills,
    [Label("Qualification")] Qualification,
    [Label("Indisponible")] Unavailable,
    [Label("Autre candidat retenu")] AnotherChosen,
    [Label("Autre")] Other,
}

/// <summary>What happened to an application.</summary>
public enum HistoryKind
{
    [Label("Candidature reçue")] Received,
    [Label("Adresse confirmée")] AddressConfirmed,
    [Label("Changement d’étape")] Moved,
    [Label("Candidature refusée")] Refused,
    [Label("Message envoyé au candidat")] MessageSent,
    [Label("Refus annulé")] RefusalReverted,
    [Label("Candidature retenue")] Accepted,
    [Label("Décision annulée")] AcceptanceUndone,
    [Label("Retrait par le candidat")] Withdrawn,
    [Label("Recrutement")] Hired,
    [Label("Évaluateur désigné")] EvaluatorAssigned,
    [Label("Évaluateur retiré")] EvaluatorRemoved,
    [Label("Nouvel envoi de la candidature")] SentAgain,
    [Label("Précisions demandées par le candidat")] FeedbackAsked,
    [Label("Précisions données au candidat")] FeedbackGiven,
    [Label("Proposition préparée")] OfferPrepared,
    [Label("Proposition envoyée au candidat")] OfferSent,
    [Label("Proposition acceptée par le candidat")] OfferAccepted,
    [Label("Proposition déclinée par le candidat")] OfferDeclined,
    [Label("Proposition expirée sans réponse")] OfferExpired,
    [Label("Proposition retirée")] OfferWithdrawn,
    [Label("Levée de l’anonymat")] IdentityLifted,
    [Label("Entretien proposé")] InterviewPlanned,
    [Label("Entretien tenu")] InterviewHeld,
    [Label("Candidat absent à l’entretien")] InterviewMissed,
    [Label("Entretien annulé")] InterviewCancelled,
}

/// <summary>One line of an application's history.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">In UTC.</param>
/// <param name="By">Who did it; null for the candidate and for the system.</param>
/// <param name="ByName">Name at that time.</param>
/// <param name="From">Stage left, if any.</param>
/// <param name="To">Stage entered, if any.</param>
/// <param name="Note">Reason or detail.</param>
public sealed record HistoryEntry(
    int Number, HistoryKind Kind, DateTime At, UserId? By, string ByName, PipelineStageId? From, PipelineStageId? To, string? Note)
{
    public const int NoteMaxLength = 1_000;
    public const int NameMaxLength = 210;
}

/// <summary>A note that those who treat an application leave each other; the candidate doesn't see it.</summary>
public sealed record Comment(int Number, UserId? By, string ByName, DateTime At, string Text)
{
    public const int TextMaxLength = 2_000;
}

/// <summary>Somebody who evaluates an application.</summary>
public sealed record EvaluatorAssignment(UserId EvaluatorId, string Name, DateTime At, UserId? By);
