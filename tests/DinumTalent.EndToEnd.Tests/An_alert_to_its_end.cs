using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>A contract comes to its end: a mail says so, an action is planned, the sequel is decided, and the line leaves the radar; in a browser, with axe on every page.</summary>
public sealed class An_alert_to_its_end(Chromium chromium) : IAsyncLifetime
{
    private readonly BrowserSite site = new();
    private TestData data = null!;
    private Person recruiter = null!;
    private Agent agent = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        var ministry = await data.Ministry();
        recruiter = await data.Staff(Role.Recruiter, ministry);
        agent = await data.Ending(ministry, data.Today.AddMonths(3), await data.JobProfile());
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task goes_from_the_mail_to_an_action_to_a_decision_and_off_the_radar()
    {
        var decide = await Reminded();
        await using var window = await chromium.Open(site);
        await window.SignIn(recruiter);

        await window.Go("/gestion/fidelisation");
        await window.Look("Échéances");
        await window.Sees(agent.FamilyName);

        await window.Go(decide);
        await window.Look("Décider pour Dominique");
        await window.Follow("Prévoir une action");
        await window.Look("Prévoir une action pour Dominique");
        await window.Press("Prévoir l’action");
        await window.Sees("Choisissez le type d’action");
        await window.Examine();
        await window.Select("Type d’action", "Revue de rémunération");
        await window.Fill("Pour le", data.Today.AddDays(20).ToString("yyyy-MM-dd", null));
        await window.Press("Prévoir l’action");
        await window.IsTold("L’action est prévue");
        await window.Look("Revue de rémunération, Dominique");

        await window.Go(decide);
        await window.Press("Enregistrer la décision");
        await window.Sees("Choisissez ce que vous décidez");
        await window.Examine();
        await window.Mark("Proposer un CDI");
        await window.Fill("Motif", "Compétence rare dans l’équipe.");
        await window.Fill("Agent prévenu le", data.Today.ToString("yyyy-MM-dd", null));
        await window.Press("Enregistrer la décision");
        await window.IsTold("La décision est enregistrée");
        await window.Look("Décider pour Dominique");

        await window.Go("/gestion/fidelisation");
        await window.Look("Échéances");
        await window.DoesNotSee(agent.FamilyName);
        await window.Go("/gestion/fidelisation?etat=decidees");
        await window.Sees(agent.FamilyName);

        await window.Go("/gestion/fidelisation/actions");
        await window.Look("Actions de fidélisation");
        await window.Follow("Revue de rémunération");
        await window.Choose("Fin de l’action", "Faite");
        await window.Fill("Résultat", "Revalorisation accordée.");
        await window.Press("Clore l’action");
        await window.IsTold("L’action est close");
        await window.Go("/gestion/fidelisation/actions/effet");
        await window.Look("Maintien avec et sans action");
    }

    /// <summary>The reminder at three months arrives; answers where its link leads.</summary>
    private async Task<string> Reminded()
    {
        await site.AsSystem(async services => (await services.GetRequiredService<IMediator>().Send(new RemindOfDeadlines(), Stop)).Value.ShouldBe(1));
        await site.DeliverMails(Stop);
        var mail = site.Mails.To(recruiter.Email).Single();
        mail.Text.ShouldContain(agent.FamilyName);
        var link = mail.Text.Split('\n').Select(l => l.Trim()).First(l => l.Contains("/gestion/fidelisation/decider/", StringComparison.Ordinal));
        return new Uri(link).AbsolutePath;
    }
}
