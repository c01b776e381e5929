using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Referentiels;

/// <summary>What the pages share that maintain the referential.</summary>
public abstract class ReferentialPage(IMediator mediator) : GestionPage
{
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Records a change in the draft and says so.</summary>
    protected async Task<IActionResult> Record(ReferentialEdit edit, string to)
    {
        var answer = await Mediator.Send(new RecordReferentialEdit(edit), Aborted);
        return answer.IsFailure
            ? await Refuse(answer, Aborted)
            : Done("La modification est enregistrée dans le brouillon. Elle ne vaudra qu’une fois celui-ci publié.", to);
    }

    /// <summary>The skill that somebody chose from a list or typed: "A.1 – Title", a code or a title; null when none is meant.</summary>
    protected async Task<ReferentialChoice?> Find(string? typed, bool groups, bool skills)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var code = typed.Split(" – ", 2)[0].Trim();
        if (await Mediator.Send(new ReferentialChoices(code, groups, skills), Aborted) is not { IsSuccess: true, Value: var found }) return null;
        return found.FirstOrDefault(c => string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase))
            ?? found.FirstOrDefault(c => FoldedText.Fold(c.Label) == FoldedText.Fold(typed));
    }

    /// <summary>What a list proposes.</summary>
    protected async Task<IReadOnlyList<ReferentialChoice>> Choices(bool groups, bool skills) =>
        await Mediator.Send(new ReferentialChoices(null, groups, skills), Aborted) is { IsSuccess: true, Value: var found } ? found : [];

    protected async Task<IActionResult> RefuseWith(string message) => await Refuse((Result)new Error("page.refused", message, ErrorKind.Invalid), Aborted);
}
