using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>Auditions: their plan, their appointments, their sheets.</summary>
public sealed partial class A_whole_cohort
{
    private async Task PlanAndConfirmTheAuditions(Window window)
    {
        var day = (await Cohort()).Find(PhaseKind.Auditions)!.OpensOn;
        await window.Go(cohortAddress);
        await window.Look(Name);
        await window.Follow("Auditions");
        await window.Look("Auditions");
        await window.Follow("Fixer la règle");
        await window.Look("Classements");
        await window.Named("Input.AuditionPercent").FillAsync("60");
        await window.Named("Input.Floor").FillAsync("2,5");
        await window.Press("Fixer la règle");
        await window.IsTold("La règle de classement est fixée");
        await window.Look("Classements");

        await window.Go($"{cohortAddress}/auditions");
        await window.OpenTab("Salles et horaires");
        await window.Named("Input.Rooms").FillAsync("Salle Ségur");
        await window.Named("Input.Opening").FillAsync($"{day.ToFrenchShort()} 9h-12h30");
        await window.Look("Auditions");
        await window.Press("Enregistrer les salles et les horaires");
        await window.IsTold("Les salles et les horaires sont enregistrés");
        await window.OpenTab("Jurés");
        await window.Named("Input.Emails").FillAsync(string.Join('\n', jurors.Select(j => j.Email)));
        await window.Press("Ajouter ces jurés");
        await window.IsTold("2 jurés sont ajoutés");
        await window.OpenTab("Jurés");
        await window.Look("Auditions");
        await window.OpenTab("Plan");
        await window.Press("Planifier les auditions");
        await window.IsTold("4 auditions sont planifiées");
        await window.Look("Auditions");
        await window.PressAndConfirm("Confirmer et prévenir");
        await window.IsTold("4 auditions sont confirmées");
        await window.Look("Auditions");
    }

    private async Task ReadTheAppointment(Window window)
    {
        var mail = await LastMailTo(Candidate.Email, "Vous êtes attendu à une audition");
        Encoding.UTF8.GetString(mail.Attachments.ShouldHaveSingleItem().Content).ShouldContain("BEGIN:VEVENT");
        await window.Go(followUp);
        await window.Sees("Salle Ségur");
        await window.Look("Ma candidature");
        (await window.Source($"{followUp}/audition.ics")).ShouldContain("BEGIN:VEVENT");
        (await LastMailTo(jurors[0].Email, "audition")).Text.ShouldNotContain(Candidate.FamilyName);
    }

    private static async Task Hear(Window window, bool looks)
    {
        Task Look(string heading) => looks ? window.Look(heading) : Task.CompletedTask;

        await window.Go("/gestion/jury/auditions");
        await Look("Mes auditions EIG");
        await window.Follow($"{Candidate.GivenName} {Candidate.FamilyName}");
        await Look("Audition de");
        await window.DoesNotSee("je veux être utile");
        await window.Choose("Lien d’intérêts", "Non, aucun lien");
        await window.Press("Enregistrer ma déclaration");
        await window.IsTold("Votre déclaration est enregistrée");
        await window.Sees("je veux être utile");
        await Look("Audition de");
        await window.OpenTab("Ma grille");
        for (var criterion = 0; criterion < Enum.GetValues<FellowCriterion>().Length; criterion++) await window.Named($"Input.Scores[{criterion}].Score").SelectOptionAsync("5");
        await Look("Audition de");
        await window.PressAndConfirm("Remettre ma grille");
        await window.IsTold("Votre grille est remise");
    }

    private async Task OthersAreHeard()
    {
        var cohort = await Cohort();
        for (var i = 0; i < others.Count; i++)
        {
            var id = others[i].Id;
            var heard = await Data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Id == id, Stop));
            foreach (var juror in jurors) await Data.Noted(cohort, heard, juror, score: 3 + (i % 2));
        }
    }
}
