using System.Text.RegularExpressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Sends mails to candidates about their applications, and keeps what was sent; each leads to the follow-up page.</summary>
internal sealed class CandidateMail(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site, TimeProvider clock)
{
    /// <summary>Writes to the author of one application; nothing leaves when it is gone or the words are none.</summary>
    public async Task Send(
        JobApplicationId application, Occurrence occurrence, Func<MailFacts, Words?> write, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ApplicationMailFacts(application), cancellationToken);
        if (facts.IsSuccess && write(facts.Value) is { } words) await Send(facts.Value, write, words, occurrence.Key, cancellationToken);
    }

    /// <summary>The page on which the candidate follows the application.</summary>
    public string FollowUp(JobApplicationId application) => site.FollowUp(links.Token(MailLinkPurpose.FollowApplication, application.Value));

    public string Home => site.Home;

    private async Task Send(MailFacts facts, Func<MailFacts, Words?> write, Words words, Guid key, CancellationToken cancellationToken)
    {
        // Under anonymised screening, what is kept is what those who treat the application may read.
        var kept = facts.AsStaffReads is { } shown && write(shown) is { } nameless ? nameless : words;
        try
        {
            // The name is free text of somebody who may not own the address: it stays out of mails until the address is confirmed.
            await mailer.Send(
                new MailMessage(facts.Email, facts.IsAddressConfirmed ? facts.Name : null, words.Subject, CandidateAddress.Fill(Text(words), facts.Number, facts.Name), key),
                cancellationToken);
        }
        catch (UndeliverableException refused)
        {
            await Keep(facts, kept, key, facts.AsStaffReads is null ? refused.Message : "Adresse refusée par le serveur de messagerie.", cancellationToken);
            throw;
        }

        await Keep(facts, kept, key, null, cancellationToken);
    }

    private static string Text(Words words) => string.Join("\n\n", words.Paragraphs);

    /// <summary>Whoever holds the personal link acts as the candidate: it is kept out.</summary>
    private Task<Result> Keep(MailFacts facts, Words words, Guid key, string? failure, CancellationToken cancellationToken) => mediator.Send(
        new KeepCandidateMessage(new CandidateMessageId(key), facts.Id, words.Kind, words.Subject,
            Regex.Replace(Text(words), Regex.Escape(site.FollowUp("")) + @"\S+", "[lien personnel du candidat]"), clock.UtcNow(), failure), cancellationToken);

    /// <summary>Subject and paragraphs.</summary>
    internal sealed record Words(string Subject, params IReadOnlyList<string> Paragraphs)
    {
        public CandidateMessageKind Kind { get; init; } = CandidateMessageKind.Other;
    }
}

/// <summary>Turns of phrase that the mails share.</summary>
internal static class MailWords
{
    /// <summary>« Titre » (référence), organisation.</summary>
    public static string Post(this MailFacts facts) => $"« {facts.Title} » ({facts.Reference}), {facts.Organisation}";

    public static string Day(this MailFacts facts) => facts.SentAt.ToParisDay().ToFrench();
}
