using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>What a line says, once its cells make sense.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Said">What it says; its manager is still to be found.</param>
/// <param name="Manager">Matricule of the line manager, if said.</param>
public sealed record AgentLine(int Line, ImportedAgent Said, string? Manager);

/// <summary>Why a line is refused, or what is noted about it.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Column">Null for the whole line.</param>
/// <param name="Value">What stood there.</param>
/// <param name="Message">In French.</param>
/// <param name="IsWarning">The line is taken all the same.</param>
public sealed record LineIssue(int Line, AgentColumn? Column, string Value, string Message, bool IsWarning = false);

/// <summary>Administrations within reach of an import, and jobs, by what a file may call them.</summary>
public sealed class ImportDirectory(
    OrganisationId own, IEnumerable<(string Code, OrganisationId Id)> organisations, IEnumerable<(string Code, string Label, JobProfileId Id)> jobs)
{
    private readonly Dictionary<string, OrganisationId> places = organisations
        .GroupBy(o => FoldedText.Fold(o.Code)).ToDictionary(g => g.Key, g => g.First().Id);

    private readonly Dictionary<string, JobProfileId> jobs = Named(jobs);

    /// <summary>The administration of the import, which lines without a code belong to.</summary>
    public OrganisationId Own => own;

    public OrganisationId? Organisation(string code) => places.TryGetValue(FoldedText.Fold(code), out var id) ? id : null;

    /// <summary>By code or by label.</summary>
    public JobProfileId? Job(string word) => jobs.TryGetValue(FoldedText.Fold(word), out var id) ? id : null;

    private static Dictionary<string, JobProfileId> Named(IEnumerable<(string Code, string Label, JobProfileId Id)> jobs)
    {
        var named = new Dictionary<string, JobProfileId>();
        foreach (var (code, label, id) in jobs)
        {
            named.TryAdd(FoldedText.Fold(code), id);
            named.TryAdd(FoldedText.Fold(label), id);
        }

        return named;
    }
}

/// <summary>Turns records into what they say of agents, or into the reasons why they make no sense.</summary>
/// <param name="columns">What each column of the file holds.</param>
/// <param name="directory">What a cell may name.</param>
public sealed class AgentLines(IReadOnlyList<AgentColumn?> columns, ImportDirectory directory)
{
    /// <summary>The line, or at least one issue.</summary>
    public (AgentLine? Line, IReadOnlyList<LineIssue> Issues) Read(CsvRecord record)
    {
        if (record.Trouble is { } trouble) return (null, [new LineIssue(record.Line, null, "", trouble)]);
        var extra = record.Fields.Count > columns.Count && record.Fields.Skip(columns.Count).Any(f => f.Length > 0);
        if (extra || record.Fields.Count < columns.Count)
        {
            return (null, [new LineIssue(record.Line, null, "", $"La ligne a {record.Fields.Count} colonnes ; l’en-tête en a {columns.Count}.")]);
        }

        var reading = new Reading(record.Line, columns, record.Fields, directory);
        return (reading.Line(), reading.Issues);
    }

    /// <summary>One line being read: each cell gives a value or an issue.</summary>
    private sealed class Reading(int line, IReadOnlyList<AgentColumn?> columns, IReadOnlyList<string> cells, ImportDirectory directory)
    {
        private readonly List<LineIssue> issues = [];

        public IReadOnlyList<LineIssue> Issues => issues;

        public AgentLine? Line()
        {
            var name = Name();
            var number = RegistrationNumber();
            var email = Email();
            var terms = Terms();
            var city = Short(AgentColumn.City, Agent.CityMaxLength);
            var manager = Short(AgentColumn.Manager, Agent.RegistrationNumberMaxLength);
            var born = Optional(AgentColumn.BirthDate, Cells.Date, DateHint);
            var sex = Optional(AgentColumn.Sex, Cells.SexOf, "Indiquez F ou H.");
            var pay = Optional(AgentColumn.GrossPay, Cells.Euros, "Indiquez un montant annuel en euros.");
            var departure = Departure();
            return issues.Count > 0 ? null
                : new AgentLine(line, new ImportedAgent(name!, email, number, terms!, city, null, born, sex, pay, departure), manager);
        }

        private const string DateHint = "Indiquez une date, par exemple 01/09/2024.";

        private PersonName? Name()
        {
            var (given, family) = (Required(AgentColumn.GivenName), Required(AgentColumn.FamilyName));
            if (given is null || family is null) return null;
            var name = PersonName.Create(given, family);
            if (name.IsSuccess) return name.Value;
            Add(name.Error.Field == nameof(PersonName.Given) ? AgentColumn.GivenName : AgentColumn.FamilyName, "", name.Error.Message);
            return null;
        }

        private string RegistrationNumber()
        {
            if (Required(AgentColumn.RegistrationNumber) is not { } number) return "";
            if (number.Length > Agent.RegistrationNumberMaxLength) Add(AgentColumn.RegistrationNumber, number, $"{Agent.RegistrationNumberMaxLength} caractères au plus.");
            return number;
        }

        private EmailAddress? Email()
        {
            if (Cell(AgentColumn.Email) is not { Length: > 0 } text) return null;
            var email = EmailAddress.Create(text);
            if (email.IsSuccess) return email.Value;
            Add(AgentColumn.Email, text, "Cette adresse électronique n’est pas valable.");
            return null;
        }

        private ContractTerms? Terms()
        {
            var organisation = Cell(AgentColumn.OrganisationCode) is { Length: > 0 } code ? Known(AgentColumn.OrganisationCode, code, directory.Organisation(code), UnknownOrganisation) : directory.Own;
            var job = Cell(AgentColumn.Job) is { Length: > 0 } word ? Known(AgentColumn.Job, word, directory.Job(word), "Ce métier n’est pas dans le référentiel : indiquez son code ou son libellé.") : null;
            var category = Must(AgentColumn.Category, Cells.CategoryOf, "Indiquez A+, A, B, C ou Hors catégorie.");
            var status = Must(AgentColumn.Status, Cells.StatusOf, $"Indiquez l’un de ces statuts : {string.Join(", ", Enum.GetValues<EmploymentStatus>().Select(s => s.Label()))}.");
            var basis = Basis(status);
            var start = Must(AgentColumn.StartsOn, Cells.Date, DateHint);
            var end = Optional(AgentColumn.EndsOn, Cells.Date, DateHint);
            if (organisation is null || category is null || status is null || basis is null || start is null) return null;

            var period = Period.Create(start.Value, end);
            if (period.IsSuccess) return new ContractTerms(status.Value, category.Value, basis.Value, organisation.Value, job, period.Value);
            Add(AgentColumn.EndsOn, Cell(AgentColumn.EndsOn) ?? "", "La fin de contrat précède le début de contrat.");
            return null;
        }

        private const string UnknownOrganisation = "Cette administration n’existe pas ou n’est pas dans le périmètre de l’import.";

        /// <summary>What the status tells by itself need not be said.</summary>
        private LegalBasis? Basis(EmploymentStatus? status)
        {
            if (Cell(AgentColumn.LegalBasis) is { Length: > 0 } text)
            {
                return Known(AgentColumn.LegalBasis, text, Cells.BasisOf(text), "Indiquez l’article du CGFP, par exemple L332-2 1° ou L332-24.");
            }

            if (status is EmploymentStatus.FixedTerm or EmploymentStatus.Permanent) Add(AgentColumn.LegalBasis, "", "Indiquez l’article du CGFP : un CDD et un CDI en ont un.");
            return status switch
            {
                EmploymentStatus.Project => LegalBasis.Project,
                EmploymentStatus.Apprentice or EmploymentStatus.Fellow => LegalBasis.NeedOfService,
                _ => LegalBasis.CivilServant,
            };
        }

        private ImportedDeparture? Departure()
        {
            var (day, reason) = (Optional(AgentColumn.DepartedOn, Cells.Date, DateHint), Optional(AgentColumn.DepartureReason, Cells.ReasonOf, "Ce motif de départ n’est pas connu."));
            if (day is { } last) return new ImportedDeparture(last, reason ?? DepartureReason.Other);
            if (reason is not null) Add(AgentColumn.DepartedOn, "", "Indiquez la date du départ dont le motif est donné.");
            return null;
        }

        private string? Short(AgentColumn column, int most)
        {
            if (Cell(column) is not { Length: > 0 } text) return null;
            if (text.Length <= most && !text.Any(char.IsControl)) return text;
            Add(column, text, $"{most} caractères au plus, sans retour à la ligne.");
            return null;
        }

        private string? Required(AgentColumn column)
        {
            if (Cell(column) is { Length: > 0 } text) return text;
            Add(column, "", "Cette case est obligatoire.");
            return null;
        }

        private T? Must<T>(AgentColumn column, Func<string, T?> read, string hint) where T : struct =>
            Required(column) is { } text ? Known(column, text, read(text), hint) : null;

        private T? Optional<T>(AgentColumn column, Func<string, T?> read, string hint) where T : struct =>
            Cell(column) is { Length: > 0 } text ? Known(column, text, read(text), hint) : null;

        private T? Known<T>(AgentColumn column, string text, T? value, string hint) where T : struct
        {
            if (value is null) Add(column, text, hint);
            return value;
        }

        private void Add(AgentColumn column, string value, string message) =>
            issues.Add(new LineIssue(line, column, column.Needs() is null ? value : "", message));

        private string? Cell(AgentColumn column)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == column) return Cells.Text(cells[i]);
            }

            return null;
        }
    }
}
