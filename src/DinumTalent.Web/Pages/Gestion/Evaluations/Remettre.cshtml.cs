using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Evaluations;

/// <summary>Shows the own scorecard once more before it is handed in for good.</summary>
public sealed class RemettreModel(IMediator mediator) : EvaluationPage(mediator)
{
    public string ScoreOf(Criterion criterion) =>
        Sheet.Own?.Ratings.FirstOrDefault(r => r.CriterionId == criterion.Id)?.Score is { } score ? $"{score}/{Rating.MaxScore}" : "Non évalué";

    public string? CommentOn(Criterion criterion) => Sheet.Own?.Ratings.FirstOrDefault(r => r.CriterionId == criterion.Id)?.Comment;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        return Sheet.Own is { SubmittedAt: null } ? Page() : LocalRedirect(Routes.Evaluation(Id, Interview));
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        if (await Mediator.Send(new SubmitScorecard(Id, version, Interview), Aborted) is { IsFailure: true } refused) return await Refuse(refused, Aborted);
        if (await Reload(Aborted) is { } instead) return instead;
        return Done(Sheet.Others.Cards.Count > 1
            ? "Votre grille est remise. Vous voyez maintenant celles des autres évaluateurs."
            : "Votre grille est remise. Aucune autre ne l’est encore : vous verrez ici celles qui le seront.", to: Routes.Evaluation(Id, Interview));
    }
}
