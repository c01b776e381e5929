using System.Security.Cryptography;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Where a link is put.</summary>
public enum SourcingChannel
{
    [Label("Choisir le service public")] PublicService,
    [Label("Site d’emploi")] JobBoard,
    [Label("Réseau social professionnel")] ProfessionalNetwork,
    [Label("Autre réseau social")] SocialNetwork,
    [Label("École ou université")] School,
    [Label("Salon ou rencontre")] Event,
    [Label("Lettre d’information")] Newsletter,
    [Label("Cooptation")] Referral,
    [Label("Autre")] Other,
}

/// <summary>A link of a campaign: its code, which the address bears, tells what brought an application, and nobody who.</summary>
/// <param name="Code">Eight letters and digits, unique.</param>
/// <param name="Channel">Where it is put.</param>
/// <param name="Label">What tells it from others of the channel.</param>
/// <param name="VacancyId">The vacancy it leads to; null: the list of vacancies.</param>
/// <param name="CreatedAt">In UTC.</param>
public sealed record CampaignLink(string Code, SourcingChannel Channel, string Label, VacancyId? VacancyId, DateTime CreatedAt);

/// <summary>What is done to attract candidates: links, each with a code, whose effect is counted from the view to the hire.</summary>
public sealed class SourcingCampaign : AggregateRoot<SourcingCampaignId>, IAudited
{
    public const int NameMaxLength = 100;
    public const int LabelMaxLength = 100;
    public const int MostLinks = 100;

    private readonly List<CampaignLink> links = [];

    private SourcingCampaign()
    {
    }

    private SourcingCampaign(OrganisationId organisation, DateTime now) : base(SourcingCampaignId.New()) => (OrganisationId, CreatedAt) = (organisation, now);

    public OrganisationId OrganisationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>In UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    public IReadOnlyList<CampaignLink> Links => links;

    public static Result<SourcingCampaign> Create(OrganisationId organisation, string? name, DateTime now)
    {
        var campaign = new SourcingCampaign(organisation, now);
        var named = campaign.Rename(name);
        return named.IsSuccess ? campaign : Result<SourcingCampaign>.Failure(named.Errors);
    }

    public Result Rename(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return Error.Invalid(nameof(Name), "Donnez un nom à la campagne.");
        if (name.Trim().Length > NameMaxLength) return Error.Invalid(nameof(Name), $"Un nom de {NameMaxLength} caractères au plus.");
        Name = name.Trim();
        return Result.Success;
    }

    /// <summary>Makes a link with a code of its own.</summary>
    public Result<CampaignLink> AddLink(SourcingChannel channel, string? label, VacancyId? vacancy, DateTime now)
    {
        if (!Enum.IsDefined(channel)) return Error.Invalid("Channel", "Choisissez un canal.");
        if (label?.Trim().Length > LabelMaxLength) return Error.Invalid("Label", $"Une précision de {LabelMaxLength} caractères au plus.");
        if (links.Count >= MostLinks) return new Error("sourcing.too-many-links", $"Une campagne compte {MostLinks} liens au plus.");
        var link = new CampaignLink(SourceCode.New(), channel, label?.Trim() ?? "", vacancy, now);
        links.Add(link);
        return link;
    }
}

/// <summary>The code of a link: short, without letters and digits that look alike, the same for whoever follows it.</summary>
public static class SourceCode
{
    public const int Length = 8;

    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>Whether a text could be a code; whether a link bears it is another question.</summary>
    public static bool IsOne(string? text) => text is { Length: Length } && text.All(c => Signs.Contains(c, StringComparison.Ordinal));
}

/// <summary>How often a link was followed on a day: a number, and nothing about anybody.</summary>
public sealed class CampaignViews : AggregateRoot<CampaignViewsId>
{
    private CampaignViews()
    {
    }

    public CampaignViews(string code, DateOnly day) : base(CampaignViewsId.New()) => (Code, Day) = (code, day);

    public string Code { get; private set; } = "";

    /// <summary>In Paris.</summary>
    public DateOnly Day { get; private set; }

    public int Count { get; private set; }

    public void Add(int views) => Count += views;
}

/// <summary>What brought an application: the code of the last link that its author had followed. One an application.</summary>
public sealed class ApplicationSource : AggregateRoot<ApplicationSourceId>
{
    private ApplicationSource()
    {
    }

    public ApplicationSource(JobApplicationId application, string code) : base(ApplicationSourceId.New()) => (ApplicationId, Code) = (application, code);

    public JobApplicationId ApplicationId { get; private set; }

    public string Code { get; private set; } = "";
}
