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
public sealed partial class The_whole_recruitment(Chromium chromium) : Journey(chromium)
{
    private const string Title = "Architecte de services publics F/H";
    private const string Step = "Accord du service employeur";

    private static readonly Applicant Hired = new("Inès", "Carpentier", "ines.carpentier@exemple.fr", "Je m’appelle Inès Carpentier et je veux être utile.");
    private static readonly Applicant Refused = new("Malik", "Delaunay", "malik.delaunay@exemple.fr", "Dix ans de logiciel libre.");
    private static readonly Applicant AnsweredAtTheEnd = new("Chloé", "Ferrand", "chloe.ferrand@exemple.fr", "Un premier poste m’intéresse.");

    private Person administrator = null!;
    private Person recruiter = null!;
    private Person manager = null!;
    private Person hr = null!;
    private Person evaluator = null!;
    private string profile = "";
    private string organisation = "";
    private string vacancyAddress = "";
    private string applicationAddress = "";
    private string interviewAddress = "";

    protected override async Task Prepare()
    {
        var ministry = await Data.Ministry();
        organisation = ministry.Name;
        profile = (await Data.JobProfile()).Label;
        administrator = await Data.Staff(Role.Administrator, ministry);
        recruiter = await Data.Staff(Role.Recruiter, ministry);
        manager = await Data.Staff(Role.HiringManager, ministry);
        hr = await Data.Staff(Role.HumanResources, ministry);
        evaluator = await Data.Staff(Role.Evaluator, ministry);
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
        Site.Clock.Advance(TimeSpan.FromDays(6));
        await As(recruiter, RecordTheInterview);
        await As(evaluator, page => Score(page, "Échange convaincant."));
        await As(manager, ScoreBlindly);
        await As(recruiter, ConcludeTheAssessment);

        Site.Clock.Advance(TimeSpan.FromDays(36));
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

    private async Task Run<T>(IRequest<T> command) => await Site.AsSystem(services => services.GetRequiredService<IMediator>().Send(command, Stop));

    /// <summary>The number under which somebody is screened.</summary>
    private async Task<int> NumberOf(Applicant applicant)
    {
        var id = await Data.Read(db => db.Set<CandidateIdentity>().Where(i => i.Email == applicant.Email).Select(i => i.ApplicationId).SingleAsync(Stop));
        return (await Data.Read(db => db.Set<JobApplication>().SingleAsync(a => a.Id == id, Stop))).AnonymityNumber!.Value;
    }

    private sealed record Applicant(string GivenName, string FamilyName, string Email, string Motivation)
    {
        public string Name => $"{GivenName} {FamilyName}";

        public string CvName => $"CV {Name}.pdf";
    }
}
