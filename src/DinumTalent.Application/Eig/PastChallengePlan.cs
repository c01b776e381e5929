using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>What an import of challenges of the past does, or would do.</summary>
/// <param name="Cohorts">As they stand in the file.</param>
/// <param name="Created">New challenges.</param>
/// <param name="Known">Challenges that were there.</param>
/// <param name="Bad">Refused lines.</param>
/// <param name="Notes">On the encoding of the file.</param>
public sealed record PastChallengeReport(IReadOnlyList<PastCohortRow> Cohorts, int Created, int Known, IReadOnlyList<BadLine> Bad, string Notes);

/// <param name="Name">Of the cohort.</param>
/// <param name="IsNew">Whether the import makes it.</param>
/// <param name="Challenges">In the file.</param>
/// <param name="Created">Of them, new ones.</param>
public sealed record PastCohortRow(string Name, bool IsNew, int Challenges, int Created);

/// <summary>Compares a file of challenges of the past with the cohorts that are known.</summary>
internal sealed class PastChallengePlan
{
    public const int MaxSize = 2 * 1024 * 1024;

    private static readonly string[] Columns = ["identifiant", "titre", "administration", "promotions", "date"];

    private static readonly Dictionary<string, Expertise> Expertises = new(
        [.. Enum.GetValues<Expertise>().Select(e => KeyValuePair.Create(FoldedText.Fold(e.Label()), e)), KeyValuePair.Create("juriste", Expertise.Law)], StringComparer.Ordinal);

    private readonly List<BadLine> bad = [];

    /// <summary>New challenges by the name of their cohort.</summary>
    public List<(string Cohort, PastChallenge Challenge)> Created { get; } = [];

    public Dictionary<string, Cohort> Cohorts { get; } = new(StringComparer.Ordinal);

    public PastChallengeReport Report { get; private set; } = null!;

    /// <param name="db">The store.</param>
    /// <param name="access">Of the request.</param>
    /// <param name="organisation">Who runs the programme.</param>
    /// <param name="content">Columns identifiant, titre, administration, themes, promotions, ville, date, expertises.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Result<PastChallengePlan>> Make(ITalentDbContext db, IAccess access, OrganisationId organisation, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == organisation, cancellationToken)) return Error.NotFound;
        var read = CsvImport.Read(content.Span, MaxSize, Columns);
        if (read.IsFailure) return Result<PastChallengePlan>.Failure(read.Errors);

        var table = read.Value.Table;
        var plan = new PastChallengePlan();
        plan.bad.AddRange(table.Bad);
        await plan.Compare(db, access, organisation, [.. table.Rows.SelectMany(row => plan.Read(table, row))], read.Value.Notes, cancellationToken);
        return plan;
    }

    private IEnumerable<(int Line, string Cohort, PastChallenge Challenge)> Read(CsvTable table, CsvRow row)
    {
        var (slug, title, administration) = (FoldedText.Fold(table[row, "identifiant"]).Replace(' ', '-'), table[row, "titre"], table[row, "administration"]);
        var cohorts = List(table[row, "promotions"]);
        var unknown = List(table[row, "expertises"]).Find(e => !Expertises.ContainsKey(FoldedText.Fold(e)));
        // Of the oldest, the site knows the year alone.
        var hasDay = DateOnly.TryParseExact(table[row, "date"], ["yyyy-MM-dd", "yyyy"], out var day);
        var reason =
            slug.Length is 0 or > Challenge.SlugMaxLength ? "L’identifiant manque ou est trop long."
            : title.Length is 0 or > Challenge.TitleMaxLength ? $"Le titre manque ou dépasse {Challenge.TitleMaxLength} caractères."
            : administration.Length is 0 or > Challenge.AdministrationMaxLength ? $"L’administration manque ou dépasse {Challenge.AdministrationMaxLength} caractères."
            : cohorts.Count == 0 || cohorts.Exists(c => c.Length > Cohort.NameMaxLength || FoldedText.Fold(c).Length == 0) ? "La promotion manque ou son nom est trop long."
            : !hasDay ? $"La date « {table[row, "date"]} » ne se lit pas : écrivez-la comme 2021-10-17, ou l’année seule."
            : unknown is not null ? $"L’expertise « {unknown} » n’est pas connue."
            : null;
        if (reason is not null)
        {
            bad.Add(new BadLine(row.Line, reason));
            return [];
        }

        var past = new PastChallenge(
            slug, title, administration, Short(string.Join(", ", List(table[row, "themes"])), Challenge.ThemeMaxLength), Short(table[row, "ville"], Challenge.CityMaxLength),
            [.. List(table[row, "expertises"]).Select(e => Expertises[FoldedText.Fold(e)]).Distinct()], day);
        return cohorts.Select(c => (row.Line, c, past));
    }

    private async Task Compare(
        ITalentDbContext db, IAccess access, OrganisationId organisation, List<(int Line, string Cohort, PastChallenge Challenge)> lines, string notes, CancellationToken cancellationToken)
    {
        var slugs = lines.Select(l => Cohort.SlugOf(l.Cohort)).Distinct().ToList();
        // Names are one for all: a cohort of another programme, in reach or not, bears its own.
        var known = await db.Cohorts(access).Where(c => slugs.Contains(c.Slug)).ToDictionaryAsync(c => c.Slug, cancellationToken);
        var foreign = await db.PublishedCohorts.Where(c => slugs.Contains(c.Slug)).Select(c => c.Slug).ToListAsync(cancellationToken);
        var ids = known.Values.Select(c => c.Id).ToList();
        var held = (await db.Challenges(access).Where(c => ids.Contains(c.CohortId)).Select(c => new { c.CohortId, c.Slug }).ToListAsync(cancellationToken)).Select(c => (c.CohortId, c.Slug)).ToHashSet();
        var rows = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var (line, name, challenge) in lines)
        {
            var slug = Cohort.SlugOf(name);
            var cohort = known.GetValueOrDefault(slug);
            if (cohort is { IsPast: false } || (cohort is not null && cohort.OrganisationId != organisation) || (cohort is null && foreign.Contains(slug)))
            {
                bad.Add(new BadLine(line, $"« {name} » est le nom d’une promotion qui ne vient pas d’un fichier, ou d’un autre programme : ses défis ne s’importent pas."));
                continue;
            }

            if (cohort is not null) Cohorts[slug] = cohort;
            var row = rows.TryGetValue(slug, out var begun) ? begun : new Tally(name, cohort is null, new HashSet<string>(StringComparer.Ordinal), 0);
            if (!row.Seen.Add(challenge.Slug))
            {
                bad.Add(new BadLine(line, $"L’identifiant « {challenge.Slug} » est déjà donné pour {name}."));
                continue;
            }

            var isNew = cohort is null || !held.Contains((cohort.Id, challenge.Slug));
            if (isNew) Created.Add((name, challenge));
            rows[slug] = row with { Created = row.Created + (isNew ? 1 : 0) };
        }

        Report = new PastChallengeReport(
            [.. rows.Values.Select(r => new PastCohortRow(r.Name, r.IsNew, r.Seen.Count, r.Created)).OrderBy(r => FoldedText.Fold(r.Name), StringComparer.Ordinal)],
            Created.Count, rows.Values.Sum(r => r.Seen.Count) - Created.Count, [.. bad.OrderBy(b => b.Line)], notes);
    }

    /// <summary>What the file says of one cohort.</summary>
    private sealed record Tally(string Name, bool IsNew, HashSet<string> Seen, int Created);

    private static List<string> List(string cell) => [.. cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string? Short(string text, int most) => text.Length == 0 ? null : text.Length > most ? text[..most] : text;
}
