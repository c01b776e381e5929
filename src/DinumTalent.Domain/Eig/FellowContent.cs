using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What somebody says on one criterion.</summary>
/// <param name="Criterion">One of the six.</param>
/// <param name="Text">Plain text.</param>
public sealed record FellowAnswer(FellowCriterion Criterion, string Text)
{
    public const int TextMaxLength = 2_000;
}

/// <summary>What somebody sends to a cohort.</summary>
public sealed record FellowContent
{
    public required PersonName Name { get; init; }

    /// <summary>Where the acknowledgement goes.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>Normalised, if given.</summary>
    public string? Phone { get; init; }

    public string? City { get; init; }

    /// <summary>What the person can do best first.</summary>
    public IReadOnlyList<Expertise> Expertises { get; init; } = [];

    /// <summary>The stored file; null while none is joined.</summary>
    public CvFile? Cv { get; init; }

    public string Motivation { get; init; } = "";

    /// <summary>One for each criterion.</summary>
    public IReadOnlyList<FellowAnswer> Answers { get; init; } = [];

    /// <summary>The account it is sent from, if any.</summary>
    public UserId? Account { get; init; }

    /// <summary>Whether the address is already known to be the person's.</summary>
    public bool IsAddressConfirmed { get; init; }

    /// <summary>Whether the person agrees to be found for other posts (vivier).</summary>
    public bool AgreesToPool { get; init; }

    /// <summary>Everything that is missing or too long, each beside its field.</summary>
    public Result Check() => Result.All(
    [
        Expertises.Count is 0 or > FellowApplication.MaxExpertises || Expertises.Distinct().Count() < Expertises.Count || !Expertises.All(Enum.IsDefined) ? FellowErrors.BadExpertises : Result.Success,
        Cv is null ? FellowErrors.CvMissing : Result.Success,
        City?.Length > FellowApplication.CityMaxLength ? FellowErrors.TooLong(nameof(City), FellowApplication.CityMaxLength) : Result.Success,
        string.IsNullOrWhiteSpace(Motivation) ? FellowErrors.MotivationMissing
            : Motivation.Length > FellowApplication.MotivationMaxLength ? FellowErrors.TooLong(nameof(Motivation), FellowApplication.MotivationMaxLength) : Result.Success,
        Answers.Select(a => a.Criterion).Distinct().Count() < Answers.Count || !Answers.All(a => Enum.IsDefined(a.Criterion)) ? FellowErrors.AnsweredTwice : Result.Success,
        .. Enum.GetValues<FellowCriterion>().Select(Answer),
    ]);

    private Result Answer(FellowCriterion criterion)
    {
        var (field, text) = ($"{nameof(Answers)}[{(int)criterion}].{nameof(FellowAnswer.Text)}", Answers.FirstOrDefault(a => a.Criterion == criterion)?.Text);
        return string.IsNullOrWhiteSpace(text) ? FellowErrors.AnswerMissing(field, criterion)
            : text.Length > FellowAnswer.TextMaxLength ? FellowErrors.TooLong(field, FellowAnswer.TextMaxLength)
            : Result.Success;
    }
}
