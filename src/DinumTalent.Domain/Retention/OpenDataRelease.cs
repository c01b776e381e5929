using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Retention;

/// <summary>A quarter of the open data of the filière, kept as it was published: what people have downloaded does not change behind them.</summary>
public sealed class OpenDataRelease : AggregateRoot<OpenDataReleaseId>, IAudited
{
    public const int NameMaxLength = 10;
    public const int AuthorMaxLength = 200;

    private OpenDataRelease()
    {
    }

    private OpenDataRelease(Quarter quarter, string lines, int rows, int masked, UserId? by, string author, DateTime now) : base(OpenDataReleaseId.New()) =>
        (Quarter, Lines, Rows, MaskedRows, PublishedBy, PublishedByName, PublishedAt) = (quarter.Name, lines, rows, masked, by, author, now);

    /// <summary>"2026-T4"; published once.</summary>
    public string Quarter { get; private set; } = "";

    /// <summary>The lines of the file, without its heading.</summary>
    [Untold]
    public string Lines { get; private set; } = "";

    public int Rows { get; private set; }

    /// <summary>Of them, those whose number is masked.</summary>
    public int MaskedRows { get; private set; }

    public UserId? PublishedBy { get; private set; }

    public string PublishedByName { get; private set; } = "";

    public DateTime PublishedAt { get; private set; }

    public static Result<OpenDataRelease> Publish(Quarter quarter, string lines, int rows, int masked, UserId? by, string author, DateOnly today, DateTime now) =>
        quarter.LastDay >= today ? OpenDataErrors.NotOver(quarter) : rows == 0 ? OpenDataErrors.Nothing : new OpenDataRelease(quarter, lines, rows, masked, by, author, now);
}

/// <summary>Why open data are not published.</summary>
public static class OpenDataErrors
{
    public static readonly Error Nothing = new("open-data.nothing", "Aucun agent n’est en fonction au dernier jour de ce trimestre : il n’y a rien à publier.");

    public static readonly Error NoQuarter = Error.Invalid("Quarter", "Choisissez un trimestre.");

    public static Error NotOver(Quarter quarter) => new("open-data.not-over", $"Le trimestre {quarter.Name} n’est pas terminé : il se publie à partir du {quarter.LastDay.AddDays(1):dd/MM/yyyy}.");

    public static Error Already(Quarter quarter) => new("open-data.already", $"Le trimestre {quarter.Name} est déjà publié : ce qui est publié ne change plus.", ErrorKind.Conflict);
}
