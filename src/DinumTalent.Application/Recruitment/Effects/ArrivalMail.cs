using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Sends mails about arrivals to who has something to do for them: each lists that person's tasks, with a link to tick each.</summary>
internal sealed class ArrivalMail(IMediator mediator, IMailer mailer, CandidateMail candidates, IMailLinks links, ISiteLinks site)
{
    /// <param name="id">The arrival.</param>
    /// <param name="task">One of the person's tasks.</param>
    /// <param name="occurrence">Of the event.</param>
    /// <param name="subject">To be followed by the name or the administration.</param>
    /// <param name="opening">First paragraph.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task Send(
        ArrivalId id, ArrivalTaskId task, Occurrence occurrence, string subject, Func<ArrivalNotice, string> opening, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ArrivalMailFacts(id, task), cancellationToken);
        if (facts.IsFailure) return; // Done meanwhile, or called off.
        var notice = facts.Value;
        if (notice.IsNewcomer)
        {
            await candidates.Send(notice.Application, occurrence, _ => new CandidateMail.Words(
                $"Votre arrivée le {notice.StartsOn.ToFrench()} : ce qui vous revient",
                $"{notice.Organisation} prépare votre arrivée, le {notice.StartsOn.ToFrench()}. Il vous revient :",
                string.Join("\n", notice.Tasks.Select(Line)),
                "Cochez ici ce qui est fait :",
                site.FollowedArrival(links.Token(MailLinkPurpose.FollowApplication, notice.Application.Value))), cancellationToken);
            return;
        }

        if (notice.To is not { } to) return;
        var text = new StringBuilder(to.Name is { } name ? $"Bonjour {name},\n\n" : "Bonjour,\n\n").Append(opening(notice)).Append("\n\n");
        if (notice.HasAccount) text.AppendJoin("\n", notice.Tasks.Select(Line)).Append("\n\n").Append(site.Arrival(id));
        else text.AppendJoin("\n\n", notice.Tasks.Select(t => $"{Line(t)}\n\n{site.ArrivalTask(links.Token(MailLinkPurpose.ArrivalTask, t.Id.Value))}"));
        await mailer.Send(new MailMessage(to.Email, to.Name, $"{subject} : {notice.Organisation}, {notice.StartsOn.ToFrench()}", text.ToString(), occurrence.Key), cancellationToken);
    }

    private static string Line(ArrivalTaskRow task) => $"{task.Title}, {(task.IsLate ? $"en retard depuis le {task.DueOn.ToFrench()}" : $"le {task.DueOn.ToFrench()} au plus tard")}";
}
