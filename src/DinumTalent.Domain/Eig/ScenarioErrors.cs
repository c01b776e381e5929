using DinumTalent.Domain.Common;
using static DinumTalent.Domain.Eig.EigDays;

namespace DinumTalent.Domain.Eig;

/// <summary>Why a scenario is not computed, or a result not frozen, announced or answered.</summary>
public static class ScenarioErrors
{
    public static readonly Error NoName = Error.Invalid("Name", $"Donnez un nom au scénario, en {ScenarioTerms.NameMaxLength} caractères au plus.");

    public static readonly Error NameTaken = new("scenario.name-taken", "Un scénario porte déjà ce nom : choisissez-en un autre.", ErrorKind.Conflict, "Name");

    public static readonly Error NoSeed = Error.Invalid("Seed", $"Donnez le texte dont part le tirage entre ex æquo, en {ScenarioTerms.SeedMaxLength} caractères au plus.");

    public static readonly Error LockUnexplained = Error.Invalid("Reason", $"Motivez chaque affectation imposée ou exclue, en {ScenarioLock.ReasonMaxLength} caractères au plus.");

    public static readonly Error LockUnknown = Error.Invalid("Lock", "Une affectation imposée ou exclue porte sur une personne ou un poste qui n’est plus là : retirez-la.");

    public static readonly Error LockTwice = Error.Invalid("Lock", "Cette affectation est déjà décidée dans ce scénario : retirez d’abord l’autre décision.");

    public static readonly Error NobodyToMatch = new("scenario.nobody", "Personne n’est à apparier, ou aucun défi n’est annoncé : il n’y a rien à calculer.");

    public static readonly Error Candidate = new("results.candidate", "Vous avez candidaté à cette promotion : vous ne pouvez pas en arrêter le résultat.");

    public static readonly Error Stale = new("results.stale", "Les vœux, les notes, les personnes ou les places ont changé depuis ce calcul : recalculez le scénario.", ErrorKind.Conflict);

    public static readonly Error OtherRule = new("results.other-rule", "La règle de classement a changé depuis ce calcul : recalculez le scénario avec celle qui vaut aujourd’hui.", ErrorKind.Conflict);

    public static readonly Error Frozen = new("results.frozen", "Le résultat est arrêté : rouvrez-le d’abord, avec un motif.", ErrorKind.Conflict);

    public static readonly Error NotProposed = new("results.not-proposed", "Aucun scénario n’est proposé : il n’y a rien à confirmer.", ErrorKind.Conflict);

    public static readonly Error SamePerson = new("results.same-person", "Vous avez proposé ce résultat : une autre personne doit le confirmer.");

    public static readonly Error OtherScenario = new("results.other-scenario", "Un autre scénario a été proposé entre-temps : relisez-le avant de confirmer.", ErrorKind.Conflict);

    public static readonly Error NotFrozen = new("results.not-frozen", "Le résultat n’est pas arrêté : deux personnes doivent d’abord en décider.", ErrorKind.Conflict);

    public static readonly Error Announced = new("results.announced", "Le résultat est annoncé : il ne change plus que par les réponses.", ErrorKind.Conflict);

    public static readonly Error NotAnnounced = new("results.not-announced", "Le résultat n’est pas annoncé.", ErrorKind.Conflict);

    public static readonly Error ReasonMissing = Error.Invalid("Reason", $"Donnez un motif, en {CohortResults.ReasonMaxLength} caractères au plus.");

    public static readonly Error NoOffer = new("results.no-offer", "Aucune place ne vous est proposée : il n’y a rien à répondre.", ErrorKind.Conflict);

    public static readonly Error NothingToEnter = new("results.nothing-to-enter", "Cette personne n’a pas de place à laquelle répondre : elle a déjà répondu, ou le délai est passé.", ErrorKind.Conflict);

    public static readonly Error AlreadyAccepted = new("results.accepted", "Vous avez accepté cette place. Pour y renoncer, retirez votre candidature.", ErrorKind.Conflict);

    public static readonly Error AlreadyDeclined = new("results.declined", "Vous avez refusé cette place : elle ne vous est plus réservée.", ErrorKind.Conflict);

    public static readonly Error OfferChanged = new("results.offer-changed", "La place proposée a changé entre-temps : relisez-la avant de répondre.", ErrorKind.Conflict);

    public static readonly Error OffersOutstanding = new("results.offers-outstanding", "Des propositions attendent une réponse : la liste d’attente se ferme ensuite.", ErrorKind.Conflict);

    public static readonly Error NobodyWaits = new("results.nobody-waits", "Personne n’est sur la liste d’attente.", ErrorKind.Conflict);

    public static Error AuditionsOpen(DateOnly until) => new("results.auditions-open", $"Les auditions durent jusqu’au {Day(until)} : le résultat s’arrête ensuite.");

    public static Error TooEarly(DateOnly from) => new("results.too-early", $"Les résultats s’annoncent à partir du {Day(from)}.");

    public static Error Late(DateOnly last) => new("results.late", $"Cette place vous était proposée jusqu’au {Day(last)} inclus : elle ne l’est plus.", ErrorKind.Conflict);
}
