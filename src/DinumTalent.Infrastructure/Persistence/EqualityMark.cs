namespace DinumTalent.Infrastructure.Persistence;

/// <summary>A questionnaire was answered: the hash of a random word that only the browser of the candidate held, so that the same answers don't count twice.</summary>
internal sealed class EqualityMark
{
    public const int HashLength = 64;

    public required string Hash { get; init; }
}
