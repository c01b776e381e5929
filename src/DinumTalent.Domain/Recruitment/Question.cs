namespace DinumTalent.Domain.Recruitment;

/// <summary>A question that a vacancy asks its candidates.</summary>
public sealed record Question(QuestionId Id, string Text, bool IsRequired)
{
    public const int TextMaxLength = 300;
    public const int MaxCount = 10;
}
