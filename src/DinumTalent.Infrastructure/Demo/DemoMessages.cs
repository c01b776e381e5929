using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What candidates of the demo data were told, what they ask, and the templates that answers start from.</summary>
internal sealed class DemoMessages(DemoReferential referential, DemoRecruitment recruitment, StageActor recruiter, DateTime now)
{
    private const int FeedbackEvery = 7;
    private const int UndeliveredEvery = 90;

    public List<MessageTemplate> Templates { get; } = [];

    public List<CandidateMessage> Messages { get; } = [];

    public void Live()
    {
        Templates.Add(Template("PM-DINUM", "Après un entretien", null, """
            Bonjour {prénom} {nom},

            Merci pour le temps que vous nous avez accordé en entretien au sujet du poste « {poste} » ({référence}).

            Nous avons choisi de poursuivre avec une autre personne, dont l’expérience répond plus directement aux besoins de l’équipe. Nos échanges ont été appréciés : n’hésitez pas à nous solliciter de nouveau.

            Si vous souhaitez des précisions, demandez-les depuis la page de votre candidature ou écrivez à {contact}.

            Bien cordialement,
            {administration}
            """));
        Templates.Add(Template("PM-DINUM", "Compétences techniques", RefusalReason.TechnicalSkills, """
            Bonjour {prénom} {nom},

            Vous avez candidaté le {date de candidature} au poste « {poste} ». Après lecture par deux personnes du métier, d’autres candidatures répondent plus directement aux compétences techniques demandées.

            Bien cordialement,
            {administration}
            """));

        var vacancies = recruitment.Vacancies.ToDictionary(v => v.Id);
        var refusals = 0;
        foreach (var (application, number) in recruitment.Applications.Select((a, i) => (a, i + 1)))
        {
            var vacancy = vacancies[application.VacancyId];
            var organisation = referential.Organisations.Values.First(o => o.Id == vacancy.OrganisationId).Name;
            var failure = number % UndeliveredEvery == 0 ? "550 5.1.1 Destinataire inconnu" : null;
            Keep(application, CandidateMessageKind.Acknowledgement, $"Votre candidature est reçue : {vacancy.Title}",
                $"Nous avons reçu le {application.SentAt.ToParisDay().ToFrench()} votre candidature au poste « {vacancy.Title} » ({vacancy.Reference}), {organisation}.", application.SentAt.AddMinutes(1), failure);
            if (application is not { Status: ApplicationStatus.Refused, RefusalToldAt: { } told, RefusalMessage: { } message }) continue;
            Keep(application, CandidateMessageKind.Refusal, $"Réponse à votre candidature : {vacancy.Title}", message, told.AddMinutes(1), failure);
            if (++refusals % FeedbackEvery == 0) Ask(application, vacancy, told.AddDays(2), isAnswered: refusals % (2 * FeedbackEvery) == 0);
        }
    }

    private void Ask(JobApplication application, Vacancy vacancy, DateTime at, bool isAnswered)
    {
        if (at > now) return;
        Must(application.AskFeedback("Quelles compétences ont manqué à ma candidature, et comment les acquérir ?", FeedbackRequest.DefaultMonths, at, at.ToParisDay()));
        if (!isAnswered || at.AddDays(3) > now) return;
        const string answer = "Votre expérience est solide. Les personnes retenues avaient déjà conduit un projet de cette taille dans une administration : c’est ce qui a fait la différence.";
        Must(application.AnswerFeedback(answer, recruiter, at.AddDays(3)));
        Keep(application, CandidateMessageKind.Feedback, $"Précisions sur votre candidature : {vacancy.Title}", answer, at.AddDays(3).AddMinutes(1), null);
    }

    private void Keep(JobApplication application, CandidateMessageKind kind, string subject, string text, DateTime at, string? failure) =>
        Messages.Add(CandidateMessage.Of(CandidateMessageId.New(), application.Id, kind, subject, text, at, failure));

    private MessageTemplate Template(string organisation, string name, RefusalReason? reason, string text)
    {
        var template = MessageTemplate.Create(referential.Organisations[organisation].Id, name, reason, text.ReplaceLineEndings("\n"));
        Must(template.ToResult());
        return template.Value;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data break a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
