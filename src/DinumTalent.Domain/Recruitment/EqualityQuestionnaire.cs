using System.Collections.Frozen;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What the optional questionnaire asks, to know whether recruitment treats everybody alike.</summary>
public enum EqualityQuestion
{
    [Label("Sexe")] Sex,
    [Label("Âge")] Age,
    [Label("Reconnaissance d’un handicap")] Disability,
    [Label("Premier emploi public")] FirstPublicJob,
}

/// <summary>An answer to one of them.</summary>
public enum EqualityChoice
{
    [Label("Femme")] Woman,
    [Label("Homme")] Man,
    [Label("Autre réponse")] OtherSex,
    [Label("Moins de 25 ans")] Under25,
    [Label("De 25 à 34 ans")] From25To34,
    [Label("De 35 à 44 ans")] From35To44,
    [Label("De 45 à 54 ans")] From45To54,
    [Label("55 ans et plus")] From55,
    [Label("Oui")] Disabled,
    [Label("Non")] NotDisabled,
    [Label("Oui")] FirstJob,
    [Label("Non")] NotFirstJob,
}

/// <summary>The questionnaire that a candidate may fill in after applying: every question is optional, and only counts are kept.</summary>
/// <remarks>
/// RGPD, art. 9 and recital 26: a count that nobody can be found in is no personal data. Code général de la fonction publique,
/// art. L131-1 (no distinction) and L132-1 (equality between women and men).
/// </remarks>
public static class EqualityQuestionnaire
{
    private static readonly FrozenDictionary<EqualityQuestion, EqualityChoice[]> Offered = new Dictionary<EqualityQuestion, EqualityChoice[]>
    {
        [EqualityQuestion.Sex] = [EqualityChoice.Woman, EqualityChoice.Man, EqualityChoice.OtherSex],
        [EqualityQuestion.Age] = [EqualityChoice.Under25, EqualityChoice.From25To34, EqualityChoice.From35To44, EqualityChoice.From45To54, EqualityChoice.From55],
        [EqualityQuestion.Disability] = [EqualityChoice.Disabled, EqualityChoice.NotDisabled],
        [EqualityQuestion.FirstPublicJob] = [EqualityChoice.FirstJob, EqualityChoice.NotFirstJob],
    }.ToFrozenDictionary();

    public static IReadOnlyList<EqualityQuestion> Questions { get; } = Enum.GetValues<EqualityQuestion>();

    public static IReadOnlyList<EqualityChoice> Choices(EqualityQuestion question) => Offered[question];

    public static EqualityQuestion QuestionOf(EqualityChoice choice) => Offered.Single(o => o.Value.Contains(choice)).Key;

    /// <summary>Whether the answers count: at least one, and one a question at most.</summary>
    public static Result Check(IReadOnlyCollection<EqualityChoice> answers) =>
        answers.Count == 0 ? EqualityErrors.NothingAnswered
        : answers.Any(a => !Enum.IsDefined(a)) || answers.GroupBy(QuestionOf).Any(g => g.Count() > 1) ? EqualityErrors.OneEach
        : Result.Success;
}

/// <summary>Why answers are not counted.</summary>
public static class EqualityErrors
{
    public static readonly Error NothingAnswered = new("equality.nothing-answered", "Choisissez au moins une réponse, ou quittez cette page : le questionnaire est facultatif.", ErrorKind.Invalid);

    public static readonly Error OneEach = new("equality.one-each", "Choisissez une réponse au plus par question.", ErrorKind.Invalid);

    public static readonly Error Counted = new("equality.counted", "Les réponses ont déjà été comptées pour cette candidature.", ErrorKind.Conflict);
}
