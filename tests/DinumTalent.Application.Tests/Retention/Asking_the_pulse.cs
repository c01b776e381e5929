using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>A round of the pulse from its opening to its results, and what can't be known of it.</summary>
public sealed class Asking_the_pulse(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Agents_are_invited_once_answer_once_and_are_forgotten_when_it_ends()
    {
        await using var site = new WebSite();
        var data = new TestData(site);
        var ministry = await data.Ministry();
        var (hr, person) = (await data.Staff(Role.Recruiter, ministry), await data.Account());
        await data.Serving(await data.Below(ministry), person);
        var nobody = await data.Serving(ministry); // Neither address nor account.
        var id = (await site.Send(hr, new OpenPulse(ministry.Id, data.Today.AddDays(20)), Stop)).Value;

        (await Send(site, new InviteToPulses())).ShouldBe(1);
        (await Send(site, new InviteToPulses())).ShouldBe(0);
        await site.DeliverMails(Stop);
        site.Mails.To(person.Email).Count(m => m.Text.Contains("/barometre/", StringComparison.Ordinal)).ShouldBe(1);
        (await data.Read(db => db.Set<PulseEntry>().AnyAsync(e => e.AgentId == nobody.Id, Stop))).ShouldBeFalse();

        var token = (await site.Send(person, new OwnListening(), Stop)).Value.Pulses.ShouldHaveSingleItem().Token;
        (await site.Send(null, new AnswerPulse(token, 4, 3, 2, false), Stop)).Errors.ShouldBeEmpty();
        (await site.Send(null, new AnswerPulse(token, 1, 1, 1, false), Stop)).Errors.ShouldHaveSingleItem().ShouldBe(PulseErrors.Answered);
        (await site.Send(person, new OwnListening(), Stop)).Value.Pulses.ShouldHaveSingleItem().HasAnswered.ShouldBeTrue();
        (await Counted(data, id)).ShouldBe([(PulseQuestion.Meaning, 4), (PulseQuestion.Means, 3), (PulseQuestion.Stay, 2)], ignoreOrder: true);
        (await site.Send(hr, new PulseResults(id), Stop)).Value.ShouldSatisfyAllConditions(v => v.IsEnded.ShouldBeFalse(), v => v.ByOrganisation.Rows.ShouldBeEmpty());

        site.Clock.Advance(TimeSpan.FromDays(20));
        (await Send(site, new EndPulses())).ShouldBe(0, "the last day is for answering");
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await Send(site, new EndPulses())).ShouldBe(1);
        (await Send(site, new EndPulses())).ShouldBe(0);
        (await data.Read(db => db.Set<PulseEntry>().CountAsync(Stop))).ShouldBe(0, "who answered is known no more");
        (await site.Send(null, new PulseForm(token), Stop)).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
        var results = (await site.Send(hr, new PulseResults(id), Stop)).Value;
        (results.IsEnded, results.Invited, results.Answers).ShouldBe((true, 1, Cell.Masked));
        (await data.Read(db => db.Set<AuditEntry>().Where(e => e.Action == nameof(AnswerPulse)).CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task One_invitation_answered_from_two_windows_at_once_counts_once()
    {
        var ministry = await Data.Ministry();
        var round = await Data.Pulse(ministry);
        var token = Token(await Data.Invited(round, await Data.Serving(ministry)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(null, new AnswerPulse(token, 5, 5, 5, false))));

        answers.Count(a => a.IsSuccess).ShouldBe(1);
        answers.Where(a => a.IsFailure).ShouldAllBe(a => a.Errors[0].Kind == ErrorKind.Conflict);
        (await Counted(Data, round.Id)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Agents_of_one_group_who_answer_at_once_are_all_counted()
    {
        var ministry = await Data.Ministry();
        var round = await Data.Pulse(ministry);
        var tokens = new List<string>();
        for (var i = 0; i < 6; i++) tokens.Add(Token(await Data.Invited(round, await Data.Serving(ministry))));

        var answers = await Task.WhenAll(tokens.Select(t => As(null, new AnswerPulse(t, 4, 4, 4, false))));

        answers.ShouldAllBe(a => a.IsSuccess);
        (await Data.Read(db => db.Set<PulseCounter>().Where(c => c.RoundId == round.Id).SumAsync(c => c.Count, Stop))).ShouldBe(18);
    }

    [Fact]
    public async Task Only_who_chooses_so_is_read_by_name()
    {
        var ministry = await Data.Ministry();
        var round = await Data.Pulse(ministry);
        var (silent, named) = (await Data.Serving(ministry), await Data.Serving(ministry));
        (await As(null, new AnswerPulse(Token(await Data.Invited(round, silent)), 1, 1, 1, false))).Errors.ShouldBeEmpty();
        (await As(null, new AnswerPulse(Token(await Data.Invited(round, named)), 1, 1, 2, true))).Errors.ShouldBeEmpty();

        var said = await Data.Read(db => db.Set<NamedIntention>().AsNoTracking().Where(i => i.AgentId == silent.Id || i.AgentId == named.Id).ToListAsync(Stop));
        said.ShouldHaveSingleItem().ShouldSatisfyAllConditions(i => i.AgentId.ShouldBe(named.Id), i => i.Stay.ShouldBe(2));
    }

    [Fact]
    public async Task One_round_a_quarter_up_and_down_the_tree()
    {
        var ministry = await Data.Ministry();
        var (directorate, hr) = (await Data.Below(ministry), await Data.Staff(Role.Recruiter, ministry));
        await Data.Serving(directorate, await Data.Account());
        (await As(hr, new OpenPulse(directorate.Id, Data.Today.AddDays(20)))).Errors.ShouldBeEmpty();

        (await As(hr, new OpenPulse(directorate.Id, Data.Today.AddDays(20)))).Errors.ShouldHaveSingleItem().Code.ShouldBe("pulse.already-opened");
        (await As(hr, new OpenPulse(ministry.Id, Data.Today.AddDays(20)))).Errors.ShouldHaveSingleItem().Code.ShouldBe("pulse.already-opened");
        var other = await Data.Below(ministry);
        await Data.Serving(other, await Data.Account());
        var both = await Task.WhenAll(As(hr, new OpenPulse(other.Id, Data.Today.AddDays(20))), As(hr, new OpenPulse(other.Id, Data.Today.AddDays(20))));
        both.Count(b => b.IsSuccess).ShouldBe(1);
    }

    [Fact]
    public async Task A_round_that_would_ask_nobody_is_not_opened()
    {
        var ministry = await Data.Ministry();
        var (directorate, hr) = (await Data.Below(ministry), await Data.Staff(Role.Recruiter, ministry));
        await Data.Serving(directorate); // Neither address nor account.
        var open = new OpenPulse(ministry.Id, Data.Today.AddDays(20));

        (await As(hr, open)).Errors.ShouldHaveSingleItem().ShouldBe(PulseErrors.NobodyToAsk);
        await Data.Serving(directorate, await Data.Account());
        (await As(hr, open)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_ministry_reads_no_results()
    {
        var ministry = await Data.Ministry();
        var round = await Data.Ended(ministry, (ministry, default, [1, 2, 3, 4, 5]));
        var (hr, elsewhere) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, await Data.Ministry()));

        (await As(hr, new PulseResults(round.Id))).Value.Answers.ShouldBe((Cell)15);
        (await As(elsewhere, new PulseResults(round.Id))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
        (await As(elsewhere, new OpenPulse(ministry.Id, Data.Today.AddDays(20)))).Errors.ShouldHaveSingleItem().ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task What_is_published_gives_no_group_below_the_threshold_away()
    {
        var ministry = await Data.Ministry();
        var hr = await Data.Staff(Role.Recruiter, ministry);
        var families = new[] { new JobFamily(TestData.Unique("Famille ")), new JobFamily(TestData.Unique("Famille ")) };
        foreach (var family in families) await Data.Save(family);
        var random = new Random(42);
        for (var trial = 0; trial < 12; trial++)
        {
            var top = await Data.Below(ministry);
            var parts = new[] { top, await Data.Below(top), await Data.Below(top), await Data.Below(top) };
            var groups = (from p in parts from f in families where random.Next(3) > 0 select (p, f.Id, Enumerable.Range(0, 5).Select(_ => Math.Max(0, random.Next(-2, 4))).ToArray())).ToArray();
            if (groups.Length == 0) continue;
            var round = await Data.Ended(top, groups);

            var view = (await As(hr, new PulseResults(round.Id))).Value;
            var all = groups.Sum(g => g.Item3.Sum());
            foreach (var (table, column) in new[] { (view.ByOrganisation, 1), (view.ByFamily, 1) })
            {
                var shown = table.Rows.Select(r => r.Cells[column]).OfType<IntegerCell>().Select(c => c.Value).ToList();
                shown.ShouldAllBe(n => n == 0 || n >= 5);
                table.Rows.Where(r => r.Cells[1] == Cell.Masked).ShouldAllBe(r => r.Cells.Skip(2).All(c => c == Cell.Masked));
                if (view.Answers == Cell.Masked) shown.ShouldAllBe(n => n == 0);
                else (all - shown.Sum()).ShouldSatisfyAllConditions(rest => (rest == 0 || rest >= 5).ShouldBeTrue($"{rest} of {all} can be worked out in trial {trial}"));
            }

            foreach (var row in view.Overall.Rows)
            {
                var shown = row.Cells.Skip(1).Take(5).OfType<IntegerCell>().Select(c => c.Value).ToList();
                shown.ShouldAllBe(n => n == 0 || n >= 5);
                if (view.Answers != Cell.Masked) (all - shown.Sum()).ShouldSatisfyAllConditions(rest => (rest == 0 || rest >= 5).ShouldBeTrue());
            }
        }
    }

    [Theory]
    [InlineData(new[] { 6, 0, 0, 0, 1 }, null)]
    [InlineData(new[] { 6, 0, 0, 0, 5 }, 28)]
    public async Task Means_of_past_quarters_are_masked_with_the_counts_that_they_would_give_away(int[] counts, int? tenths)
    {
        var ministry = await Data.Ministry();
        var hr = await Data.Staff(Role.Recruiter, ministry);
        var round = await Data.Ended(ministry, (ministry, default, counts));

        var view = (await As(hr, new PulseResults(round.Id))).Value;

        var quarter = view.Evolution.Rows.ShouldHaveSingleItem();
        quarter.Cells[1].ShouldBe((Cell)counts.Sum());
        quarter.Cells.Skip(2).Count().ShouldBe(Enum.GetValues<PulseQuestion>().Length);
        foreach (var mean in quarter.Cells.Skip(2).Concat(view.Overall.Rows.Select(r => r.Cells[^1])))
        {
            if (tenths is { } shown) mean.Display.ShouldBe((shown / 10m).ToFrench(1));
            else mean.ShouldBe(Cell.Masked);
        }
    }

    private string Token(PulseEntry entry) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.Pulse, entry.Id.Value);

    private static async Task<int> Send(WebSite site, MediatR.IRequest<Result<int>> request) =>
        (await site.AsSystem(services => services.GetRequiredService<MediatR.IMediator>().Send(request, Stop))).Value;

    private static Task<List<(PulseQuestion, int)>> Counted(TestData data, PulseRoundId round) => data.Read(async db =>
        (await db.Set<PulseCounter>().AsNoTracking().Where(c => c.RoundId == round && c.Count > 0).ToListAsync(Stop)).ConvertAll(c => (c.Question, c.Value)));
}
