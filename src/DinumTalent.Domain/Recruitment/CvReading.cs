using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What became of the reading of a CV.</summary>
public enum CvReadingStatus
{
    [Label("Lecture en cours")] Started,
    [Label("CV lu")] Read,
    [Label("Pas de texte lisible")] NoText,
    [Label("Fichier illisible")] Damaged,
    [Label("Fichier protégé par un mot de passe")] Protected,
    [Label("Fichier trop complexe pour être lu")] TooComplex,
}

/// <summary>A received CV, for the reading of its text.</summary>
public sealed record CvReceived(FileId FileId) : IDomainEvent;

/// <summary>
/// The text of one CV, and the skills that it names. Bound to its file: who may not open the file reaches nothing of this, and
/// it goes with the file. A suggestion to people, never a fact, and part of no score.
/// </summary>
public sealed class CvReading : AggregateRoot<CvReadingId>
{
    /// <summary>A file that stops the process is not tried more often than this.</summary>
    public const int MostAttempts = 3;

    public const int MostMentions = 500;

    private List<SkillMention> mentions = [];

    private CvReading()
    {
    }

    private CvReading(CvReadingId id) : base(id)
    {
    }

    public FileId FileId { get; private set; }

    public CvReadingStatus Status { get; private set; }

    /// <summary>See <see cref="CvText"/>; empty unless read.</summary>
    public string Text { get; private set; } = "";

    public int Attempts { get; private set; }

    /// <summary>When it began, ended, or skills were last looked for, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<SkillMention> Mentions => mentions;

    public bool IsOver => Status is not CvReadingStatus.Started;

    public static CvReading Of(FileId file) => new(CvReadingId.New()) { FileId = file };

    /// <summary>Counts an attempt before it is made, so that one that stops the process counts too.</summary>
    /// <returns>Whether there is something to do.</returns>
    public bool Attempt(DateTime now)
    {
        if (IsOver) return false;
        (Attempts, At) = (Attempts + 1, now);
        if (Attempts <= MostAttempts) return true;
        (Attempts, Status) = (MostAttempts, CvReadingStatus.TooComplex);
        return false;
    }

    /// <summary>What came out; a second time changes nothing.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="raw">As extracted; kept only of a CV that was read.</param>
    /// <param name="skills">Looks for skills in it.</param>
    /// <param name="now">In UTC.</param>
    public void End(CvReadingStatus outcome, string raw, SkillRecogniser skills, DateTime now)
    {
        if (IsOver) return;
        var text = outcome is CvReadingStatus.Read ? CvText.Of(raw) : "";
        var isRead = CvText.IsReadable(text);
        (Status, At) = (outcome is CvReadingStatus.Read && !isRead ? CvReadingStatus.NoText : outcome, now);
        Text = isRead ? text : "";
        mentions = In(Text, skills);
    }

    /// <summary>Looks again for skills in what was read, as after a new version of the referential; what people judged stays.</summary>
    /// <param name="skills">Looks for them.</param>
    /// <param name="now">In UTC.</param>
    public void Recognise(SkillRecogniser skills, DateTime now)
    {
        if (Status is not CvReadingStatus.Read) return;
        (mentions, At) = (In(Text, skills), now);
    }

    private static List<SkillMention> In(string text, SkillRecogniser skills) => [.. skills.Find(text).Take(MostMentions)];
}
