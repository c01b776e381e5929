using System.Globalization;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>What the address says of the lines that are asked for: the same for the radar and its exports.</summary>
public abstract class RadarQueryPage(ICurrentUser user) : GestionPage
{
    /// <summary>The reader, as an address says it.</summary>
    public const string Me = "moi";

    /// <summary>Nobody by name.</summary>
    public const string Nobody = "aucun";

    private static readonly Dictionary<string, RadarShow> Shows = new()
    {
        ["retard"] = RadarShow.Overdue,
        ["decidees"] = RadarShow.Decided,
        ["toutes"] = RadarShow.All,
    };

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "type", SupportsGet = true)]
    public DeadlineKind? Type { get; set; }

    [BindProperty(Name = "metier", SupportsGet = true)]
    public JobProfileId? Metier { get; set; }

    /// <summary>An account, <see cref="Me"/> or <see cref="Nobody"/>.</summary>
    [BindProperty(Name = "responsable", SupportsGet = true)]
    public string? Responsable { get; set; }

    [BindProperty(Name = "etat", SupportsGet = true)]
    public string? Etat { get; set; }

    /// <summary>"2027-03".</summary>
    [BindProperty(Name = "mois", SupportsGet = true)]
    public string? Mois { get; set; }

    [BindProperty(Name = "taille", SupportsGet = true)]
    public int? Taille { get; set; }

    public DateOnly? Month => DateOnly.TryParseExact(Mois + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    /// <summary>What addresses say of each way to look at the lines; what needs attention is the default.</summary>
    public static IReadOnlyDictionary<string, RadarShow> ShowWords => Shows;

    protected RadarFilter Filter => new(
        Organisation, Type is { } kind && Enum.IsDefined(kind) ? kind : null, Metier,
        Responsable == Me ? user.Id : UserId.TryParse(Responsable, null, out var owner) ? owner : null, Responsable == Nobody,
        Etat is not null && Shows.TryGetValue(Etat, out var show) ? show : RadarShow.Pending, Month);
}
