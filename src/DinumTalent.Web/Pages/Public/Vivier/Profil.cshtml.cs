using System.Globalization;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Vivier;

/// <summary>Changes what the vivier shows of the person, and to whom.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class ProfilModel(IMediator mediator) : VivierPage(mediator)
{
    private Dictionary<SkillId, string> labels = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>That the person saw, kept between the steps of the form.</summary>
    public long Version { get; private set; }

    /// <summary>Null before a search.</summary>
    public IReadOnlyList<SkillChoice>? Suggestions { get; private set; }

    public IReadOnlyList<SelectListItem> Levels { get; } =
    [
        .. Enum.GetValues<SkillLevel>().Select(l => new SelectListItem($"{(int)l}, {l.Label()}", ((int)l).ToString(CultureInfo.InvariantCulture))),
        new("Retirer cette compétence", "0"),
    ];

    public string LabelOf(SkillId skill) => labels.GetValueOrDefault(skill, "Compétence inconnue");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var profile = Membership.Profile;
        Version = Membership.Version;
        (Input.GivenName, Input.FamilyName, Input.Phone, Input.ProfileLink) = (Membership.Identity.GivenName, Membership.Identity.FamilyName, Membership.Identity.Phone, Membership.Identity.ProfileLink);
        (Input.Families, Input.Ministries, Input.Sharing) = ([.. profile.Families], [.. profile.Ministries], profile.Sharing);
        (Input.Places, Input.Presentation) = (string.Join(", ", profile.Places), profile.Presentation);
        Input.Skills = [.. profile.Skills.Select(s => new SkillInput { SkillId = s.SkillId, Level = (int)s.Level })];
        await Name(Aborted);
        return Page();
    }

    /// <param name="version">That the person saw.</param>
    /// <param name="entree">Sent by the Enter key, which in the field of the search means to search.</param>
    public async Task<IActionResult> OnPostAsync(long version, string? entree)
    {
        if (entree is not null && !string.IsNullOrWhiteSpace(Input.Wanted)) return await OnPostChercherAsync(version);
        Version = version;
        if (!ModelState.IsValid) return await Refuse(Result.Failure([Error.Invalid("Skills", "Choisissez un niveau de la liste.")]), Aborted);
        var edited = await Mediator.Send(new EditPoolProfile(Token, version, new PoolContact(Input.GivenName, Input.FamilyName, Input.Phone, Input.ProfileLink), new PoolProfile(
            Input.Sharing, Input.Ministries, [.. Input.Skills.DistinctBy(s => s.SkillId).Select(s => new DeclaredSkill(s.SkillId, (SkillLevel)(s.Level ?? 0)))],
            Input.Families, PoolPlaces.Read(Input.Places), Input.Presentation ?? "")), Aborted);
        return edited.IsFailure ? await Refuse(edited, Aborted) : Done("Votre profil est enregistré.", Routes.OwnPool(Token));
    }

    /// <summary>Searches the referential; nothing is kept yet.</summary>
    public async Task<IActionResult> OnPostChercherAsync(long version)
    {
        Version = version;
        if (await Reload(Aborted) is { } instead) return instead;
        var found = await Mediator.Send(new SkillSuggestions(Input.Wanted), Aborted);
        Suggestions = found.IsFailure ? [] : [.. found.Value.Where(s => Input.Skills.All(held => held.SkillId != s.Id))];
        ModelState.Clear();
        return Page();
    }

    /// <summary>Adds a line for the skill chosen, at level "Pratique" to begin with.</summary>
    public async Task<IActionResult> OnPostAjouterAsync(long version)
    {
        Version = version;
        if (SkillId.TryParse(Input.Chosen, null, out var chosen) && Input.Skills.All(s => s.SkillId != chosen) && Input.Skills.Count < DeclaredSkill.MaxCount)
            Input.Skills.Add(new SkillInput { SkillId = chosen, Level = (int)SkillLevel.Practice });
        Input.Wanted = null;
        if (await Reload(Aborted) is { } instead) return instead;
        Input.Skills.RemoveAll(s => !labels.ContainsKey(s.SkillId));
        ModelState.Clear();
        return Page();
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        var choices = await Mediator.Send(new PoolChoices(), ct);
        if (choices.IsFailure) return await Refuse(choices, ct);
        Input.Choices = choices.Value;
        await Name(ct);
        return null;
    }

    private async Task Name(CancellationToken ct)
    {
        var named = await Mediator.Send(new SkillNames([.. Input.Skills.Select(s => s.SkillId).Take(SkillNames.MaxCount)]), ct);
        labels = named.IsFailure ? [] : named.Value.ToDictionary(s => s.Id, s => s.Label);
    }

    public sealed class InputModel : PoolInput
    {
        public List<SkillInput> Skills { get; set; } = [];

        public string? Wanted { get; set; }

        public string? Chosen { get; set; }
    }

    public sealed class SkillInput
    {
        public SkillId SkillId { get; set; }

        /// <summary>0: to be taken off.</summary>
        public int? Level { get; set; }
    }
}
