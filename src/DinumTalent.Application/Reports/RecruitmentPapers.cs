using System.Globalization;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>The papers of a recruitment's file that exist in it alone: its index, and the messages to each candidate.</summary>
internal sealed class RecruitmentPapers(RecruitmentFileFacts facts, Extraction extraction)
{
    private const int FolderMaxLength = 60;

    public Extraction Extraction => extraction;

    /// <summary>"007-durand-alix": the place in the order of arrival, and the name in plain letters.</summary>
    public static string Folder(int number, JobApplication application)
    {
        var plain = new string([.. FoldedText.Fold($"{application.FamilyName} {application.GivenName}").Select(c => c is ' ' ? '-' : c).Where(c => char.IsAsciiLetterOrDigit(c) || c is '-')]);
        return $"{number.ToString("000", CultureInfo.InvariantCulture)}-{(plain.Length <= FolderMaxLength ? plain : plain[..FolderMaxLength])}".TrimEnd('-');
    }

    public Report Index(IReadOnlyList<FilePoint> points, IReadOnlyList<FiledFolder> folders) => Paper("Dossier de recrutement", null,
    [
        new Heading("Ce que la loi demande"),
        new Table("Pièces du dossier", [Column.RowHeader("Pièce", 1.4), Column.Text("Fondement", 1.6), Column.Text("État", 0.8), Column.Text("Ce qui est au dossier", 3)],
            [.. points.Select(p => new Row(p.Title, p.Reference, p.State.Label(), p.Detail))]),
        new Note("Les dates sont à l’heure de Paris. « Sans objet » : la pièce n’est pas demandée pour ce recrutement."),
        new Heading("L’offre"),
        .. Offer(),
        new Heading("Les candidats"),
        new Table("Dossiers des candidats, dans l’ordre d’arrivée",
            [Column.RowHeader("Dossier", 2), Column.Text("Candidat", 1.8), Column.Date("Reçue le"), Column.Text("État"), Column.Text("Motif de refus", 1.4), Column.Number("Grilles"), Column.Number("Propositions"), Column.Number("Messages"), Column.Text("CV", 0.7)],
            [.. folders.Select(f => new Row(
                f.Name, f.Application.Name, f.Application.SentAt.DayInParis(), f.Application.Status.Label(), Cell.Text(f.Application.Reason?.Label()),
                f.Scorecards, f.Letters, f.Messages, f.Application.IsErased ? "effacé" : f.HasCv ? "joint" : "absent"))])
        {
            WhenEmpty = "Aucune candidature n’a été reçue.",
        },
        .. Hidden(folders),
    ]);

    public Report Messages(JobApplication a, IReadOnlyList<CandidateMessage> messages) => Paper("Messages au candidat", a,
    [
        .. messages.SelectMany<CandidateMessage, Block>(m =>
        [
            new Heading(m.Subject),
            new Paragraph(Run.Italic($"{m.Kind.Label()}, le {m.At.ToFrench()}. {MessageFate.Of(m)}")),
            new Paragraph(m.Text),
        ]),
    ]);

    private Report Paper(string title, JobApplication? a, IReadOnlyList<Block> blocks) => new()
    {
        Title = title,
        Scope = $"{facts.Vacancy.Reference} – {facts.Vacancy.Title}{(a is null ? "" : $" – {a.Name.Full}")}",
        Subject = facts.Vacancy.Reference,
        Organisation = facts.Organisation,
        Extraction = extraction,
        Blocks = blocks,
    };

    private IEnumerable<Block> Offer()
    {
        var v = facts.Vacancy;
        yield return FactTable.Of("L’offre telle que publiée",
            ("Intitulé", v.Title), ("Référence", v.Reference), ("Catégorie", v.Category.Label()), ("Fondement", v.Basis.Label()), ("Besoin", v.IsPermanent ? "permanent" : "temporaire"),
            ("Durée", v.DurationMonths is { } months ? $"{months.ToFrench()} mois" : "sans terme"), ("Postes", v.Posts.ToFrench()), ("Publiée le", v.PublishedOn?.ToFrench()),
            ("Date limite", v.Deadline.ToFrench()), ("Close le", v.ClosedOn?.ToFrench()), ("Urgence", v.Urgency), ("Constat infructueux", v.FruitlessNote), ("État", v.Status.Label()));
        yield return new Heading("Missions", 2);
        yield return new Paragraph(Or(v.Missions, "–"));
        yield return new Heading("Profil recherché", 2);
        yield return new Paragraph(Or(v.Profile, "–"));
        yield return new Heading("Critères d’évaluation", 2);
        yield return BulletList.Of(v.Criteria.Select(c => c.Label));
    }

    private static IEnumerable<Block> Hidden(IReadOnlyList<FiledFolder> folders)
    {
        var hidden = folders.Sum(f => f.Submitted - f.Scorecards);
        if (hidden > 0) yield return new Note($"{hidden.ToFrench()} grille{(hidden > 1 ? "s" : "")} remise{(hidden > 1 ? "s" : "")} par d’autres évaluateurs ne figure{(hidden > 1 ? "nt" : "")} pas ici : l’auteur de l’extraction évalue lui-même ces candidatures et n’a pas encore remis sa grille.");
        var erased = folders.Count(f => f.Application.IsErased);
        if (erased > 0) yield return new Note($"{erased.ToFrench()} candidature{(erased > 1 ? "s ont été effacées" : " a été effacée")} au terme de {(erased > 1 ? "leur" : "sa")} conservation ou à la demande de la personne : il n’en reste que les dates, l’état et le motif.");
        var absent = folders.Count(f => !f.HasCv && !f.Application.IsErased);
        if (absent > 0) yield return new Note($"{absent.ToFrench()} CV n’{(absent > 1 ? "ont" : "a")} pas été retrouvé{(absent > 1 ? "s" : "")} dans le stockage des fichiers.");
    }

    private static string Or(string? text, string otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : text;
}
