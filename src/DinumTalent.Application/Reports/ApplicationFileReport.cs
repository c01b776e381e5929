using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Lays the file of an application out: who sent it, what was written, interviews, scorecards, messages, history and comments.</summary>
internal static class ApplicationFileReport
{
    public const string Title = "Dossier de candidature";

    public static Report Of(ReportedFile file, Extraction extraction, Uri page) => new()
    {
        Title = Title,
        Scope = $"{file.Application.Name.Full}, {file.Vacancy.Title} ({file.Vacancy.Reference})",
        Subject = file.Vacancy.Reference,
        Organisation = file.Organisation,
        Extraction = extraction,
        AccessiblePage = page,
        Blocks =
        [
            new Heading("Le candidat"),
            .. Candidate(file),
            new Heading("Ce qu’il a écrit"),
            new Paragraph(Or(file.Application.Motivation, "Aucun texte de motivation.")),
            .. ApplicationSheetHandler.Answered(file.Vacancy, file.Application).Select(a => new Paragraph(Run.Bold(a.Question + "\n"), Or(a.Answer, "Sans réponse."))),
            Skills(file),
            new Heading("Entretiens et évaluations"),
            Interviews(file),
            .. Scorecards(file),
            new Heading("Messages au candidat"),
            Messages(file),
            new Heading("Historique"),
            History(file),
            Comments(file),
        ],
    };

    private static IEnumerable<Block> Candidate(ReportedFile file)
    {
        var a = file.Application;
        var lifting = file.Vacancy.SealedUntil(a);
        if (lifting is not null) yield return new Note($"Candidature anonyme : le nom, les coordonnées, le profil en ligne et le CV seront lisibles à partir de l’étape « {lifting} ». Dans les textes, ce qui désigne la personne est masqué.");
        yield return FactTable.Of(
            "Identité et envoi",
            ("Nom", a.Name.Full), ("Adresse électronique", lifting is null ? a.Email : "masquée"), ("Adresse confirmée", a.AddressConfirmedAt is null ? "non" : lifting is null ? a.AddressConfirmedAt.Value.ToFrench() : "oui"),
            ("Téléphone", a.Phone is { } phone ? French.Phone(phone) : null), ("Profil en ligne", a.ProfileLink), ("Fonctionnaire", a.IsCivilServant ? "oui" : "non"),
            ("Envoyée le", a.SentAt.ToFrench()), ("CV", lifting is null ? a.Cv.Name : "masqué"), ("État", a.Status.Label()), ("Étape", file.Vacancy.FindStage(a.StageId)?.Name),
            ("Motif interne du refus", a.RefusalReason?.Label()));
    }

    private static Table Skills(ReportedFile file) => new(
        "Compétences attendues et déclarées",
        [Column.RowHeader("Compétence", 3), Column.Text("Pour le poste", 1.4), Column.Text("Niveau attendu", 1.4), Column.Text("Niveau déclaré", 1.6)],
        [.. file.Skills.Select(s => new Row(
            s.Skill, s.Necessity?.Label() ?? "Non demandée", Cell.Text(s.Required?.WithNumber()), s.Declared?.WithNumber() ?? (s.IsAnswered ? "Ne la possède pas" : "Non renseigné")))])
    {
        WhenEmpty = "L’offre ne demande aucune compétence du référentiel et le candidat n’en déclare pas.",
    };

    private static Table Interviews(ReportedFile file) => new(
        "Entretiens", [Column.Text("Date", 2.2), Column.RowHeader("État", 1.2), Column.Text("Forme", 1), Column.Text("Personnes présentes", 2), Column.Text("Précision", 2)],
        [.. file.Interviews.OrderBy(i => i.StartsAt).Select(i => new Row(
            i.StartsAt?.ToFrench() ?? "à choisir", i.Status.Label(), i.Kind.Label(), string.Join(", ", i.Panel.Where(p => p.WasPresent == true).Select(p => p.Name)), Cell.Text(i.Note ?? i.Reason)))])
    {
        WhenEmpty = "Aucun entretien n’est enregistré.",
    };

    private static IEnumerable<Block> Scorecards(ReportedFile file)
    {
        yield return new Table(
            "Grilles remises", [Column.RowHeader("Évaluateur", 1.8), Column.Text("Remise le", 2.2), Column.Text("Avis", 1.2), Column.Number("Moyenne sur 5"), Column.Text("Appréciation", 3)],
            [.. file.Scorecards.OrderBy(s => s.SubmittedAt).Select(s => new Row(
                s.EvaluatorName, s.SubmittedAt!.Value.ToFrench(), s.Advice?.Label() ?? "sans avis", Cell.Of(CriterionSummary.Of("", s.Ratings.Select(r => r.Score)).Mean, 1), Cell.Text(s.Remarks)))])
        {
            WhenEmpty = file.Submitted == 0 ? "Aucune grille n’est remise." : "Aucune grille que vous puissiez lire.",
        };
        if (InterviewGridReport.Hidden(file.Submitted - file.Scorecards.Count) is { } note) yield return note;
    }

    private static Table Messages(ReportedFile file) => new(
        "Messages", [Column.Text("Date", 2.2), Column.Text("Nature", 1.8), Column.RowHeader("Objet", 3), Column.Text("Remise", 2)],
        [.. file.Messages.OrderBy(m => m.At).Select(m => new Row(m.At.ToFrench(), m.Kind.Label(), m.Subject, MessageFate.Of(m)))])
    {
        WhenEmpty = "Aucun message n’est parti.",
    };

    private static Table History(ReportedFile file) => new(
        "Événements", [Column.Text("Date", 2.2), Column.RowHeader("Événement", 1.8), Column.Text("Étape", 1.4), Column.Text("Par", 1.4), Column.Text("Précision", 2)],
        [.. file.Application.History.OrderBy(h => h.Number).Select(h => new Row(h.At.ToFrench(), h.Kind.Label(), Cell.Text(h.To is { } to ? file.Vacancy.FindStage(to)?.Name : null), h.ByName, Cell.Text(h.Note)))]);

    private static Table Comments(ReportedFile file) => new(
        "Commentaires internes", [Column.Text("Date", 2.2), Column.RowHeader("Par", 1.8), Column.Text("Commentaire", 5)],
        [.. file.Application.Comments.OrderBy(c => c.Number).Select(c => new Row(c.At.ToFrench(), c.ByName, c.Text))])
    {
        WhenEmpty = "Aucun commentaire.",
    };

    private static string Or(string? text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;
}

/// <summary>What the file of one application is made of.</summary>
internal sealed record ReportedFile(Vacancy Vacancy, string Organisation, JobApplication Application)
{
    public required IReadOnlyList<SkillMatch> Skills { get; init; }

    public required IReadOnlyList<Interview> Interviews { get; init; }

    /// <summary>Handed in, and readable for who asks.</summary>
    public required IReadOnlyList<Scorecard> Scorecards { get; init; }

    /// <summary>Scorecards handed in, those kept back included.</summary>
    public required int Submitted { get; init; }

    public required IReadOnlyList<CandidateMessage> Messages { get; init; }
}
