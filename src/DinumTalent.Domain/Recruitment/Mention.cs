using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Somebody named in a comment on an application: told by mail, and listed as waiting until read.</summary>
/// <remarks>Apart from the application, so that reading a comment changes nothing that others have before them.</remarks>
public sealed class Mention : AggregateRoot<MentionId>
{
    private Mention()
    {
    }

    public Mention(JobApplicationId application, int comment, UserId person, StageActor by, DateTime now) : base(MentionId.New())
    {
        (ApplicationId, CommentNumber, UserId, ByName, At) = (application, comment, person, by.Name, now);
        Raise(new PersonMentioned(Id));
    }

    public JobApplicationId ApplicationId { get; private set; }

    /// <summary>Number of the comment within its application.</summary>
    public int CommentNumber { get; private set; }

    /// <summary>Who is named.</summary>
    public UserId UserId { get; private set; }

    /// <summary>Who wrote the comment.</summary>
    public string ByName { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>In UTC; null while it waits.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>The person has seen it; a second time changes nothing.</summary>
    public void Read(DateTime now) => ReadAt ??= now;
}
