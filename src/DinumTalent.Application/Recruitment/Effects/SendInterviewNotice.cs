using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Tells one person of an interview, with what the calendar needs to follow. What a later change has overtaken is not told any more.</summary>
internal sealed class SendInterviewNotice(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site, ICalendarWriter calendars, TimeProvider clock) : IEffect<InterviewNoticeDue>
{
    public async Task Handle(InterviewNoticeDue happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new InterviewNoticeFacts(happened.InterviewId, happened.MemberId), cancellationToken);
        if (facts.IsFailure || IsOvertaken(happened, facts.Value.Interview)) return;

        var notice = facts.Value;
        var page = happened.MemberId is null
            ? site.FollowedInterview(links.Token(MailLinkPurpose.FollowApplication, notice.ApplicationId.Value), notice.Interview.Id)
            : site.Interview(notice.Interview.Id);
        var (subject, paragraphs) = happened.MemberId is null
            ? InterviewWords.ToCandidate(happened.News, notice, page, site.Home)
            : InterviewWords.ToPanel(happened.News, notice, page);
        try
        {
            await mailer.Send(
                new MailMessage(notice.Email, notice.Name, subject, string.Join("\n\n", paragraphs), occurrence.Key) { Attachments = Calendar(happened.News, notice, happened.MemberId is null ? null : page, occurrence.At) },
                cancellationToken);
        }
        catch (UndeliverableException refused) when (happened.MemberId is null)
        {
            // The page of the application shows it, until somebody says how the candidate is told.
            await mediator.Send(new KeepCandidateMessage(
                new CandidateMessageId(occurrence.Key), notice.ApplicationId, CandidateMessageKind.Other, subject, "Message sur un entretien, avec son invitation de calendrier.", clock.UtcNow(),
                notice.IsUnderSeal ? "Adresse refusée par le serveur de messagerie." : refused.Message), cancellationToken);
            throw;
        }
    }

    /// <summary>Whoever leaves a panel is told whatever comes after; everybody else is told of the last state by its own notice.</summary>
    private static bool IsOvertaken(InterviewNoticeDue happened, Interview interview) => happened.News switch
    {
        InterviewNews.LeftPanel => interview.Panel.Any(p => p.MemberId == happened.MemberId),
        InterviewNews.Reminder => interview.Status is not InterviewStatus.Planned || interview.Sequence != happened.Sequence,
        _ => interview.Sequence != happened.Sequence,
    };

    private IReadOnlyList<MailAttachment> Calendar(InterviewNews news, InterviewNotice notice, string? panelPage, DateTime at)
    {
        if (notice.Interview.StartsAt is null || news is InterviewNews.SlotsOffered or InterviewNews.Reminder) return [];
        var method = news is InterviewNews.Cancelled or InterviewNews.Declined or InterviewNews.LeftPanel ? CalendarMethod.Cancel : CalendarMethod.Request;
        var file = calendars.Write(InterviewCalendar.For(notice.Interview, notice.Subject, method, panelPage, notice.Email, notice.Name, at));
        return [new MailAttachment(file.Name, file.ContentType, file.Content)];
    }
}
