using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Candidat;

/// <summary>The own data as a file that another service can read, under French names.</summary>
public sealed class DonneesFichierModel(IMediator mediator) : CandidatePage
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IActionResult> OnGetAsync()
    {
        var read = await mediator.Send(new OwnDataExport(), Aborted);
        if (read.IsFailure) return await Refuse(read, Aborted);

        var data = read.Value;
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                extraitLe = data.ExtractedAt,
                adresse = data.Email,
                candidatures = data.Applications.Select(a => new
                {
                    offre = a.VacancyTitle,
                    reference = a.Reference,
                    administration = a.Organisation,
                    envoyeeLe = a.SentAt,
                    adresseConfirmeeLe = a.AddressConfirmedAt,
                    etat = a.Status.Label,
                    messageDuRecruteur = a.RefusalMessage,
                    prenom = a.GivenName,
                    nom = a.FamilyName,
                    adresse = a.Email,
                    telephone = a.Phone,
                    profil = a.ProfileLink,
                    fonctionnaire = a.IsCivilServant,
                    cv = new { nom = a.Cv.Name, type = a.Cv.ContentType, octets = a.Cv.Size },
                    motivation = a.Motivation,
                    reponses = a.Answers.Select(r => new { question = r.Question, reponse = r.Text }),
                    competences = a.Skills.Select(s => new { competence = s.Label, niveau = (int)s.Level }),
                }),
            },
            Readable);
        Response.Headers.CacheControl = "no-store";
        return File(content, "application/json", $"mes-donnees-{data.ExtractedAt.DayInParis():yyyy-MM-dd}.json");
    }
}
