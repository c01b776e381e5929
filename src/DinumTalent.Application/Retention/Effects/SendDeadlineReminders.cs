using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using MediatR;

namespace DinumTalent.Application.Retention.Effects;

/// <summary>Reminds somebody of what is to be decided.</summary>
internal sealed class SendDeadlineReminders(IMediator mediator, IMailer mailer) : IEffect<DeadlinesReminded>
{
    public async Task Handle(DeadlinesReminded happened, Occurrence occurrence, CancellationToken cancellationToken)
    {
        var facts = await mediator.Send(new ReminderMailFacts(happened.User, happened.Decisions), cancellationToken);
        if (facts.IsFailure || facts.Value.To is not { } to || facts.Value.Lines.Count == 0) return; // Decided or gone meanwhile.

        var lines = facts.Value.Lines;
        await mailer.Send(
            new MailMessage(to.Email, to.Name, lines.Count == 1 ? $"À décider avant le {lines[0].Day.ToFrench()} : {lines[0].Kind.Label().ToLowerInvariant()}" : $"{lines.Count.ToFrench()} échéances à décider", $"""
                Bonjour {to.Name},

                {(lines.Count == 1 ? "Cette échéance approche" : "Ces échéances approchent")}, et rien n’est encore décidé :

                {string.Join("\n\n", lines.Select(Said))}

                Toutes vos échéances :

                {facts.Value.Page}
                """, occurrence.Key),
            cancellationToken);
    }

    private static string Said(ReminderLine line) =>
        $"""
        - {line.Kind.Label()} le {line.Day.ToFrench()} (rappel à {line.MonthsBefore} mois) : {line.Agent}, {line.Organisation}.{(line.TellBy is { } tell ? $" L’agent doit être prévenu au plus tard le {tell.ToFrench()}." : "")}

        {line.Page}
        """;
}
