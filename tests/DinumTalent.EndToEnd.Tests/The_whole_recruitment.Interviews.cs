using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.TestKit;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>An interview that the candidate books and moves, calendars that follow, and scorecards written apart from each other.</summary>
public sealed partial class The_whole_recruitment
{
    private const string FirstOpinion = "Échange convaincant.";

    private async Task OfferSlots(Window window)
    {
        await window.Go(applicationAddress);
        await window.OpenTab("Entretiens");
        await window.Follow("Proposer des créneaux");
        await window.Look("Proposer des créneaux");
        await window.Mark(Hired.Name);
        await window.Named("Input.Slots[0].Day").FillAsync(DaysFromNow(5));
        await window.Named("Input.Slots[0].From").FillAsync("09:00");
        await window.Named("Input.Slots[0].To").FillAsync("12:00");
        await window.Choose("Forme de l’entretien", "Visioconférence");
        await window.Fill("Adresse de la visioconférence", "https://visio.exemple.fr/salle");
        await window.Mark(manager.Name);
        await window.Mark(evaluator.Name);
        await window.Press("Proposer les créneaux");
        await window.IsTold("Les créneaux sont proposés");
        await window.Look("Créneaux d’entretien");
    }

    private async Task BookAndMove(Window window)
    {
        var invited = await LastMailTo(Hired.Email, "/entretien/");
        invited.Attachments.ShouldBeEmpty("no hour, nothing for a calendar");
        await window.Go(Link(invited, "/entretien/"));
        await window.Look("Mon entretien");
        await window.Mark("à 10 h 00");
        await window.Press("Réserver ce créneau");
        await window.IsTold("Votre créneau est réservé");
        await window.Look("Mon entretien");
        var booked = Appointment(await LastMailTo(Hired.Email), Hired.Email);

        await window.Mark("à 11 h 00");
        await window.Press("Changer de créneau");
        await window.IsTold("créneau");
        await window.Sees("à 11 h 00, heure de Paris");
        var moved = Appointment(await LastMailTo(Hired.Email), Hired.Email);
        moved.Uid.ShouldBe(booked.Uid);
        moved.Sequence.ShouldBeGreaterThan(booked.Sequence);
        moved.Start!.AsUtc.ShouldBe(booked.Start!.AsUtc.AddHours(1));

        foreach (var member in new[] { manager, evaluator })
        {
            var mail = Site.Mails.To(member.Email)[^1];
            var theirs = Appointment(mail, member.Email);
            (theirs.Uid, theirs.Sequence, theirs.Start!.AsUtc).ShouldBe((moved.Uid, moved.Sequence, moved.Start.AsUtc));
            NamesNobody(mail.Subject + mail.Text + Encoding.UTF8.GetString(mail.Attachments[0].Content), "a mail to the panel");
            interviewAddress = Link(mail, "/gestion/entretiens/");
        }
    }

    private async Task RecordTheInterview(Window window)
    {
        await window.Go("/gestion/entretiens");
        await window.Look("Entretiens");
        await window.Go(interviewAddress);
        await window.Look($"Entretien : {Hired.Name}");
        await window.Choose("Ce qui s’est passé", "L’entretien a été tenu");
        await window.Choose("Membres du jury présents", manager.Name);
        await window.Choose("Membres du jury présents", evaluator.Name);
        await window.Press("Enregistrer");
        await window.IsTold("L’entretien est enregistré comme tenu");
        await window.Look($"Entretien : {Hired.Name}");
    }

    /// <summary>The second of the two, who may read applications, and still learns nothing of the first scorecard before handing in the own.</summary>
    private async Task ScoreBlindly(Window window)
    {
        foreach (var page in new[] { applicationAddress, $"{applicationAddress}/compte-rendu", interviewAddress, applicationAddress.Replace("candidatures", "evaluations", StringComparison.Ordinal) })
            (await window.Source(page)).ShouldNotContain(FirstOpinion, Case.Insensitive, page);
        await Score(window, "Même avis.");
        await Assertions.Expect(window.Main.GetByText(FirstOpinion).First).ToBeAttachedAsync();
        (await window.Source(applicationAddress)).ShouldContain(FirstOpinion);
    }

    private static async Task Score(Window window, string remarks)
    {
        await window.Go("/gestion/evaluations");
        await window.Look("Mes évaluations");
        await window.Follow($"Remplir ma grille : {Hired.Name}");
        await window.Look(Hired.Name);
        await window.DoesNotSee(FirstOpinion);
        foreach (var choice in await window.Page.Locator("label[for$='Score_4'], label[for$='Score-4']").AllAsync()) await choice.ClickAsync();
        await window.Choose("Votre avis", "Favorable");
        await window.Fill("Appréciation générale", remarks);
        await window.Press("Relire et remettre");
        await window.Look("Remettre votre grille");
        await window.Press("Remettre définitivement");
        await window.IsTold("Votre grille est remise");
        await window.Look(Hired.Name);
    }

    private async Task ConcludeTheAssessment(Window window)
    {
        await window.Go($"{applicationAddress}?onglet=entretiens");
        await window.Look(Hired.Name);
        await window.Fill("Conclusion", "Le jury la recommande.");
        await window.Press("Enregistrer la conclusion");
        await window.IsTold("La conclusion");
        await window.Follow("Lire le compte rendu");
        await window.Look("Compte rendu d’évaluation");
        await window.Sees("Le jury la recommande.");
        await window.Sees(FirstOpinion);
        var document = Cv.Text(await (await window.Page.Context.APIRequest.GetAsync($"{applicationAddress}/compte-rendu.pdf")).BodyAsync());
        document.ShouldContain("Le jury la recommande.");
        document.ShouldContain(evaluator.FamilyName);
    }

    /// <summary>The one event of the mail's calendar file, which calendars take as an invitation of this person.</summary>
    private static CalendarEvent Appointment(MailMessage mail, string address)
    {
        var file = mail.Attachments.ShouldHaveSingleItem();
        file.ContentType.ShouldContain("method=REQUEST");
        var calendar = Calendar.Load(Encoding.UTF8.GetString(file.Content)).ShouldNotBeNull();
        calendar.Method.ShouldBe("REQUEST");
        var appointment = calendar.Events.ShouldHaveSingleItem();
        appointment.Attendees.ShouldHaveSingleItem().Value!.ToString().ShouldBe($"mailto:{address}");
        appointment.Uid.ShouldNotBeNullOrEmpty();
        return appointment;
    }
}
