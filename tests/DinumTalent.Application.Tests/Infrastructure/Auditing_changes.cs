using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Audit;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Auditing_changes
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task chains_every_line_in_the_order_of_time()
    {
        await using var host = await InfrastructureHost.Start();
        await Write(host, 450);

        (await Seal(host)).ShouldBe(450);
        (await Seal(host)).ShouldBe(0);
        await Write(host, 3);
        (await Seal(host)).ShouldBe(3);

        (await Verify(host)).ShouldBe(new AuditVerification(453, 0, AuditDamage.None, null));
        var lines = await host.OnStore(db => db.Set<AuditEntry>().OrderBy(e => e.Sequence).ToListAsync(Stop));
        lines.Select(l => l.At).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public async Task stays_whole_when_two_instances_seal_at_once()
    {
        await using var one = await InfrastructureHost.Start();
        var two = await InfrastructureHost.Start(folder: one.Folder);
        await Write(one, 300);

        await Task.WhenAll(Seal(one), Seal(two), Seal(one), Seal(two));
        await Seal(one);

        (await Verify(two)).ShouldBe(new AuditVerification(300, 0, AuditDamage.None, null));
    }

    [Fact]
    public async Task shows_a_removed_line()
    {
        await using var host = await Sealed(10);

        await Lines(host, 4).Remove();

        (await Verify(host)).ShouldBe(new AuditVerification(3, 0, AuditDamage.Removed, 4));
    }

    [Fact]
    public async Task shows_a_line_whose_facts_were_altered()
    {
        await using var host = await Sealed(10);
        var other = Guid.NewGuid();

        await Lines(host, 6).Alter(e => e.SetProperty(l => l.ActorId, other));

        (await Verify(host)).ShouldBe(new AuditVerification(5, 0, AuditDamage.Altered, 6));
    }

    [Fact]
    public async Task shows_an_instant_moved_by_the_smallest_step()
    {
        await using var host = await Sealed(3);
        var moved = (await host.OnStore(db => db.Set<AuditEntry>().SingleAsync(e => e.Sequence == 2, Stop))).At.AddTicks(1);

        await Lines(host, 2).Alter(e => e.SetProperty(l => l.At, moved));

        (await Verify(host)).BrokenAt.ShouldBe(2);
    }

    [Fact]
    public async Task shows_values_that_were_altered()
    {
        await using var host = await Sealed(10);

        await Lines(host, 7).Alter(e => e.SetProperty(l => l.Changes, """{"Title":["A","Z"]}"""));

        (await Verify(host)).ShouldBe(new AuditVerification(6, 0, AuditDamage.ValuesAltered, 7));
    }

    [Fact]
    public async Task shows_a_reason_that_was_altered()
    {
        await using var host = await Sealed(10);

        await Lines(host, 7).Alter(e => e.SetProperty(l => l.Reason, "Autre"));

        (await Verify(host)).Damage.ShouldBe(AuditDamage.ValuesAltered);
    }

    [Fact]
    public async Task shows_values_put_back_after_an_erasure()
    {
        await using var host = await Sealed(5);
        await Lines(host, 2).Erase();

        await Lines(host, 2).Alter(e => e.SetProperty(l => l.Changes, "{}"));

        (await Verify(host)).ShouldBe(new AuditVerification(1, 0, AuditDamage.ValuesAltered, 2));
    }

    [Fact]
    public async Task stays_whole_when_values_are_erased()
    {
        await using var host = await Sealed(5);

        await Lines(host, 2).Erase();
        await Lines(host, 5).Erase();

        (await Verify(host)).ShouldBe(new AuditVerification(5, 2, AuditDamage.None, null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task shows_a_removed_tail_by_the_heads_kept_apart(bool alsoInTheTable)
    {
        await using var host = await Sealed(10);
        (await KeepHead(host)).ShouldBeTrue();
        (await KeepHead(host)).ShouldBeFalse();
        (await Verify(host)).IsIntact.ShouldBeTrue();

        await host.OnStore(db => db.Set<AuditEntry>().Where(e => e.Sequence > 8).ExecuteDeleteAsync(Stop));
        if (alsoInTheTable) await host.OnStore(db => db.Set<AuditHead>().ExecuteDeleteAsync(Stop));

        (await Verify(host)).ShouldBe(new AuditVerification(8, 0, AuditDamage.TailLost, 9));
    }

    [Fact]
    public async Task shows_a_tail_written_anew_with_the_key()
    {
        await using var host = await Sealed(10);
        await KeepHead(host);
        await host.OnStore(db => db.Set<AuditEntry>().Where(e => e.Sequence > 8).ExecuteDeleteAsync(Stop));
        await host.OnStore(db => db.Set<AuditHead>().ExecuteDeleteAsync(Stop));

        await Write(host, 5);
        await Seal(host);

        (await Verify(host)).ShouldBe(new AuditVerification(9, 0, AuditDamage.TailLost, 10));
    }

    [Fact]
    public async Task shows_a_chain_made_with_another_key()
    {
        await using var host = await Sealed(3);
        var other = await InfrastructureHost.Start([("Audit:Key", Convert.ToBase64String(new byte[32]))], host.Folder);

        (await Verify(other)).ShouldBe(new AuditVerification(0, 0, AuditDamage.Altered, 1));
    }

    [Fact]
    public async Task keeps_its_key_over_a_restart()
    {
        await using var host = await Sealed(3);
        var again = await InfrastructureHost.Start(folder: host.Folder);
        await Write(again, 2);
        await Seal(again);

        (await Verify(again)).ShouldBe(new AuditVerification(5, 0, AuditDamage.None, null));
    }

    [Fact]
    public void tells_apart_values_that_only_run_together()
    {
        byte[] salt = [1, 2, 3];

        AuditHash.Of(salt, "ab", "c").ShouldNotBe(AuditHash.Of(salt, "a", "bc"));
        AuditHash.Of(salt, "ab", null).ShouldNotBe(AuditHash.Of(salt, "ab", ""));
        AuditHash.Of(salt, "ab", "c").ShouldBe(AuditHash.Of([1, 2, 3], "ab", "c"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQ=")]
    [InlineData("not base 64 at all, but long enough to be thirty-two bytes or so")]
    public void does_not_start_without_a_proper_key_in_production(string key)
    {
        using var services = InfrastructureHost.Build(Path.GetTempPath(), new(), [("Audit:Key", key)], environment: "Production");

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<AuditKey>()).Message.ShouldContain("Audit:Key");
    }

    private static async Task<InfrastructureHost> Sealed(int lines)
    {
        var host = await InfrastructureHost.Start();
        await Write(host, lines);
        await Seal(host);
        return host;
    }

    private static Task Write(InfrastructureHost host, int lines) => host.Save(Enumerable.Range(0, lines).Select(_ =>
    {
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        var (salt, changes, reason) = (AuditHash.NewSalt(), """{"Title":["A","B"]}""", "Une raison");
        var line = new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            At = host.Now,
            ActorId = Guid.NewGuid(),
            ActorName = "Claire Petit",
            Action = "EditVacancy",
            Entity = "Vacancy",
            EntityId = Guid.NewGuid(),
            EntityVersion = 2,
            Fields = "Title",
            ValuesHash = AuditHash.Of(salt, changes, reason),
        };
        line.SetValues(changes, reason, salt);
        return (object)line;
    }));

    private static Task<int> Seal(InfrastructureHost host) => host.Within(scope => scope.GetRequiredService<AuditSealer>().Seal(Stop));

    private static Task<bool> KeepHead(InfrastructureHost host) => host.Within(scope => scope.GetRequiredService<AuditHeads>().Keep(Stop));

    private static Task<AuditVerification> Verify(InfrastructureHost host) => host.Within(scope => scope.GetRequiredService<AuditVerifier>().Verify(Stop));

    private static Line Lines(InfrastructureHost host, long sequence) => new(host, sequence);

    /// <summary>A line in the hands of somebody with access to the database.</summary>
    private sealed record Line(InfrastructureHost Host, long Sequence)
    {
        public Task<int> Remove() => Host.OnStore(db => db.Set<AuditEntry>().Where(e => e.Sequence == Sequence).ExecuteDeleteAsync(Stop));

        public Task<int> Alter(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<AuditEntry>> change) =>
            Host.OnStore(db => db.Set<AuditEntry>().Where(e => e.Sequence == Sequence).ExecuteUpdateAsync(change, Stop));

        public Task<int> Erase() => Host.OnStore(async db =>
        {
            (await db.Set<AuditEntry>().SingleAsync(e => e.Sequence == Sequence, Stop)).Erase();
            return await db.SaveChangesAsync(Stop);
        });
    }
}
