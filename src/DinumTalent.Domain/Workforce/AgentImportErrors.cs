using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Workforce;

/// <summary>Why an import, or a line of one, is refused.</summary>
public static class AgentImportErrors
{
    public static readonly Error NotMapped = new("import.not-mapped", "Vérifiez d’abord ce que contient chaque colonne.", ErrorKind.Rule);

    public static readonly Error OtherColumns = new("import.other-columns", "Les colonnes du fichier ont changé entre-temps. Rechargez la page.", ErrorKind.Conflict);

    public static readonly Error NotHeld = new("import.not-held", "Cet import est mené ailleurs, ou a été annulé.", ErrorKind.Conflict);

    public static readonly Error FileGone = new("import.file-gone", "Le fichier n’est plus conservé. Déposez-le de nouveau.", ErrorKind.Rule);

    public static readonly Error Headless = new("import.headless",
        "Aucune ligne d’en-tête n’a été trouvée : la première ligne du fichier nomme les colonnes. Vérifiez le séparateur et le codage.", ErrorKind.Invalid, "File");

    public static readonly Error OutOfReach = new("import.out-of-reach", "Choisissez une administration de votre périmètre.", ErrorKind.NotFound, "OrganisationId");

    public static readonly Error EmailTaken = new("import.email-taken", "Cette adresse est déjà celle d’un autre agent de l’administration.", ErrorKind.Rule, "Email");

    public static readonly Error HistoryUnordered = new("import.departure-before-start", "Le départ précède le début de contrat.", ErrorKind.Rule, "DepartedOn");

    public static Error NotNow(AgentImportStatus status) => new("import.not-now", $"Cet acte n’est pas possible : l’import est « {status.Label()} ».", ErrorKind.Rule);

    public static Error NotTried(AgentImportStatus status) => new("import.not-tried",
        $"Un import commence après un essai terminé ; celui-ci est « {status.Label()} ».", ErrorKind.Rule);

    public static Error ColumnTwice(AgentColumn column) => new("import.column-twice", $"« {column.Label()} » est attribué à deux colonnes.", ErrorKind.Invalid, "Columns");

    public static Error ColumnsMissing(IReadOnlyList<AgentColumn> columns) => new("import.columns-missing",
        $"Indiquez quelle colonne contient : {string.Join(", ", columns.Select(c => $"« {c.Label()} »"))}.", ErrorKind.Invalid, "Columns");

    public static Error ColumnForbidden(AgentColumn column) => new("import.column-forbidden",
        $"Votre rôle ne permet pas d’importer « {column.Label()} » : choisissez « Ne pas importer » pour cette colonne.", ErrorKind.Invalid, "Columns");
}
