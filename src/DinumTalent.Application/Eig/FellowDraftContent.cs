using System.Text.Json;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>What somebody has written so far, nothing of it checked.</summary>
public sealed record FellowDraftContent(
    string? GivenName, string? FamilyName, string? Phone, string? City, IReadOnlyList<Expertise?> Expertises, string? Motivation, IReadOnlyList<string?> Answers, bool AgreesToPool)
{
    internal string Write() => JsonSerializer.Serialize(this);

    internal static FellowDraftContent Read(string content) => JsonSerializer.Deserialize<FellowDraftContent>(content)!;
}
