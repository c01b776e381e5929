using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Fellows sought for one expertise.</summary>
/// <param name="Expertise">What they can do.</param>
/// <param name="Number">How many.</param>
public sealed record ChallengeProfile(Expertise Expertise, int Number)
{
    public const int MostOfOneExpertise = 3;
}

/// <summary>A figure by which the impact of a challenge is told.</summary>
/// <param name="Name">What is measured, for instance the days that a request takes.</param>
/// <param name="Unit">Days, euros, percent…</param>
/// <param name="Baseline">Today; null while it is not known, which is not 0.</param>
/// <param name="Target">At the end of the mission; null while it is not set.</param>
public sealed record ChallengeMeasure(string Name, string? Unit, decimal? Baseline, decimal? Target)
{
    public const int NameMaxLength = 150;
    public const int UnitMaxLength = 30;

    /// <summary>Of a figure before the comma.</summary>
    public const decimal Largest = 1_000_000_000_000m;
}

/// <summary>Somebody of the administration who accompanies the fellows.</summary>
/// <param name="Name">Given name first.</param>
/// <param name="Position">Title and service.</param>
/// <param name="Email">Professional address.</param>
public sealed record ChallengeMentor(string? Name, string? Position, string? Email)
{
    public const int NameMaxLength = 150;
    public const int PositionMaxLength = 150;

    public static readonly ChallengeMentor Unnamed = new(null, null, null);

    public bool IsNamed => !string.IsNullOrWhiteSpace(Name) && !string.IsNullOrWhiteSpace(Position) && EmailAddress.Create(Email).IsSuccess;

    /// <summary>Whether two are the same person, as far as the address tells.</summary>
    public bool Is(ChallengeMentor other) => IsNamed && other.IsNamed && EmailAddress.Create(Email).Value == EmailAddress.Create(other.Email).Value;
}

/// <summary>What an administration says of its challenge; a draft may leave out anything but the title.</summary>
public sealed record ChallengeContent
{
    public required string Title { get; init; }

    /// <summary>Where the fellows work.</summary>
    public string? City { get; init; }

    public string? Problem { get; init; }

    /// <summary>Who has the problem, and how many they are.</summary>
    public string? Users { get; init; }

    /// <summary>What would change if it were solved.</summary>
    public string? ImpactHypothesis { get; init; }

    /// <summary>What the team will find: data, tools, access.</summary>
    public string? DataAndInfrastructure { get; init; }

    public IReadOnlyList<ChallengeMeasure> Measures { get; init; } = [];

    public IReadOnlyList<ChallengeProfile> Profiles { get; init; } = [];

    /// <summary>With the fellows every day.</summary>
    public ChallengeMentor OperationalMentor { get; init; } = ChallengeMentor.Unnamed;

    /// <summary>Sees them every month and opens doors.</summary>
    public ChallengeMentor HighLevelMentor { get; init; } = ChallengeMentor.Unnamed;

    /// <summary>The code is published under a free licence.</summary>
    public bool CommitsToFreeSoftware { get; init; }

    /// <summary>What is made meets the RGAA.</summary>
    public bool CommitsToAccessibility { get; init; }
}
