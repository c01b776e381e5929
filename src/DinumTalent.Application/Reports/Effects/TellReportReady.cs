using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Reports;
using MediatR;

namespace DinumTalent.Application.Reports.Effects;

/// <summary>Tells who asked for a report that it can be read, or why it can't: by a link, as the figures are for that person alone.</summary>
internal sealed class TellReportReady(IMediator mediator, IMailer mailer) : IEffect<ReportReady>, IEffect<ReportRefused>
{
    public Task Handle(ReportReady happened, Occurrence occurrence, CancellationToken cancellationToken) => Tell(happened.Edition, occurrence, cancellationToken);

    public Task Handle(ReportRefused happened, Occurrence occurrence, CancellationToken cancellationToken) => Tell(happened.Edition, occurrence, cancellationToken);

    private async Task Tell(ReportEditionId edition, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var found = await mediator.Send(new ReportMailFacts(edition), cancellationToken);
        if (found.IsFailure || found.Value is not { } facts) return;
        await mailer.Send(new MailMessage(facts.To.Email, facts.To.Name, Subject(facts), Text(facts), occurrence.Key), cancellationToken);
    }

    private static string Subject(ReportMailFactsView facts) => facts.Refusal is null ? $"{facts.Kind.Label()} : votre rapport est prêt" : $"{facts.Kind.Label()} : rapport impossible";

    private static string Text(ReportMailFactsView facts) => facts.Refusal is { } refusal
        ? $"""
            Bonjour {facts.To.Name},

            Le rapport « {facts.Kind.Label()} » sur {facts.Scope} n’a pas pu être préparé pour vous.

            {refusal}{(facts.HasEnded ? " Votre abonnement à ce rapport prend fin." : "")}

            Vos abonnements et vos rapports :
            {facts.Subscriptions}
            """
        : $"""
            Bonjour {facts.To.Name},

            Le rapport « {facts.Kind.Label()} » sur {facts.Scope}{Days(facts)} est prêt. Il garde les chiffres du jour où il a été préparé, et vous seul pouvez l’ouvrir :
            {facts.Page}

            {(facts.End is null ? $"Vos abonnements et vos rapports :\n{facts.Subscriptions}" : $"Pour ne plus recevoir ce rapport :\n{facts.End}")}
            """;

    private static string Days(ReportMailFactsView facts) => facts is { From: { } from, Until: { } until } ? $", du {from.ToFrench()} au {until.ToFrench()}," : "";
}
