using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Forecasts;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Fills an empty database for a first look: real administrations, invented people, a life up to today.</summary>
public static class DemoData
{
    private const int Seed = 20261123;
    private const int AgentCount = 60;

    /// <summary>Does nothing when the database holds an administration already. Nothing is mailed.</summary>
    public static async Task Fill(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        var db = scope.ServiceProvider.GetRequiredService<TalentDbContext>();
        if (await db.Organisations.AnyAsync(cancellationToken)) return;

        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().UtcNow();
        scope.ServiceProvider.GetRequiredService<ChangeRecorder>().Command = nameof(DemoData);
        var random = new Random(Seed);
        var referential = new DemoReferential();
        var accounts = Accounts(now);
        var recruitment = new DemoRecruitment(referential, new DemoPeople(random), accounts.ToDictionary(a => a.Email!, a => a.UserId), random, now);
        recruitment.Live();
        recruitment.Staff(AgentCount);
        DemoWorkforce.Enrich(recruitment.Agents, referential, now.ToParisDay());
        var skills = new DemoSkills(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), random, now);
        skills.Live();

        var pool = new DemoPool(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var answers = new DemoMessages(referential, recruitment, new StageActor(accounts.Single(a => a.Email == "recruteur@demo.test").UserId, "Julien Moreau"), now);
        answers.Live();

        var offers = new DemoOffers(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var talents = new DemoTalents(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);

        var need = new DemoNeed(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var interviews = new DemoInterviews(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var pipeline = new DemoPipeline(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);

        var eig = new DemoEig(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var auditions = new DemoAuditions(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);

        var missions = new DemoMissions(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);
        var radar = new DemoRadar(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now.ToParisDay());

        var curves = new DemoCurves(referential, now.ToParisDay());

        var listening = new DemoListening(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);

        var forecast = new DemoForecast(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now, now.ToParisDay());

        var trainings = new DemoTrainings(referential, recruitment, accounts.ToDictionary(a => a.Email!, a => a.UserId), now);

        var files = scope.ServiceProvider.GetRequiredService<IFileStore>();
        foreach (var (id, cv) in recruitment.Cvs.Concat(eig.Cvs).Concat(auditions.Cvs).Concat(missions.Cvs)) await files.Write(id, cv.Content, cancellationToken);

        // All or nothing: a first start that is cut short starts over.
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await Save(db, [.. referential.Organisations.Values, .. referential.Links, .. referential.Skills.Values, .. referential.Families.Values, .. referential.Jobs.Values, .. accounts], cancellationToken);
            await Save(db, DemoPayReferences.Of(referential, now.ToParisDay()), cancellationToken);
            await Save(db, DemoPayReferences.Versions(referential, now), cancellationToken);
            await Save(db, Grants(referential, accounts, now.ToParisDay()), cancellationToken);
            await Save(db, [.. recruitment.Cvs.Concat(eig.Cvs).Concat(auditions.Cvs).Concat(missions.Cvs).Select(cv => Row(cv.Key, cv.Value))], cancellationToken);
            await Save(db, recruitment.Agents, cancellationToken);
            await Save(db, recruitment.Assessments, cancellationToken);
            await Save(db, recruitment.Vacancies, cancellationToken);
            await Save(db, [.. need.Chains, .. need.Approvals, .. need.Templates], cancellationToken);
            await Save(db, recruitment.Applications, cancellationToken);
            await Save(db, DemoEquality.Of(recruitment.Applications, new Random(Seed)), cancellationToken);
            await Save(db, recruitment.Scorecards, cancellationToken);
            await Save(db, [.. answers.Templates, .. answers.Messages], cancellationToken);
            await Save(db, [.. interviews.Templates, .. interviews.Pools, .. interviews.Interviews, .. interviews.Scorecards, .. interviews.Documents], cancellationToken);
            await Save(db, [.. offers.Templates, .. offers.Offers, .. offers.Arrivals], cancellationToken);
            await Save(db, [.. pipeline.Templates, .. pipeline.Mentions], cancellationToken);
            await Save(db, skills.Campaigns, cancellationToken);
            await Save(db, [.. skills.Entries, .. skills.Results], cancellationToken);
            await Save(db, talents.Searches, cancellationToken);
            await Save(db, talents.Interests, cancellationToken);
            await Save(db, [.. pool.Members, .. pool.Records, .. pool.Campaigns], cancellationToken);
            await Save(db, [.. pool.Lists, .. pool.Invitations, .. pool.Counts], cancellationToken);
            await HaveRead(db, recruitment.Cvs.Keys, cancellationToken);
            await Save(db, eig.Cohorts, cancellationToken);
            await Save(db, eig.Challenges, cancellationToken);
            await Save(db, [.. eig.Verdicts, .. eig.Reviews, .. eig.Applications], cancellationToken);
            await Save(db, [.. eig.Readings, .. eig.Preselections], cancellationToken);
            await Save(db, [auditions.Cohort, .. auditions.Challenges, .. auditions.Verdicts, .. auditions.Applications, auditions.Schedule, auditions.Terms], cancellationToken);
            await Save(db, [.. auditions.Readings, .. auditions.Preselections, .. auditions.Auditions, .. auditions.Sheets], cancellationToken);
            await Save(db, [.. eig.Schedules, .. eig.Auditions], cancellationToken);
            await Save(db, [.. eig.Judgements, .. eig.Rules, .. eig.Scenarios], cancellationToken);
            await Save(db, eig.Results, cancellationToken);
            await Save(db, missions.Cohorts, cancellationToken);
            await Save(db, missions.Challenges, cancellationToken);
            await Save(db, [.. missions.Applications, .. missions.Rules, .. missions.Agents], cancellationToken);
            await Save(db, [.. missions.Judgements, .. missions.Scenarios], cancellationToken);
            await Save(db, missions.Results, cancellationToken);
            await Save(db, [.. missions.Verdicts, .. missions.Missions, .. missions.Impacts, .. missions.Events], cancellationToken);
            await Save(db, [.. missions.Surveys, .. missions.Tallies], cancellationToken);
            await Save(db, missions.Counters(), cancellationToken);
            await Save(db, curves.Agents, cancellationToken);
            await Save(db, curves.Assessments, cancellationToken);
            await Save(db, radar.Agents, cancellationToken);
            await Save(db, [.. radar.Decisions, .. radar.Actions], cancellationToken);
            await Save(db, [.. listening.Weights, .. listening.Rounds], cancellationToken);
            await Save(db, [.. listening.Answers, .. listening.Interviews], cancellationToken);
            await Save(db, [.. forecast.Targets, .. forecast.Forecasts], cancellationToken);
            await Save(db, trainings.Catalogue, cancellationToken);
            await Save(db, trainings.Enrolments, cancellationToken);
            await Save(db, DemoReports.Subscriptions(referential, accounts.ToDictionary(a => a.Email!, a => a.UserId), now.ToParisDay(), now), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        });
        foreach (var asked in forecast.Forecasts) await services.GetRequiredService<ForecastRunner>().RunNext(asked.Id, cancellationToken);
    }

    private static List<Account> Accounts(DateTime now)
    {
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), DemoAccounts.Password);
        return [.. DemoAccounts.All.Select(demo =>
        {
            var account = Account.For(UserId.New(), PersonName.Create(demo.GivenName, demo.FamilyName).Value, EmailAddress.Create(demo.Email).Value, now);
            (account.EmailConfirmed, account.PasswordHash) = (true, hash);
            return account;
        })];
    }

    private static List<RoleGrant> Grants(DemoReferential referential, List<Account> accounts, DateOnly today)
    {
        var since = Period.Create(today.AddDays(-200), null).Value;
        return
        [
            Grant("admin@demo.test", Role.Administrator, "ETAT"),
            Grant("rh@demo.test", Role.HumanResources, "ETAT"),
            Grant("programme@demo.test", Role.ProgrammeManager, "ETAT"),
            Grant("recruteur@demo.test", Role.Recruiter, "PM"),
            Grant("manager@demo.test", Role.HiringManager, "PM-DINUM"),
            Grant("evaluateur@demo.test", Role.Evaluator, "PM-DINUM"),
            Grant("auditeur@demo.test", Role.Auditor, "ETAT"),
        ];

        RoleGrant Grant(string email, Role role, string organisation) =>
            new(accounts.Single(a => a.Email == email).UserId, role, referential.Organisations[organisation].Id, since);
    }

    private static StoredFileRow Row(FileId id, (string Name, byte[] Content, DateTime At) cv) => new()
    {
        Id = id,
        Name = cv.Name,
        ContentType = "application/pdf",
        Size = cv.Content.Length,
        Sha256 = System.Security.Cryptography.SHA256.HashData(cv.Content),
        ReceivedAt = cv.At,
        ClaimedAt = cv.At,
    };

    private static async Task HaveRead(TalentDbContext db, IEnumerable<FileId> cvs, CancellationToken cancellationToken)
    {
        foreach (var cv in cvs) db.Enqueue(new CvReceived(cv));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static async Task Save(TalentDbContext db, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        // What happened to them lies in the past: nobody is to be told.
        foreach (var aggregate in rows.OfType<IAggregateRoot>()) aggregate.TakeEvents();
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
