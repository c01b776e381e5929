using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>The own data as a file that another service can read, under French names.</summary>
public sealed class DonneesFichierModel(IMediator mediator) : CandidatePage
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IActionResult> OnGetAsync()
    {
        var read = await mediator.Send(new OwnDataExport(), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);

        var data = read.Value;
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                extraitLe = data.ExtractedAt,
                adresse = data.Email,
                candidatures = data.Applications.Select(a => new
                {
                    offre = a.VacancyTitle,
                    reference = a.Reference,
                    administration = a.Organisation,
                    envoyeeLe = a.SentAt,
                    adresseConfirmeeLe = a.AddressConfirmedAt,
                    etat = a.Status.Label,
                    messageDuRecruteur = a.RefusalMessage,
                    precisionsDemandeesLe = a.FeedbackAskedAt,
                    question = a.FeedbackQuestion,
                    precisions = a.FeedbackAnswer,
                    prenom = a.GivenName,
                    nom = a.FamilyName,
                    adresse = a.Email,
                    telephone = a.Phone,
                    profil = a.ProfileLink,
                    fonctionnaire = a.IsCivilServant,
                    cv = new { nom = a.Cv.Name, type = a.Cv.ContentType, octets = a.Cv.Size },
                    motivation = a.Motivation,
                    reponses = a.Answers.Select(r => new { question = r.Question, reponse = r.Text }),
                    competences = a.Skills.Select(s => new { competence = s.Label, niveau = (int)(s.Level ?? 0) }),
                    competencesRepereesDansLeCv = a.FromCv.Skills.Select(s => s.Label),
                    entretiens = data.Interviews[a.Id].Select(i => new { le = i.StartsAt, minutes = i.Minutes, forme = i.Kind.Label(), etat = i.Status.CandidateLabel() }),
                    propositions = data.Offers[a.Id].Select(o => new
                    {
                        envoyeeLe = o.SentAt,
                        statut = o.Employment.Label(),
                        priseDePoste = o.StartsOn,
                        fin = o.EndsOn,
                        remunerationBruteAnnuelle = o.GrossPay,
                        teletravail = o.TeleworkDays,
                        fonctions = o.Duties,
                        reponseAttendueJusquAu = o.AnswerBefore,
                        etat = o.Status.Label(),
                        termineeLe = o.EndedAt,
                    }),
                }),
                candidaturesEigCommencees = data.FellowDrafts.Select(d => new
                {
                    promotion = d.Cohort,
                    gardeeLe = d.UpdatedAt,
                    cv = d.Cv,
                    contenu = d.Content,
                }),
                candidaturesEig = data.Fellows.Select(f => new
                {
                    promotion = f.Cohort,
                    envoyeeLe = f.SentAt,
                    etat = f.Status.Label(),
                    nom = f.Sent.Name,
                    adresse = f.Sent.Email,
                    telephone = f.Sent.Phone,
                    ville = f.Sent.City,
                    expertises = f.Sent.Expertises.Select(e => e.Label()),
                    cv = f.Sent.CvName,
                    motivation = f.Sent.Motivation,
                    reponses = f.Sent.Answers.Select(a => new { critere = a.Criterion.Label(), reponse = a.Text }),
                    accordPourLeVivierLe = f.PoolConsentAt,
                    voeux = f.Wishes,
                    audition = f.Audition is not { } audition ? null : new { debut = audition.StartsAt, fin = audition.EndsAt, salle = audition.Room },
                    horairesImpossibles = f.Absences.Select(w => new { de = w.Start, a = w.End }),
                    resultat = f.Result is not { } result ? null : new { etat = result.Status.Label(), defi = result.Challenge?.Title, expertise = result.Challenge?.Expertise.Label(), reponseJusquAu = result.AnswerBy, repondu = result.AnsweredAt, raisons = result.Reasons },
                }),
                missionsEig = data.Missions.Select(m => new
                {
                    promotion = m.Cohort,
                    nom = m.Name,
                    adresse = m.Email,
                    expertise = m.Expertise.Label(),
                    accueil = m.Terms.Administration,
                    ville = m.Terms.City,
                    du = m.Terms.StartsOn,
                    au = m.LastDay,
                    statut = m.Terms.Employment.Label(),
                    teletravail = m.Terms.TeleworkDays,
                    objet = m.Terms.Duties,
                    motifDeFinAnticipee = m.EndReason,
                    jalons = m.Milestones.Select(j => new { titre = j.Title, auPlusTard = j.DueOn, atteintLe = j.ReachedOn }),
                    points = m.CheckIns.Select(p => new { mois = p.Month, par = p.ByName, avancees = p.Progress, blocages = p.Blockers, moral = p.Mood, aideAttendue = p.HelpWanted }),
                    rencontres = m.Meetings.Select(r => new { mentor = r.Mentor.Label(), le = r.On }),
                    suiteSouhaitee = m.Intention?.Label(),
                    enquetes = m.Answers.Select(e => new { enquete = e.Kind.Label(), le = e.On, souhaiteRester = e.Answer.Intention?.Label(), situation = e.Answer.Situation?.Label(), partieLe = e.Answer.LeftOn, commentaire = e.Answer.Comment }),
                }),
                fidelisation = data.Retention.IsEmpty ? null : new
                {
                    envieDeRester = data.Retention.Stay,
                    diteLe = data.Retention.SaidOn,
                    entretiens = data.Retention.Interviews.Select(i => new
                    {
                        nature = i.Kind.Label(),
                        le = i.HeldOn,
                        par = i.RecordedByName,
                        motifs = i.Reasons.Select(r => r.Label()),
                        commentaire = i.Comment,
                        destination = i.Destination?.Label(),
                        suite = i.FollowUp,
                        suiteDonneeLe = i.FollowedUpOn,
                    }),
                    formations = data.Retention.Trainings.Select(t => new
                    {
                        intitule = t.Title,
                        demandeeLe = t.Enrolment.RequestedAt,
                        origine = t.Enrolment.Origin.Label(),
                        motivation = t.Enrolment.Motivation,
                        etat = t.Enrolment.Status.Label(),
                        motif = t.Enrolment.Reason,
                        du = t.Enrolment.StartsOn,
                        au = t.Enrolment.EndsOn,
                        acheveeLe = t.Enrolment.CompletedOn,
                    }),
                },
                vivier = data.Pool is not { } pool ? null : new
                {
                    nom = pool.Identity.Name,
                    adresse = pool.Identity.Email,
                    telephone = pool.Identity.Phone,
                    profil = pool.Identity.ProfileLink,
                    accordDonneLe = pool.ConsentedAt,
                    jusquAu = pool.EndsOn,
                    partage = pool.Profile.Sharing.Label(),
                    ministeres = pool.Ministries,
                    familles = pool.Families,
                    lieux = pool.Profile.Places,
                    presentation = pool.Profile.Presentation,
                    competences = pool.Skills.Select(s => new { competence = s.Label, niveau = (int)(s.Level ?? 0) }),
                    competencesRepereesDansLeCv = pool.FromCv.Skills.Select(s => s.Label),
                    invitations = pool.Invitations.Select(i => new { offre = i.Title, administration = i.Organisation, recueLe = i.InvitedAt, reponse = i.Answer.Label() }),
                },
            },
            Readable);
        Response.Headers.CacheControl = "no-store";
        return File(content, "application/json", $"mes-donnees-{data.ExtractedAt.DayInParis():yyyy-MM-dd}.json");
    }
}
