using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>What even a draft may not exceed.</summary>
/// <param name="Content">As written.</param>
internal sealed record ChallengeLimits(ChallengeContent Content)
{
    public Result Check() => Result.All(
    [
        Text(nameof(Content.City), Content.City, Challenge.CityMaxLength),
        Text(nameof(Content.Problem), Content.Problem, Challenge.TextMaxLength),
        Text(nameof(Content.Users), Content.Users, Challenge.TextMaxLength),
        Text(nameof(Content.ImpactHypothesis), Content.ImpactHypothesis, Challenge.TextMaxLength),
        Text(nameof(Content.DataAndInfrastructure), Content.DataAndInfrastructure, Challenge.TextMaxLength),
        .. Mentor(nameof(Content.OperationalMentor), Content.OperationalMentor),
        .. Mentor(nameof(Content.HighLevelMentor), Content.HighLevelMentor),
        Content.Measures.Count > Challenge.MaxMeasures ? Error.Invalid(nameof(Content.Measures), $"Indiquez {Challenge.MaxMeasures} mesures au plus.") : Result.Success,
        .. Content.Measures.Select(Measure),
        Content.Profiles.GroupBy(p => p.Expertise).Any(g => g.Count() > 1) ? Error.Invalid(nameof(Content.Profiles), "Une expertise est donnée deux fois : indiquez le nombre de personnes.") : Result.Success,
        Content.Profiles.Any(p => !Enum.IsDefined(p.Expertise) || p.Number is < 1 or > ChallengeProfile.MostOfOneExpertise)
            ? Error.Invalid(nameof(Content.Profiles), $"Indiquez de 1 à {ChallengeProfile.MostOfOneExpertise} personnes par expertise.") : Result.Success,
    ]);

    private static Result Text(string field, string? text, int most) => text?.Length > most ? ChallengeErrors.TooLong(field, most) : Result.Success;

    private static IEnumerable<Result> Mentor(string field, ChallengeMentor mentor) =>
    [
        Text($"{field}.{nameof(mentor.Name)}", mentor.Name, ChallengeMentor.NameMaxLength),
        Text($"{field}.{nameof(mentor.Position)}", mentor.Position, ChallengeMentor.PositionMaxLength),
        !string.IsNullOrWhiteSpace(mentor.Email) && EmailAddress.Create(mentor.Email) is { IsFailure: true } wrong ? wrong.Error with { Field = $"{field}.{nameof(mentor.Email)}" } : Result.Success,
    ];

    private static Result Measure(ChallengeMeasure measure, int at)
    {
        var field = $"{nameof(Content.Measures)}[{at}]";
        return Result.All(
            string.IsNullOrWhiteSpace(measure.Name) ? Error.Invalid($"{field}.{nameof(measure.Name)}", "Dites ce qui est mesuré.") : Text($"{field}.{nameof(measure.Name)}", measure.Name, ChallengeMeasure.NameMaxLength),
            Text($"{field}.{nameof(measure.Unit)}", measure.Unit, ChallengeMeasure.UnitMaxLength),
            Figure($"{field}.{nameof(measure.Baseline)}", measure.Baseline),
            Figure($"{field}.{nameof(measure.Target)}", measure.Target));
    }

    private static Result Figure(string field, decimal? figure) => figure is { } f && Math.Abs(f) > ChallengeMeasure.Largest ? Error.Invalid(field, "Ce nombre est trop grand : changez d’unité.") : Result.Success;
}
