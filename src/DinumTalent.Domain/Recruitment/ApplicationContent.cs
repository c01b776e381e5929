using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A candidate's answer to a question of the vacancy.</summary>
public sealed record Answer(QuestionId QuestionId, string Text)
{
    public const int TextMaxLength = 2_000;
}

/// <summary>What a candidate says of a skill: its level, or not to hold it. A skill that nothing was said of has none.</summary>
public sealed record DeclaredSkill(SkillId SkillId, SkillLevel Level)
{
    public const int MaxCount = 30;

    /// <summary>Below every level: the candidate says not to hold the skill.</summary>
    public const SkillLevel NotHeld = 0;

    public bool IsHeld => Level != NotHeld;
}

/// <summary>What a candidate sends.</summary>
/// <param name="Name">As the candidate writes it.</param>
/// <param name="Email">Where the acknowledgement goes.</param>
/// <param name="Phone">Normalised, if given.</param>
/// <param name="ProfileLink">Web address of a profile, if given.</param>
/// <param name="IsCivilServant">Fonctionnaire, as against contractual or from outside.</param>
/// <param name="Cv">The stored file.</param>
/// <param name="Motivation">Plain text, at most 5,000 characters.</param>
/// <param name="Answers">To the vacancy's questions.</param>
/// <param name="Skills">Each skill once.</param>
/// <param name="Account">The signed-in candidate, if any.</param>
/// <param name="AddressConfirmed">Whether the address is already known to be the candidate's.</param>
public sealed record ApplicationContent(
    PersonName Name, EmailAddress Email, string? Phone, string? ProfileLink, bool IsCivilServant, CvFile Cv, string Motivation,
    IReadOnlyList<Answer> Answers, IReadOnlyList<DeclaredSkill> Skills, UserId? Account, bool AddressConfirmed);

/// <summary>The CV that came with an application.</summary>
public sealed record CvFile(FileId FileId, string Name, string ContentType, long Size)
{
    /// <summary>Whether it stands for a file that may not be read yet.</summary>
    public bool IsHidden => FileId == default;

    /// <summary>Stands for a CV that tells who somebody is: the file of nothing.</summary>
    internal static CvFile Hidden() => new(default, "CV masqué", "", 0);
}
