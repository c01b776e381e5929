using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Section <c>Answers</c> of the configuration.</summary>
public sealed class AnswerSettings
{
    public const string Section = "Answers";

    /// <summary>Months for which a candidate may ask for the reasons of a refusal.</summary>
    public int FeedbackMonths { get; set; } = FeedbackRequest.DefaultMonths;
}
