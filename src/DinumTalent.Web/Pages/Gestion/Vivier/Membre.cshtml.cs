using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Gestion.Competences;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Vivier;

/// <summary>Somebody of the vivier: what they can do, why a search found them, and what the ministry does with it.</summary>
public sealed class MembreModel(IMediator mediator) : GestionPage
{
    [FromRoute]
    public TalentPoolMemberId Id { get; set; }

    public PoolMemberView Member { get; private set; } = null!;

    public TalentCriteria Criteria { get; private set; } = new();

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Vacancies => SelectLists.Of(Member.Vacancies, v => $"{v.Title} ({v.Reference})", v => v.Id);

    /// <summary>Those that the person bears.</summary>
    public IReadOnlyList<string> Tags => [.. Member.Lists.Where(l => l.IsIn && l.List.Kind is TalentListKind.Tag).Select(l => l.List.Name)];

    public IReadOnlyList<SelectListItem> OtherLists =>
        SelectLists.Of(Member.Lists.Where(l => !l.IsIn && l.List.Kind is TalentListKind.List), l => l.List.Name, l => l.List.Id);

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostInviterAsync() =>
        await After(await mediator.Send(new InviteToApply(Id, Input.Vacancy ?? default, Input.Message), Aborted), "L’invitation part par courriel. Vous verrez ici la réponse.");

    public async Task<IActionResult> OnPostEtiqueterAsync() =>
        await After(await mediator.Send(new TagTalent(Id, Input.Tag), Aborted), "L’étiquette est ajoutée.");

    public async Task<IActionResult> OnPostRangerAsync() =>
        await After(await mediator.Send(new SortTalent(Id, Input.List ?? default, IsIn: true), Aborted), "La personne est ajoutée à la liste.");

    public async Task<IActionResult> OnPostSortirAsync(TalentListId liste) =>
        await After(await mediator.Send(new SortTalent(Id, liste, IsIn: false), Aborted), "La personne est retirée.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        Criteria = TalentAddress.Read(Request.Query);
        var member = await mediator.Send(new PoolMemberSheet(Id, Criteria.Skills), ct);
        if (member.IsFailure) return await Refuse(member, ct);
        Member = member.Value;
        return null;
    }

    private async Task<IActionResult> After(IResult outcome, string message) =>
        outcome.IsFailure ? await Refuse(outcome, Aborted) : Done(message, TalentAddress.At(Routes.PoolMember(Id), TalentAddress.Read(Request.Query)));

    public sealed class InputModel
    {
        [Display(Name = "Offre")]
        public VacancyId? Vacancy { get; set; }

        [Display(Name = "Message", Description = "Dans le courriel, sous le nom de votre administration.")]
        public string? Message { get; set; }

        [Display(Name = "Nouvelle étiquette", Description = "Un mot ou deux, par exemple : disponible en mars")]
        public string? Tag { get; set; }

        [Display(Name = "Liste")]
        public TalentListId? List { get; set; }
    }
}

/// <summary>How the pages of the vivier say where somebody stands.</summary>
public static class PoolWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(InvitationAnswer answer) => answer switch
    {
        InvitationAnswer.Applied => "success",
        InvitationAnswer.Interested => "info",
        InvitationAnswer.NotInterested => "warning",
        _ => null,
    };
}
