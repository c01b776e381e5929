namespace DinumTalent.Domain.Eig;

/// <summary>A challenge of the past, as the programme's site tells of it.</summary>
/// <param name="Slug">By which the site knows it.</param>
/// <param name="Title">As published.</param>
/// <param name="Administration">By its name.</param>
/// <param name="Theme">What it is about; null where nothing is said.</param>
/// <param name="City">Where the fellows worked; null where nothing is said.</param>
/// <param name="Expertises">Sought; how many of each is not known.</param>
/// <param name="PublishedOn">When the site published it.</param>
public sealed record PastChallenge(string Slug, string Title, string Administration, string? Theme, string? City, IReadOnlyList<Expertise> Expertises, DateOnly PublishedOn);
