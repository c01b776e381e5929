using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Candidater;

[EnableRateLimiting(RateLimits.Apply)]
public sealed class QuestionsModel(IMediator mediator, IDataProtectionProvider protection) : CandidaterPage(mediator, protection)
{
    private Dictionary<SkillId, string> labels = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Skills that the CV names: suggestions to the candidate alone.</summary>
    public CvSkills FromCv { get; private set; } = CvSkills.Unread;

    public bool IsCited(SkillId skill) => FromCv.Skills.Any(s => s.Id == skill);

    /// <summary>Those that are not on the form.</summary>
    public IEnumerable<CvSkill> ToAdd => FromCv.Skills.Where(s => Input.Skills.All(i => i.SkillId != s.Id));

    /// <summary>Null before a search.</summary>
    public IReadOnlyList<SkillChoice>? Suggestions { get; private set; }

    public IReadOnlyList<SelectListItem> Levels { get; } =
    [
        new("Je ne la possède pas", "0"),
        .. Enum.GetValues<SkillLevel>().Select(l => new SelectListItem($"{(int)l}, {l.Label()}", ((int)l).ToString(CultureInfo.InvariantCulture))),
    ];

    public string LabelOf(SkillId skill) => labels.GetValueOrDefault(skill, "Compétence inconnue");

    /// <summary>Address of a handler of the form, which remembers where one came from; null for the one that keeps the step.</summary>
    public string Handler(string? name)
    {
        var query = new QueryBuilder();
        if (name is not null) query.Add("handler", name);
        if (ComesFromCheck) query.Add("retour", "verification");
        return CandidateRoutes.ApplyQuestions(Slug) + query;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;
        var written = Form.Content.Answers;
        Input.Answers = [.. Form.Questions.Select(q => new AnswerInput { QuestionId = q.Id, Text = written?.Answers.FirstOrDefault(a => a.QuestionId == q.Id)?.Text })];
        var levels = (written?.Skills ?? []).DistinctBy(s => s.SkillId).ToDictionary(s => s.SkillId, s => s.Level);
        Input.Skills = [.. Form.Required.Select(r => r.Id).Concat(Form.Added.Select(a => a.Id)).Select(id => new SkillInput { SkillId = id, Level = levels.GetValueOrDefault(id) })];
        await Name(Aborted);
        return Page();
    }

    /// <param name="entree">Sent by the Enter key, which in the field of the search means to search.</param>
    public async Task<IActionResult> OnPostAsync(string? entree)
    {
        if (entree is not null && !string.IsNullOrWhiteSpace(Input.Wanted)) return await OnPostChercherAsync();
        if (await ReadStep(Aborted) is { } instead) return instead;
        if (!ModelState.IsValid)
        {
            // A level that is no number: said beside its field like any other.
            await Name(Aborted);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var part = new DraftAnswers(
            [.. Input.Answers.Select(a => new DraftAnswer(a.QuestionId, a.Text))],
            [.. Input.Skills.Where(s => s.Level != 0 || Form.Required.Any(r => r.Id == s.SkillId)).Select(s => new DraftSkill(s.SkillId, s.Level))]);
        var written = await Mediator.Send(new WriteApplicationDraft(Form.Draft!.Value, part), Aborted);
        return written.IsFailure ? await Refuse(written, Aborted) : Next(CandidateRoutes.ApplyCheck(Slug));
    }

    /// <summary>Searches the referential; nothing is judged or kept yet.</summary>
    public async Task<IActionResult> OnPostChercherAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;
        await Suggest(Input.Wanted);
        await Name(Aborted);
        ForgetErrors();
        return Page();
    }

    /// <summary>Adds a line for the skill chosen, whose level is still to be said.</summary>
    public async Task<IActionResult> OnPostAjouterAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;
        if (SkillId.TryParse(Input.Chosen, null, out var chosen) && Input.Skills.All(s => s.SkillId != chosen) && Input.Skills.Count < MostLines)
        {
            Input.Skills.Add(new SkillInput { SkillId = chosen });
        }

        Input.Wanted = null;
        await Name(Aborted);
        Input.Skills.RemoveAll(s => s.SkillId == chosen && !labels.ContainsKey(chosen));
        ForgetErrors();
        return Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        await Name(ct);
        return null;
    }

    private const int MostLines = DeclaredSkill.MaxCount * 2;

    private async Task Suggest(string? text)
    {
        var found = await Mediator.Send(new SkillSuggestions(text), Aborted);
        var shown = Input.Skills.Select(s => s.SkillId).ToHashSet();
        Suggestions = found.IsFailure ? [] : [.. found.Value.Where(s => !shown.Contains(s.Id))];
    }

    /// <summary>Labels of all skills shown, those just added included.</summary>
    private async Task Name(CancellationToken ct)
    {
        var named = await Mediator.Send(new SkillNames([.. Input.Skills.Select(s => s.SkillId)]), ct);
        labels = named.IsFailure ? [] : named.Value.ToDictionary(s => s.Id, s => s.Label);
        FromCv = await Mediator.Send(new DraftCvSkills(Form.Draft!.Value), ct) is { IsSuccess: true, Value: var read } ? read : CvSkills.Unread;
    }

    /// <summary>What was typed stays; whether it makes sense is told on sending the step.</summary>
    private void ForgetErrors()
    {
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Valid;
        }

        ModelState.Remove($"{nameof(Input)}.{nameof(InputModel.Wanted)}");
    }

    public sealed class InputModel
    {
        public List<AnswerInput> Answers { get; set; } = [];

        public List<SkillInput> Skills { get; set; } = [];

        [Display(Name = "Compétence recherchée")]
        public string? Wanted { get; set; }

        public string? Chosen { get; set; }
    }

    public sealed class AnswerInput
    {
        public QuestionId QuestionId { get; set; }

        public string? Text { get; set; }
    }

    public sealed class SkillInput
    {
        public SkillId SkillId { get; set; }

        /// <summary>0: not held; null: nothing said.</summary>
        [Display(Name = "Niveau")]
        public int? Level { get; set; }
    }
}
