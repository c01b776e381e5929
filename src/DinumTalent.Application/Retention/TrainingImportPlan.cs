using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What an import of trainings does, or would do.</summary>
/// <param name="Catalogue">Administration whose catalogue it is.</param>
/// <param name="Changes">One a line that changes something, in French.</param>
/// <param name="Unchanged">Lines that say what is known.</param>
/// <param name="Bad">Refused lines.</param>
/// <param name="Notes">On the encoding of the file.</param>
/// <param name="Seen">What the file was compared with, for its confirmation.</param>
public sealed record TrainingImportReport(
    string Catalogue, int Created, int Changed, int Unchanged, IReadOnlyList<TrainingImportChange> Changes, IReadOnlyList<BadLine> Bad, string Notes, string Seen);

public sealed record TrainingImportChange(int Line, string Training, string Text);

/// <summary>Compares a file of trainings with the catalogue of an administration.</summary>
internal sealed class TrainingImportPlan
{
    public const int MaxSize = 2 * 1024 * 1024;

    private static readonly string[] Columns = ["organisme", "code", "intitule", "competences", "duree_heures"];

    /// <summary>Columns by what the rules of a training call them.</summary>
    private static readonly Dictionary<string, string> ColumnOf = new(StringComparer.Ordinal)
    {
        ["Provider"] = "organisme", ["Code"] = "code", ["Title"] = "intitule", ["Description"] = "description", ["Aims"] = "competences",
        ["Hours"] = "duree_heures", ["Cost"] = "cout_euros", ["Link"] = "lien", ["State"] = "etat",
    };

    private readonly OrganisationId organisation;
    private readonly Dictionary<string, Training> known;
    private readonly Dictionary<string, SkillId> skills;
    private readonly CsvImport import;

    private TrainingImportPlan(OrganisationId organisation, Dictionary<string, Training> known, Dictionary<string, SkillId> skills, CsvImport import) =>
        (this.organisation, this.known, this.skills, this.import) = (organisation, known, skills, import);

    public List<Training> Created { get; } = [];

    public List<(Training Training, TrainingTerms Terms)> Described { get; } = [];

    public TrainingImportReport Report { get; private set; } = null!;

    /// <param name="content">Columns organisme, code, intitule, description, competences, duree_heures, cout_euros, lien, etat.</param>
    public static async Task<Result<TrainingImportPlan>> Make(
        ITalentDbContext db, IAccess access, OrganisationId? organisation, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (organisation is not { } id) return TrainingErrors.NoCatalogue;
        if (await db.OrganisationsWithin(access).AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, cancellationToken) is not { } catalogue) return Error.NotFound;
        var read = CsvImport.Read(content.Span, MaxSize, Columns);
        if (read.IsFailure) return Result<TrainingImportPlan>.Failure(read.Errors);

        var known = await db.Trainings(access).Where(t => t.OrganisationId == id).ToDictionaryAsync(t => t.Key, cancellationToken);
        var plan = new TrainingImportPlan(id, known, await Skills(db, cancellationToken), read.Value);
        plan.Compare(catalogue.Name);
        return plan;
    }

    /// <summary>Skills that people may hold, by code; a merged one leads to the one that took its place.</summary>
    private static async Task<Dictionary<string, SkillId>> Skills(ITalentDbContext db, CancellationToken cancellationToken)
    {
        var all = await db.Skills.AsNoTracking().Where(s => s.Kind != SkillKind.Group && (!s.IsRetired || s.MergedInto != null))
            .Select(s => new { s.Id, s.Code, s.MergedInto }).ToListAsync(cancellationToken);
        return all.ToDictionary(s => s.Code.ToUpperInvariant(), s => s.MergedInto ?? s.Id);
    }

    private void Compare(string catalogue)
    {
        var table = import.Table;
        var changes = new List<TrainingImportChange>();
        var (lines, unchanged) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var row in table.Rows)
        {
            var (provider, code) = (table[row, "organisme"], table[row, "code"]);
            var key = Training.KeyOf(provider, code);
            known.TryGetValue(key, out var held);
            var read = Read(row, held);
            // Made even of what is known: the rules of a training are the same for both.
            var made = read.Then(terms => Training.Create(organisation, provider, code, terms));
            if (made.IsFailure)
            {
                import.Refuse(row, made.Errors.Select(e => ColumnOf.TryGetValue(e.Field ?? "", out var column) ? import.Unfit(row, column, e.Message) : e.Message));
                continue;
            }

            import.Compared(row, held?.Version, string.Join(' ', made.Value.Aims.Select(a => a.SkillId)));
            if (!lines.TryAdd(key, row.Line)) import.Refuse(row, $"La formation « {code} » de « {provider} » est déjà donnée ligne {lines[key]} : gardez une seule des deux lignes.");
            else if (held is null)
            {
                Created.Add(made.Value);
                changes.Add(new TrainingImportChange(row.Line, made.Value.Title, "Nouvelle formation"));
            }
            else if (held.IsAs(read.Value)) unchanged++;
            else
            {
                Described.Add((held, read.Value));
                changes.Add(new TrainingImportChange(row.Line, held.Title, string.Join(" ; ", Differences(held, made.Value))));
            }
        }

        Report = new TrainingImportReport(catalogue, Created.Count, Described.Count, unchanged, changes, import.Bad, import.Notes, import.Seen);
    }

    /// <summary>An empty cell says nothing: what is known stays.</summary>
    private Result<TrainingTerms> Read(CsvRow row, Training? held)
    {
        var table = import.Table;
        var (cost, duration) = (table[row, "cout_euros"], Hours(table[row, "duree_heures"]));
        var aims = Aims(table[row, "competences"]);
        bool? retired = FoldedText.Fold(table[row, "etat"]) switch { "" => held?.IsRetired ?? false, "active" => false, "retiree" => true, _ => null };
        var wrong = new List<Error>(aims.Errors);
        if (duration is null) wrong.Add(TrainingErrors.BadHours);
        if (cost.Length > 0 && French.ReadEuros(cost) is null) wrong.Add(TrainingErrors.BadCost);
        if (retired is null) wrong.Add(Error.Invalid("State", "Écrivez active ou retiree, ou laissez la cellule vide."));
        if (wrong.Count > 0) return Result<TrainingTerms>.Failure(wrong);
        return new TrainingTerms(
            table[row, "intitule"], Blank(table[row, "description"]) ?? held?.Description ?? "", aims.Value, duration!.Value, cost.Length == 0 ? held?.Cost : French.ReadEuros(cost),
            Blank(table[row, "lien"]) ?? held?.Link, retired!.Value);
    }

    /// <summary>"B.1:3 | TECH-SQL:2": codes of skills, each with the level aimed at.</summary>
    private Result<IReadOnlyList<TrainingAim>> Aims(string cell)
    {
        var aims = new List<TrainingAim>();
        foreach (var part in cell.Split(['|', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(part.AsSpan(colon + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level is < 1 or > 5)
                return Error.Invalid("Aims", $"La compétence visée « {part} » s’écrit avec son code, deux-points, puis un niveau de 1 à 5.");
            if (!skills.TryGetValue(part[..colon].Trim().ToUpperInvariant(), out var skill)) return Error.Invalid("Aims", $"La compétence « {part[..colon].Trim()} » n’existe pas dans le référentiel.");
            aims.Add(new TrainingAim(skill, (SkillLevel)level));
        }

        return aims;
    }

    private static IEnumerable<string> Differences(Training held, Training said)
    {
        if (held.Title != said.Title) yield return $"intitulé : {held.Title} → {said.Title}";
        if (held.Description != said.Description) yield return "description modifiée";
        if (!held.Aims.SequenceEqual(said.Aims)) yield return "compétences visées modifiées";
        if (held.Hours != said.Hours) yield return $"durée : {held.Hours.ToFrench()} h → {said.Hours.ToFrench()} h";
        if (held.Cost != said.Cost) yield return $"coût : {Euros(held.Cost)} → {Euros(said.Cost)}";
        if (held.Link != said.Link) yield return "lien modifié";
        if (held.IsRetired != said.IsRetired) yield return said.IsRetired ? "retirée du catalogue" : "proposée de nouveau";
    }

    private static string Euros(int? cost) => cost is { } euros ? euros.ToEuros() : "(vide)";

    private static int? Hours(string text) =>
        int.TryParse(new string([.. text.Where(c => !char.IsWhiteSpace(c))]), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? hours : null;

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
