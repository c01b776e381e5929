namespace DinumTalent.Domain.Eig;

/// <summary>Somebody who may be ranked.</summary>
/// <param name="Id">Of the application.</param>
/// <param name="Expertises">What the person can do best first.</param>
/// <param name="Wishes">Challenges, the most wanted first.</param>
/// <param name="Preselection">Mean of the readings, from 0 to 5; null where there is none.</param>
/// <param name="Audition">Mean of the sheets, from 0 to 5; null for who was not heard.</param>
/// <param name="IsWithdrawn">Whether the person goes no further.</param>
public sealed record RankableFellow(FellowApplicationId Id, IReadOnlyList<Expertise> Expertises, IReadOnlyList<ChallengeId> Wishes, decimal? Preselection, decimal? Audition, bool IsWithdrawn)
{
    /// <summary>What readings and sheets say of an application.</summary>
    public static RankableFellow Of(FellowApplication application, PreselectionOutcome preselection, AuditionOutcome audition) => new(
        application.Id, application.Expertises, [.. application.Wishes.OrderBy(w => w.Rank).Select(w => w.ChallengeId)],
        preselection.Means.Overall, audition.Mean, application.Status is not FellowStatus.Preselected);

    /// <summary>Whether the person wishes the challenge and can do what is sought.</summary>
    public bool Seeks(FellowPosition position) => Expertises.Contains(position.Expertise) && Wishes.Contains(position.ChallengeId);
}
