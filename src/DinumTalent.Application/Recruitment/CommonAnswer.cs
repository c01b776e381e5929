using System.Globalization;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>One answer for all the candidates of a recruitment who have none; its variables make it each one's own.</summary>
/// <param name="Refusal">Internal reason of the refusals.</param>
/// <param name="Message">To the candidates.</param>
/// <param name="Count">How many the person saw without an answer: whoever came since is not refused unseen.</param>
public sealed record CommonAnswer(RefusalReason? Refusal, string? Message, int Count)
{
    internal static Error OthersWait(int count) => new("application.others-wait",
        count == 0 ? "Plus personne n’attend de réponse : quelqu’un d’autre l’a donnée entre-temps."
        : $"La liste a changé entre-temps : {count.ToString(CultureInfo.InvariantCulture)} candidature{(count > 1 ? "s" : "")} sans réponse. Relisez-la avant de répondre.",
        ErrorKind.Conflict);
}

internal sealed class CommonAnswerValidator : AbstractValidator<CommonAnswer>
{
    public CommonAnswerValidator()
    {
        RuleFor(a => a.Refusal).NotNull().WithMessage("Choisissez le motif.").IsInEnum().WithMessage("Choisissez le motif dans la liste.");
        RuleFor(a => a.Message).NotEmpty().WithMessage("Écrivez le message aux candidats.");
    }
}
