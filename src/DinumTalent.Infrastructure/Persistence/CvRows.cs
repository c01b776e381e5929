using DinumTalent.Application.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>An application that is found by the words of its CV. The author of one that is here is known.</summary>
public sealed class CvEntry
{
    /// <summary>Rises with the time of reception, so that an index by words is in the order of the answer: see <see cref="CvIndex.KeyOf"/>.</summary>
    public long Key { get; init; }

    public JobApplicationId ApplicationId { get; init; }

    public VacancyId VacancyId { get; init; }

    /// <summary>Goes with it.</summary>
    public CvReadingId ReadingId { get; init; }
}

/// <summary>A folded word that some CV holds, or held until last night.</summary>
public sealed class CvWord
{
    public const int WordMaxLength = Spelling.TermMaxLength;

    /// <summary>Made from the word: see <see cref="CvIndex.IdOf"/>.</summary>
    public long Id { get; init; }

    public string Word { get; init; } = "";
}

/// <summary>A word that the CV of an application holds.</summary>
public sealed class CvUse
{
    public long WordId { get; init; }

    public long EntryKey { get; init; }
}

/// <summary>Three letters of a word that some CV holds: finds it in spite of a typing mistake.</summary>
public sealed class CvTrigram
{
    public string Trigram { get; init; } = "";

    public long WordId { get; init; }
}
