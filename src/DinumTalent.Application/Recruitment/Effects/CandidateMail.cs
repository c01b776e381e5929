using System.Security.Cryptography;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Sends mails to candidates about their applications; each leads to the follow-up page.</summary>
internal sealed class CandidateMail(IMediator mediator, IMailer mailer, IMailLinks links, ISiteLinks site)
{
    /// <summary>Writes to the author of one application; nothing leaves when it is gone or the words are none.</summary>
    public async Task Send(
        JobApplicationId application, Occurrence occurrence, Func<MailFacts, Words?> write, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ApplicationMailFacts(application), cancellationToken);
        if (facts.IsSuccess && write(facts.Value) is { } words) await Send(facts.Value, words, occurrence.Key, cancellationToken);
    }

    /// <summary>Writes to each, under a key that comes from the event and the application.</summary>
    public async Task SendAll(
        IReadOnlyList<MailFacts> candidates, Occurrence occurrence, Func<MailFacts, Words> write, CancellationToken cancellationToken)
    {
        foreach (var facts in candidates) await Send(facts, write(facts), Key(occurrence.Key, facts.Id), cancellationToken);
    }

    /// <summary>The page on which the candidate follows the application.</summary>
    public string FollowUp(JobApplicationId application) => site.FollowUp(links.Token(MailLinkPurpose.FollowApplication, application.Value));

    public string Home => site.Home;

    private Task Send(MailFacts facts, Words words, Guid key, CancellationToken cancellationToken) =>
        // The name is free text of somebody who may not own the address: it stays out of mails until the address is confirmed.
        mailer.Send(
            new MailMessage(facts.Email, facts.IsAddressConfirmed ? facts.Name : null, words.Subject, string.Join("\n\n", words.Paragraphs), key),
            cancellationToken);

    private static Guid Key(Guid occurrence, JobApplicationId application) =>
        new(SHA256.HashData([.. occurrence.ToByteArray(), .. application.Value.ToByteArray()]).AsSpan(0, 16));

    /// <summary>Subject and paragraphs.</summary>
    internal sealed record Words(string Subject, params IReadOnlyList<string> Paragraphs);
}

/// <summary>Turns of phrase that the mails share.</summary>
internal static class MailWords
{
    /// <summary>« Titre » (référence), organisation.</summary>
    public static string Post(this MailFacts facts) => $"« {facts.Title} » ({facts.Reference}), {facts.Organisation}";

    public static string Day(this MailFacts facts) => facts.SentAt.ToParisDay().ToFrench();
}
