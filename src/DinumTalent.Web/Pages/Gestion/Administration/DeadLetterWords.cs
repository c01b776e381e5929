namespace DinumTalent.Web.Pages.Gestion.Administration;

/// <summary>What was to be done, in French, by the technical name of the effect. A test fails for an effect without words here.</summary>
public static class DeadLetterWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["AccountMails"] = "Message sur un compte",
        ["AcknowledgeApplication"] = "Accusé de réception d’une candidature",
        ["AcknowledgeChallenge"] = "Accusé de réception d’un défi",
        ["AskApprovers"] = "Demande d’approbation d’une offre",
        ["AskForArrivalTasks"] = "Demande des tâches d’une arrivée",
        ["AskForOfferApproval"] = "Demande d’approbation d’une proposition",
        ["AskJuror"] = "Demande d’avis à un juré",
        ["AskToStay"] = "Question à une personne du vivier",
        ["CallOffCancelledArrival"] = "Abandon d’une arrivée",
        ["ConfirmOfferAnswer"] = "Confirmation de la réponse à une proposition",
        ["ConfirmWithdrawal"] = "Confirmation d’un retrait",
        ["EndInterviews"] = "Annulation d’entretiens",
        ["FindLatecomers"] = "Recherche des candidatures de dernière minute",
        ["FollowUpInvitation"] = "Suite d’une invitation à candidater",
        ["ForgetApplication"] = "Effacement d’une candidature dans le journal",
        ["ForgetPerson"] = "Effacement d’une personne dans le journal",
        ["ForgetPoolMember"] = "Effacement d’une personne du vivier dans le journal",
        ["GivePoolLink"] = "Lien vers sa page du vivier",
        ["InviteAgent"] = "Invitation à une campagne de compétences",
        ["InviteEvaluator"] = "Demande d’évaluation",
        ["InvitePoolMember"] = "Invitation à candidater",
        ["KeepAssessmentOfDecision"] = "Conservation d’un compte rendu d’évaluation",
        ["PointToFirstApplication"] = "Rappel d’une candidature déjà envoyée",
        ["ReadCv"] = "Lecture d’un CV",
        ["RemindAgent"] = "Relance d’une campagne de compétences",
        ["RemindApprovers"] = "Relance d’une approbation",
        ["RemindOfArrivalTasks"] = "Relance des tâches d’une arrivée",
        ["RemindOfOffer"] = "Rappel d’une proposition",
        ["SendInterviewNotice"] = "Message sur un entretien",
        ["SendOfferLetter"] = "Envoi d’une proposition",
        ["SendWrittenMessage"] = "Message à un candidat",
        ["StartInvitations"] = "Lancement d’une campagne de compétences",
        ["TellAcceptance"] = "Annonce d’une candidature retenue",
        ["TellAcceptanceUndone"] = "Annonce d’une décision annulée",
        ["TellApprovalOutcome"] = "Résultat d’une approbation",
        ["TellChallengeAuthor"] = "Annonce à un co-auteur d’un défi",
        ["TellChallengeDecision"] = "Annonce de la décision sur un défi",
        ["TellDeadline"] = "Annonce d’une date limite repoussée",
        ["TellDraftsOfDeadline"] = "Annonce d’une date limite repoussée à qui n’a pas fini",
        ["TellEndOfRecruitment"] = "Annonce de la fin d’un recrutement",
        ["TellExpiry"] = "Annonce d’un certificat qui expire",
        ["TellFeedback"] = "Précisions sur un refus",
        ["TellInterest"] = "Annonce d’un agent intéressé",
        ["TellMention"] = "Annonce d’une mention",
        ["TellMissedPublication"] = "Annonce d’une publication manquée",
        ["TellOfRole"] = "Annonce d’un rôle",
        ["TellOfferExpired"] = "Annonce d’une proposition expirée",
        ["TellOfferExtended"] = "Annonce d’une proposition prolongée",
        ["TellOfferReviewed"] = "Annonce d’une proposition relue",
        ["TellOfferWithdrawn"] = "Annonce d’une proposition retirée",
        ["TellOfMissingPanelMember"] = "Annonce d’un jury incomplet",
        ["TellRefusal"] = "Réponse négative",
        ["TellReopening"] = "Annonce d’une candidature reprise",
        ["TellStaffOfOfferAnswer"] = "Annonce de la réponse à une proposition",
        ["TellStaffOfOfferExpiry"] = "Annonce aux recruteurs d’une proposition expirée",
        ["TellVacancyMember"] = "Annonce d’une offre confiée",
    };

    public static string? Find(string effect) => Words.GetValueOrDefault(effect);

    public static string Of(string effect) => Find(effect) ?? "Traitement automatique";
}
