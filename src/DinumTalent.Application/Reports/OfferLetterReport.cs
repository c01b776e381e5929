using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>What the letter of a proposal says.</summary>
/// <param name="Offer">Its terms.</param>
/// <param name="Candidate">Full name.</param>
/// <param name="Title">Of the vacancy.</param>
/// <param name="Reference">Of the vacancy.</param>
/// <param name="City">Where the post is.</param>
/// <param name="Contact">For questions.</param>
/// <param name="Organisation">That recruits.</param>
/// <param name="Job">Label of the job.</param>
internal sealed record LetterFacts(Offer Offer, string Candidate, string Title, string Reference, string City, string Contact, string Organisation, string Job)
{
    /// <summary>Of the proposals within reach.</summary>
    public static IQueryable<LetterFacts> Within(ITalentDbContext db, IAccess access, IQueryable<Offer> offers) =>
        from o in offers
        join a in db.Applications(access) on o.ApplicationId equals a.Id
        join v in db.Vacancies(access) on o.VacancyId equals v.Id
        join p in db.Organisations on v.OrganisationId equals p.Id
        join j in db.JobProfiles on v.JobProfileId equals j.Id
        select new LetterFacts(o, a.GivenName + " " + a.FamilyName, v.Title, v.Reference, v.City, v.Contact, p.Name, j.Label);
}

/// <summary>The letter of a proposal, on one page for usual duties.</summary>
internal static class OfferLetterReport
{
    /// <param name="facts">What it says.</param>
    /// <param name="author">Who would send it now; who sent it, where it was.</param>
    /// <param name="now">In UTC; the day it was sent, where it was.</param>
    public static Report Of(LetterFacts facts, string author, DateTime now)
    {
        var offer = facts.Offer;
        return new Report
        {
            Title = "Proposition de recrutement",
            Scope = facts.Candidate,
            Subject = $"{facts.Reference}-{offer.Number}",
            Organisation = facts.Organisation,
            Extraction = new Extraction(offer.SentAt ?? now, offer.SentByName ?? author) { Word = "Lettre" },
            Blocks =
            [
                new Paragraph("Madame, Monsieur,"),
                new Paragraph($"Vous avez présenté votre candidature au poste « {facts.Title} » (référence {facts.Reference}). Elle a été retenue : {facts.Organisation} vous propose de vous recruter aux conditions suivantes."),
                Conditions(offer, facts.Job, facts.City),
                new Heading("Fonctions"),
                .. Prose.Blocks(offer.Duties),
                new Heading("Votre réponse"),
                new Paragraph("Vous pouvez accepter ou décliner cette proposition jusqu’au ", Run.Bold($"{offer.AnswerBefore.ToFrench()} inclus"), ", en ligne, à l’adresse indiquée dans le courriel qui accompagne cette lettre. Sans réponse de votre part à cette date, elle n’est plus valable. Pour toute question : " + facts.Contact + "."),
                new Paragraph(Mentions(offer)),
            ],
        };
    }

    private static Table Conditions(Offer offer, string job, string city) => new(
        "Conditions proposées",
        [Column.RowHeader("Condition", 1), Column.Text("Proposition", 2.2)],
        [
            new Row("Statut", $"{offer.Employment.Label()}, catégorie {offer.Category.Label()}"),
            new Row("Fondement", offer.Basis.Label()),
            new Row("Métier", job),
            new Row("Lieu", city),
            new Row("Prise de poste", offer.StartsOn.ToFrench()),
            new Row("Fin", offer.EndsOn?.ToFrench() ?? "Sans terme"),
            new Row("Période d’essai", offer.TrialEndsOn is { } trial ? $"jusqu’au {trial.ToFrench()} au plus tard" : "Aucune"),
            new Row("Rémunération brute annuelle", offer.GrossPay.ToEuros()),
            new Row("Télétravail", OfferWords.Telework(offer.TeleworkDays)),
        ]);

    private static string Mentions(Offer offer) =>
        (offer.TrialEndsOn is null ? "" : "La période d’essai est la plus longue que permet l’article 9 du décret n° 86-83 ; elle est fixée par le contrat. ")
        + "Le contrat ou l’arrêté est établi après votre accord, sous réserve des conditions générales d’accès aux emplois publics (CGFP, art. L321-1 et suivants).";
}
