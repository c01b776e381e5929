using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>An application in the record of its author.</summary>
public sealed record RecordedApplication(JobApplicationId ApplicationId, DateTime FiledAt);

/// <summary>One record that took in another.</summary>
/// <param name="Number">From 1, in order.</param>
/// <param name="Absorbed">The record taken in.</param>
/// <param name="At">In UTC.</param>
/// <param name="By">Who decided.</param>
/// <param name="ByName">Name at that time.</param>
/// <param name="Before">What the record held before.</param>
/// <param name="Choice">What was kept of which record.</param>
/// <param name="Moved">The applications that came with it.</param>
/// <param name="UndoneAt">In UTC; null while it stands.</param>
public sealed record CandidateMerge(
    int Number, CandidateRecordId Absorbed, DateTime At, UserId? By, string ByName, CandidateContact Before, IdentityChoice Choice,
    IReadOnlyList<JobApplicationId> Moved, DateTime? UndoneAt);

/// <summary>
/// A person over the applications sent to one ministry: opened when two of them are said to come from the same person.
/// The applications stay as they were sent; the record says which contact is right.
/// </summary>
/// <remarks>One ministry: each answers for the data of its own candidates (RGPD, art. 4, 7).</remarks>
public sealed class CandidateRecord : AggregateRoot<CandidateRecordId>, IAudited
{
    /// <summary>Days within which a merge can be undone.</summary>
    public const int DaysToUndo = 30;

    private readonly List<RecordedApplication> applications = [];
    private readonly List<CandidateMerge> merges = [];

    private CandidateRecord()
    {
    }

    private CandidateRecord(OrganisationId ministry, JobApplication application, DateTime now) : base(CandidateRecordId.New())
    {
        OrganisationId = ministry;
        Identity = CandidateContact.Of(application);
        applications.Add(new RecordedApplication(application.Id, now));
    }

    /// <summary>The ministry that the applications were sent to.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? ProfileLink { get; private set; }

    /// <summary>The record that took this one in; null while it stands by itself.</summary>
    public CandidateRecordId? MergedInto { get; private set; }

    /// <summary>In UTC; null where no merge stands.</summary>
    public DateTime? LastMergedAt { get; private set; }

    public IReadOnlyList<RecordedApplication> Applications => applications;

    public IReadOnlyList<CandidateMerge> Merges => merges;

    public CandidateContact Identity
    {
        get => new(GivenName, FamilyName, Email, Phone, ProfileLink);
        private set => (GivenName, FamilyName, Email, Phone, ProfileLink) = (value.GivenName, value.FamilyName, value.Email, value.Phone, value.ProfileLink);
    }

    /// <summary>The merge that can be undone next: the last that stands.</summary>
    public CandidateMerge? LastMerge => merges.FindLast(m => m.UndoneAt is null);

    /// <summary>A record that holds one application, with the contact given in it.</summary>
    public static CandidateRecord Open(OrganisationId ministry, JobApplication application, DateTime now) => new(ministry, application, now);

    /// <summary>Takes in another record of the same person: all applications of both are kept, here.</summary>
    /// <param name="other">Gives up its applications; stays, to be put back by an undo.</param>
    /// <param name="choice">What is kept of which record.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="now">In UTC.</param>
    public Result Absorb(CandidateRecord other, IdentityChoice choice, StageActor by, DateTime now)
    {
        if (other.Id == Id) return CandidateErrors.SameRecord;
        if (MergedInto is not null || other.MergedInto is not null) return CandidateErrors.MergedAlready;
        if (other.OrganisationId != OrganisationId) return CandidateErrors.OtherMinistry;

        var moved = other.applications.ConvertAll(a => a.ApplicationId);
        merges.Add(new CandidateMerge(merges.Count + 1, other.Id, now, by.UserId, by.Name, Identity, choice, moved, null));
        Identity = choice.Of(Identity, other.Identity);
        applications.AddRange(moved.Select(id => new RecordedApplication(id, now)));
        other.applications.Clear();
        (other.MergedInto, LastMergedAt) = (Id, now);
        return Result.Success;
    }

    /// <summary>Puts both records back as they were before the last merge that stands.</summary>
    /// <param name="absorbed">The record of that merge.</param>
    /// <param name="reason">Kept by the audit trail.</param>
    /// <param name="now">In UTC.</param>
    public Result UndoMerge(CandidateRecord absorbed, string? reason, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reason)) return ApplicationErrors.ReasonMissing;
        if (LastMerge is not { } merge || merge.Absorbed != absorbed.Id || absorbed.MergedInto != Id) return CandidateErrors.NothingToUndo;
        if (MergedInto is not null) return CandidateErrors.MergedAlready;
        if (now > merge.At.AddDays(DaysToUndo)) return CandidateErrors.TooLateToUndo;

        var back = applications.FindAll(a => merge.Moved.Contains(a.ApplicationId));
        applications.RemoveAll(back.Contains);
        absorbed.applications.AddRange(back.Select(a => a with { FiledAt = now }));
        absorbed.MergedInto = null;
        Identity = merge.Before;
        merges[merges.IndexOf(merge)] = merge with { UndoneAt = now };
        LastMergedAt = LastMerge?.At;
        Because(reason);
        absorbed.Because(reason);
        return Result.Success;
    }

    /// <summary>Takes an erased application out. What it gave to the record goes with it, and merges can't be undone any more.</summary>
    /// <param name="application">Erased.</param>
    /// <param name="contact">As one of the other applications gives it.</param>
    public void Forget(JobApplicationId application, CandidateContact contact)
    {
        applications.RemoveAll(a => a.ApplicationId == application);
        merges.Clear();
        (Identity, LastMergedAt) = (contact, null);
    }
}

/// <summary>Why an act on the record of a candidate is refused.</summary>
public static class CandidateErrors
{
    public static readonly Error SameRecord = new("candidate.same-record", "Ces deux candidatures sont déjà dans le même dossier.");

    public static readonly Error MergedAlready = new("candidate.merged-already", "Ce dossier a déjà été rapproché d’un autre.", ErrorKind.Conflict);

    public static readonly Error OtherMinistry = new("candidate.other-ministry", "Ces candidatures ont été envoyées à deux ministères : chacun répond des données de ses candidats, elles ne se rapprochent pas (RGPD, art. 4).");

    public static readonly Error NothingToUndo = new("candidate.nothing-to-undo", "Il n’y a pas de rapprochement à annuler.");

    public static readonly Error TooLateToUndo = new("candidate.too-late-to-undo", $"Un rapprochement s’annule dans les {CandidateRecord.DaysToUndo} jours : le délai est passé.");
}
