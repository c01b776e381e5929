using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <content>Who sent it, and when those who treat it may know.</content>
public sealed partial class JobApplication
{
    /// <summary>Ends the address that stands in the place of a hidden one; no mail can go there (RFC 2606).</summary>
    public const string HiddenDomain = "anonyme.invalid";

    /// <summary>Its number in the vacancy, given at reception, where screening is anonymised; null elsewhere.</summary>
    public int? AnonymityNumber { get; private set; }

    /// <summary>When the person became known, in UTC; never undone.</summary>
    public DateTime? IdentityLiftedAt { get; private set; }

    /// <summary>Whether those who treat it don't know yet who sent it: names, addresses and texts here are then stand-ins.</summary>
    public bool IsSealed => AnonymityNumber is not null && IdentityLiftedAt is null;

    /// <summary>The file of the CV, hidden or not, to keep it or give it up.</summary>
    public FileId CvFileId => Envelope?.Cv.FileId ?? Cv.FileId;

    /// <summary>What lies under seal. Private: the store hands it to the candidate and to the system, and to nobody else.</summary>
    private CandidateIdentity? Envelope { get; set; }

    private string TrueEmail => Envelope?.Email ?? Email;

    private UserId? Author => Envelope?.CandidateId ?? CandidateId;

    /// <summary>The name under which an act of somebody is recorded: candidates under seal stay nameless in the trail of their own acts.</summary>
    public string NameInTrail(UserId? actor, string name) => Hides(actor) ? Name.Full : name;

    /// <summary>Whether somebody who acts on it is its hidden author.</summary>
    public bool Hides(UserId? actor) => IsSealed && actor is not null && actor == Author;

    /// <summary>« Candidature n° 7 », or as the candidate wrote it.</summary>
    private static PersonName Label(int number) => PersonName.Create("Candidature", $"n°\u00A0{number}").Value;

    /// <summary>Writes what may be read of somebody, and puts the rest under seal where a number stands for the name.</summary>
    private void Write(CandidateIdentity identity)
    {
        answers.Clear();
        if (AnonymityNumber is { } number && IsSealed)
        {
            var (label, mask) = (Label(number), new IdentityMask(identity.Name));
            (GivenName, FamilyName, SortKey) = (label.Given, label.Family, $"{FoldedText.Fold(label.Given)} {number:D6}");
            (Email, Phone, ProfileLink, CandidateId) = ($"candidature-{number}@{HiddenDomain}", null, null, null);
            (Cv, Motivation) = (CvFile.Hidden(), mask.Over(identity.Motivation));
            answers.AddRange(identity.Answers.Select(a => a with { Text = mask.Over(a.Text) }));
            if (Envelope is null) Envelope = identity;
            else Envelope.Replace(identity);
            return;
        }

        (GivenName, FamilyName, SortKey) = (identity.GivenName, identity.FamilyName, identity.Name.SortKey);
        (Email, Phone, ProfileLink, CandidateId) = (identity.Email, identity.Phone, identity.ProfileLink, identity.CandidateId);
        (Cv, Motivation) = (identity.Cv with { }, identity.Motivation);
        answers.AddRange(identity.Answers);
    }

    /// <summary>Makes the person known once and for all when the stage entered says so; being moved back hides nothing again.</summary>
    private void LiftAt(PipelineStage entered, Vacancy vacancy, StageActor by, DateTime now)
    {
        if (!IsSealed || Envelope is not { } hidden || vacancy.Screening is { } screening && !screening.IsLiftedAt(entered)) return;
        IdentityLiftedAt = now;
        Write(hidden);
        Envelope = null;
        Note(HistoryKind.IdentityLifted, by, now);
        Raise(new IdentityLifted(Id));
    }
}
