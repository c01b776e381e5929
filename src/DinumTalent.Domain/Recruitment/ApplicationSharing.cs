using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// A candidate lets those who treat one application know of the others, whatever the ministry: by address, which must be
/// confirmed on both sides. Taken back at any time.
/// </summary>
public sealed class ApplicationSharing : AggregateRoot<ApplicationSharingId>, IAudited
{
    private ApplicationSharing()
    {
    }

    public ApplicationSharing(string email, DateTime now) : base(ApplicationSharingId.New()) => (Email, GivenAt) = (email, now);

    /// <summary>In lower case; unique.</summary>
    public string Email { get; private set; } = "";

    /// <summary>In UTC; the last time when it was taken back in between.</summary>
    public DateTime GivenAt { get; private set; }

    /// <summary>In UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public bool Stands => WithdrawnAt is null;

    public void Set(bool given, DateTime now)
    {
        if (given == Stands) return;
        if (given) (GivenAt, WithdrawnAt) = (now, null);
        else WithdrawnAt = now;
    }

    /// <summary>The person is erased; the trail is to forget the address too.</summary>
    public void Forget() => Raise(new PersonErased([new ErasedThing(nameof(ApplicationSharing), Id.Value)]));
}
