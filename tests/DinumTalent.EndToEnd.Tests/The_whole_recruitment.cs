using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>
/// A recruitment from the need to the first day, as those who do it walk it: approval, screening without names, an interview that
/// the candidate books, blind scorecards, a proposal answered online, the arrival, and the file for the court. With axe on every page.
/// </summary>
public sealed partial class The_whole_recruitment(Chromium chromium) : IAsyncLifetime
{
    private const string Title = "Architecte de services publics F/H";
    private const string Step = "Accord du service employeur";

    private static readonly Applicant Hired = new("Inès", "Carpentier", "ines.carpentier@exemple.fr", "Je m’appelle Inès Carpentier et je veux être utile.");
    private static readonly Applicant Refused = new("Malik", "Delaunay", "malik.delaunay@exemple.fr", "Dix ans de logiciel libre.");
    private static readonly Applicant AnsweredAtTheEnd = new("Chloé", "Ferrand", "chloe.ferrand@exemple.fr", "Un premier poste m’intéresse.");

    private readonly BrowserSite site = new();
    private TestData data = null!;
    private Person administrator = null!;
    private Person recruiter = null!;
    private Person manager = null!;
    private Person hr = null!;
    private Person evaluator = null!;
    private Window? window;
    private string profile = "";
    private string organisation = "";
    private string vacancyAddress = "";
    private string applicationAddress = "";
    private string interviewAddress = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        data = new TestData(site);
        var ministry = await data.Ministry();
        organisation = ministry.Name;
        profile = (await data.JobProfile()).Label;
        administrator = await data.Staff(Role.Administrator, ministry);
        recruiter = await data.Staff(Role.Recruiter, ministry);
        manager = await data.Staff(Role.HiringManager, ministry);
        hr = await data.Staff(Role.HumanResources, ministry);
        evaluator = await data.Staff(Role.Evaluator, ministry);
    }

    public async ValueTask DisposeAsync()
    {
        if (window is not null) await window.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task goes_from_the_need_to_the_first_day_and_a_complete_file()
    {
        await As(administrator, SetTheChain);
        await As(recruiter, WriteTheVacancy);
        await As(manager, ReturnItForChange);
        await As(recruiter, ChangeAndSubmitAgain);
        await As(manager, Approve);
        await As(hr, Delegate);
        await As(evaluator, ApproveForAnother);
        await As(recruiter, Publish);

        await As(null, page => Apply(page, Hired, looks: true));
        await As(null, page => Apply(page, Refused, looks: false));
        await As(null, page => Apply(page, AnsweredAtTheEnd, looks: false));
        await As(recruiter, ScreenWithoutNames);
        await As(recruiter, LiftAnonymity);

        await As(recruiter, OfferSlots);
        await As(null, BookAndMove);
        site.Clock.Advance(TimeSpan.FromDays(6));
        await As(recruiter, RecordTheInterview);
        await As(evaluator, page => Score(page, "Échange convaincant."));
        await As(manager, ScoreBlindly);
        await As(recruiter, ConcludeTheAssessment);

        site.Clock.Advance(TimeSpan.FromDays(36));
        await Run(new CloseDueVacancies());
        await As(recruiter, Refuse);
        await As(recruiter, AcceptAndWriteTheProposal);
        await As(hr, ApproveTheProposal);
        await As(recruiter, SendTheProposal);
        await As(null, AcceptOnline);

        await As(recruiter, AnswerTheRestAndHire);
        await As(null, DoOnesOwnTasks);
        await As(recruiter, FinishTheArrival);
        await As(recruiter, TakeTheFile);
    }

    /// <summary>One after the other in one window, which forgets whoever had it before; signed in where somebody is named.</summary>
    private async Task As(Person? person, Func<Window, Task> act)
    {
        window ??= await chromium.Open(site);
        await window.Page.Context.ClearCookiesAsync();
        if (person is not null) await window.SignIn(person);
        await act(window);
    }

    private async Task Run<T>(IRequest<T> command) => await site.AsSystem(services => services.GetRequiredService<IMediator>().Send(command, Stop));

    /// <summary>The latest mail to somebody that holds a text, once all that waits has left: what leaves together comes in any order.</summary>
    private async Task<MailMessage> LastMailTo(string address, string holding = "")
    {
        await site.DeliverMails(Stop);
        return site.Mails.To(address).Last(m => m.Text.Contains(holding, StringComparison.Ordinal));
    }

    /// <summary>The address within the site that a mail holds.</summary>
    private static string Link(MailMessage mail, string part)
    {
        var word = mail.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(w => w.Contains(part, StringComparison.Ordinal));
        return new Uri(word).AbsolutePath;
    }

    /// <summary>The number under which somebody is screened.</summary>
    private async Task<int> NumberOf(Applicant applicant)
    {
        var id = await data.Read(db => db.Set<CandidateIdentity>().Where(i => i.Email == applicant.Email).Select(i => i.ApplicationId).SingleAsync(Stop));
        return (await data.Read(db => db.Set<JobApplication>().SingleAsync(a => a.Id == id, Stop))).AnonymityNumber!.Value;
    }

    private string DaysFromNow(int days) => data.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Here(Window window) => new Uri(window.Page.Url).AbsolutePath;

    private sealed record Applicant(string GivenName, string FamilyName, string Email, string Motivation)
    {
        public string Name => $"{GivenName} {FamilyName}";

        public string CvName => $"CV {Name}.pdf";
    }
}
