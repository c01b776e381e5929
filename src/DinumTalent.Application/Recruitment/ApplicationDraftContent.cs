using System.Text.Json;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Recruitment;

/// <summary>What an application being written holds between the steps of the form; each part is null until its step was passed.</summary>
public sealed record ApplicationDraftContent
{
    public DraftContact? Contact { get; init; }

    public DraftCv? Cv { get; init; }

    public DraftMotivation? Motivation { get; init; }

    public DraftAnswers? Answers { get; init; }

    public static ApplicationDraftContent Read(string json) => JsonSerializer.Deserialize<ApplicationDraftContent>(json) ?? new();

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The same with one part replaced.</summary>
    public ApplicationDraftContent With(DraftPart part) => part switch
    {
        DraftContact contact => this with { Contact = contact },
        DraftCv cv => this with { Cv = cv },
        DraftMotivation motivation => this with { Motivation = motivation },
        DraftAnswers answers => this with { Answers = answers },
        _ => this,
    };
}

/// <summary>What one step of the form writes.</summary>
public abstract record DraftPart;

/// <summary>Who applies.</summary>
public sealed record DraftContact(
    string? GivenName, string? FamilyName, string? Email, string? Phone, string? ProfileLink, bool? IsCivilServant) : DraftPart;

/// <summary>The stored CV; name, type and size are the store's, whatever is given here.</summary>
public sealed record DraftCv(FileId FileId, string Name = "", string ContentType = "", long Size = 0) : DraftPart;

public sealed record DraftMotivation(string? Text) : DraftPart;

/// <summary>Answers to the vacancy's questions, and skills with levels.</summary>
public sealed record DraftAnswers(IReadOnlyList<DraftAnswer> Answers, IReadOnlyList<DraftSkill> Skills) : DraftPart;

public sealed record DraftAnswer(QuestionId QuestionId, string? Text);

/// <param name="SkillId">Which.</param>
/// <param name="Level">1 to 5; 0 says that the candidate doesn't hold it, null that nothing was said.</param>
public sealed record DraftSkill(SkillId SkillId, int? Level);
