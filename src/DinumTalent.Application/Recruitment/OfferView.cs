using DinumTalent.Application.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Recruitment;

/// <summary>A proposal as those who treat the application see it.</summary>
public sealed record OfferView
{
    public required OfferId Id { get; init; }

    public required long Version { get; init; }

    public required int Number { get; init; }

    public required OfferStatus Status { get; init; }

    public required EmploymentStatus Employment { get; init; }

    public required Category Category { get; init; }

    public required LegalBasis Basis { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required DateOnly? EndsOn { get; init; }

    public required DateOnly? TrialEndsOn { get; init; }

    /// <summary>Null to whom pays are not shown.</summary>
    public required int? GrossPay { get; init; }

    public required int ExperienceYears { get; init; }

    public required BudgetVisa? Visa { get; init; }

    public required string Duties { get; init; }

    public required int TeleworkDays { get; init; }

    public required DateOnly AnswerBefore { get; init; }

    public required UserId? WrittenBy { get; init; }

    public required string WrittenByName { get; init; }

    public required UserId? SubmittedBy { get; init; }

    public required DateTime? SubmittedAt { get; init; }

    public required string? ReviewedByName { get; init; }

    public required DateTime? ReviewedAt { get; init; }

    public required string? ReviewNote { get; init; }

    public required string? SentByName { get; init; }

    public required DateTime? SentAt { get; init; }

    public required bool HasLetter { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required string? EndReason { get; init; }

    /// <param name="offer">The proposal.</param>
    /// <param name="showsPay">Whether the reader may know pays.</param>
    internal static OfferView Of(Offer offer, bool showsPay) => new()
    {
        Id = offer.Id,
        Version = offer.Version,
        Number = offer.Number,
        Status = offer.Status,
        Employment = offer.Employment,
        Category = offer.Category,
        Basis = offer.Basis,
        StartsOn = offer.StartsOn,
        EndsOn = offer.EndsOn,
        TrialEndsOn = offer.TrialEndsOn,
        GrossPay = showsPay ? offer.GrossPay : null,
        ExperienceYears = offer.ExperienceYears,
        Visa = showsPay ? offer.Visa : null,
        Duties = offer.Duties,
        TeleworkDays = offer.TeleworkDays,
        AnswerBefore = offer.AnswerBefore,
        WrittenBy = offer.WrittenBy,
        WrittenByName = offer.WrittenByName,
        SubmittedBy = offer.SubmittedBy,
        SubmittedAt = offer.SubmittedAt,
        ReviewedByName = offer.ReviewedByName,
        ReviewedAt = offer.ReviewedAt,
        ReviewNote = offer.ReviewNote,
        SentByName = offer.SentByName,
        SentAt = offer.SentAt,
        HasLetter = offer.LetterFileId is not null,
        EndedAt = offer.EndedAt,
        EndReason = offer.EndReason,
    };
}

/// <summary>What the pay reference says of a proposed pay.</summary>
/// <param name="Reference">Euros gross a year; null where the reference says nothing.</param>
/// <param name="Ceiling">Euros gross a year below or at which no visa is needed.</param>
/// <param name="IsFictitious">Invented values, which never block.</param>
/// <param name="IsExceeded">Whether the pay is above the ceiling.</param>
public sealed record OfferPayCheck(int? Reference, int? Ceiling, bool IsFictitious, bool IsExceeded)
{
    internal static OfferPayCheck Of(PayCeiling ceiling) =>
        new(ceiling.Bracket?.Reference, ceiling.Bracket?.Ceiling, ceiling.Reference?.IsFictitious ?? false, ceiling.IsExceeded);
}
