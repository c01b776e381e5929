using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells a candidate whom nobody could answer that the recruitment has ended, and how; nothing leaves to whoever got an answer meanwhile.</summary>
/// <remarks>Décret n° 2019-1414: candidates who are not chosen are told.</remarks>
internal sealed class TellEndOfRecruitment(CandidateMail mail) : IEffect<RecruitmentEnded>
{
    public Task Handle(RecruitmentEnded happened, Occurrence occurrence, CancellationToken cancellationToken) =>
        mail.Send(happened.ApplicationId, occurrence, facts => !facts.IsEndTold && HasNoAnswer(facts) && End(facts) is var (what, why) && what.Length > 0
            ? new CandidateMail.Words(
                $"{what} : {facts.Title}",
                $"Vous avez candidaté le {facts.Day()} au poste {facts.Post()}. {why}",
                "Votre candidature reste consultable ici :",
                mail.FollowUp(facts.Id),
                "D’autres offres vous attendent :",
                mail.Home) { Kind = CandidateMessageKind.EndOfRecruitment }
            : null, cancellationToken);

    private static bool HasNoAnswer(MailFacts facts) =>
        facts.Status is ApplicationStatus.InProgress || facts is { Status: ApplicationStatus.Refused, IsRefusalReleased: false };

    private static (string What, string Why) End(MailFacts facts) => facts.Vacancy switch
    {
        VacancyStatus.Cancelled => ("Ce recrutement est annulé", "L’administration a renoncé à ce recrutement : votre candidature n’aura pas de suite."),
        VacancyStatus.Fruitless => ("Ce recrutement est sans suite", "Ce recrutement s’est terminé sans que le poste soit pourvu : votre candidature n’a pas été retenue."),
        VacancyStatus.Filled => ("Ce poste est pourvu", "Le poste est maintenant pourvu : votre candidature n’a pas été retenue."),
        _ => ("", ""),
    };
}
