using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Skills;

/// <summary>
/// How well held skills answer sought ones, from 0 to 100. Each sought skill earns a credit from 0 to 1: level × evidence ×
/// recency. The score is the weighted mean of the credits, where an essential skill weighs <see cref="EssentialFactor"/>
/// times a desirable one, lowered by at most <see cref="MissingPenalty"/> for essential skills not held at all.
/// A higher level, better evidence, a later verification or one more skill never lowers it.
/// </summary>
/// <remarks>A help to look, never a decision (RGPD, art. 22): the parts are shown with it. Explained in docs/regles.md.</remarks>
public static class TalentScore
{
    /// <summary>How much more an essential skill weighs than a desirable one.</summary>
    public const double EssentialFactor = 2;

    /// <summary>Share of the score lost when none of the essential skills is held; in proportion to their weights when some are.</summary>
    public const double MissingPenalty = 0.5;

    /// <summary>What a level is worth that the person alone says.</summary>
    public const double DeclaredEvidence = 0.75;

    /// <summary>What a level is worth that the line manager confirmed.</summary>
    public const double ValidatedEvidence = 0.9;

    /// <summary>What a level is worth that was acquired on a mission, or certified while the certificate runs.</summary>
    public const double ProvenEvidence = 1;

    /// <summary>Days after a verification during which nothing is lost.</summary>
    public const int FreshDays = 365;

    /// <summary>Days after a verification from which nothing more is lost: five years.</summary>
    public const int StaleDays = 1826;

    /// <summary>What remains from <see cref="StaleDays"/> on; between the two it falls in a straight line.</summary>
    public const double RecencyFloor = 0.7;

    /// <summary>1 at the level that suffices and above; below, the share of it that is reached.</summary>
    public static double Fit(SkillLevel held, SkillLevel sought) => held >= sought ? 1 : (double)held / (double)sought;

    public static double Evidence(AssessmentSource source, DateOnly? expiresOn, DateOnly today) => source switch
    {
        AssessmentSource.Certified when expiresOn < today => DeclaredEvidence,
        AssessmentSource.Certified or AssessmentSource.Experience or AssessmentSource.Training => ProvenEvidence,
        AssessmentSource.Validated => ValidatedEvidence,
        _ => DeclaredEvidence,
    };

    public static double Recency(DateOnly verifiedOn, DateOnly today) => (today.DayNumber - verifiedOn.DayNumber) switch
    {
        <= FreshDays => 1,
        >= StaleDays => RecencyFloor,
        var days => 1 - ((1 - RecencyFloor) * (days - FreshDays) / (StaleDays - FreshDays)),
    };

    /// <summary>From 0, for a skill not held, to 1; above 0 for any skill held.</summary>
    public static double Credit(SkillLevel sought, SkillProof? held, DateOnly today) => held is not { } proof
        ? 0
        : Fit(proof.Level, sought) * Evidence(proof.Source, proof.ExpiresOn, today) * Recency(proof.VerifiedOn, today);

    /// <summary>What a sought skill weighs in the mean.</summary>
    public static double WeightOf(SoughtSkill sought) => sought.Weight * (sought.Necessity is Necessity.Essential ? EssentialFactor : 1);

    /// <param name="sought">At least one; none gives 0.</param>
    /// <param name="credits">Of each, in the same order; 0 means not held.</param>
    public static double Total(IReadOnlyList<SoughtSkill> sought, ReadOnlySpan<double> credits)
    {
        double earned = 0, all = 0, essential = 0, missing = 0;
        for (var i = 0; i < sought.Count; i++)
        {
            var weight = WeightOf(sought[i]);
            earned += weight * credits[i];
            all += weight;
            if (sought[i].Necessity is not Necessity.Essential) continue;
            essential += weight;
            if (credits[i] <= 0) missing += weight;
        }

        if (all <= 0) return 0;
        var kept = essential > 0 ? 1 - (MissingPenalty * missing / essential) : 1;
        return 100 * earned / all * kept;
    }

    /// <summary>The score with its parts.</summary>
    /// <param name="sought">What is sought.</param>
    /// <param name="held">What is held of each, in the same order; null where it is not.</param>
    /// <param name="today">Day of the judgement.</param>
    public static TalentExplanation Explain(IReadOnlyList<SoughtSkill> sought, IReadOnlyList<SkillProof?> held, DateOnly today)
    {
        var credits = sought.Select((s, i) => Credit(s.Level, held[i], today)).ToArray();
        var all = sought.Sum(WeightOf);
        var parts = sought.Select((s, i) => new TalentPart(
            s, held[i],
            held[i] is { } at ? Fit(at.Level, s.Level) : 0,
            held[i] is { } on ? Evidence(on.Source, on.ExpiresOn, today) : 0,
            held[i] is { } since ? Recency(since.VerifiedOn, today) : 0,
            held[i]?.IsExpired(today) ?? false,
            all > 0 ? 100 * WeightOf(s) * credits[i] / all : 0,
            all > 0 ? 100 * WeightOf(s) / all : 0)).ToList();
        return new TalentExplanation(Total(sought, credits), parts);
    }
}

/// <summary>A score and where it comes from.</summary>
/// <param name="Total">From 0 to 100.</param>
/// <param name="Parts">One a sought skill, in the order sought.</param>
public sealed record TalentExplanation(double Total, IReadOnlyList<TalentPart> Parts)
{
    /// <summary>Points of the parts before the penalty.</summary>
    public double Earned => Parts.Sum(p => p.Points);

    /// <summary>Points lost for essential skills not held.</summary>
    public double Penalty => Math.Max(0, Earned - Total);

    public int MissingEssential => Parts.Count(p => p is { Held: null, Sought.Necessity: Necessity.Essential });
}

/// <summary>What one sought skill brings.</summary>
/// <param name="Sought">What is sought.</param>
/// <param name="Held">What is held; null when it is not.</param>
/// <param name="Fit">Level held against level sought, 0 to 1.</param>
/// <param name="Evidence">What it rests on, 0 to 1.</param>
/// <param name="Recency">How lately it was verified, 0 to 1.</param>
/// <param name="IsExpired">Whether it rested on a certificate that has run out.</param>
/// <param name="Points">Brought to the score before the penalty.</param>
/// <param name="MaxPoints">That it could bring.</param>
public sealed record TalentPart(SoughtSkill Sought, SkillProof? Held, double Fit, double Evidence, double Recency, bool IsExpired, double Points, double MaxPoints);
