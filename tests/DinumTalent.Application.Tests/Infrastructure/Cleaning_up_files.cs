using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Files;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Cleaning_up_files
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task removes_what_nothing_came_to_hold_within_the_life_of_a_draft()
    {
        await using var host = await InfrastructureHost.Start();
        var (left, claimed) = ((await Receive(host)).Id, (await Receive(host)).Id);
        await host.OnStore(async db =>
        {
            await db.ClaimFile(claimed, Stop);
            return await db.SaveChangesAsync(Stop);
        });

        host.Clock.Advance(FileCleanUp.ClaimableFor + TimeSpan.FromHours(0.5));
        (await CleanUp(host)).ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromHours(1));
        (await CleanUp(host)).ShouldBe(1);

        (await host.Get<IUploads>().Open(left, Stop)).ShouldBeNull();
        await using var kept = (await host.Get<IUploads>().Open(claimed, Stop)).ShouldNotBeNull();
        (await host.OnStore(db => db.Set<StoredFileRow>().SingleAsync(Stop))).Id.ShouldBe(claimed);
    }

    [Fact]
    public async Task never_meets_a_claim_because_older_files_cannot_be_claimed()
    {
        await using var host = await InfrastructureHost.Start();
        var file = await Receive(host);

        host.Clock.Advance(FileCleanUp.ClaimableFor - TimeSpan.FromHours(0.1));
        (await host.OnStore(db => db.FindUnclaimedFile(file.Id, Stop))).ShouldBe(file);
        host.Clock.Advance(TimeSpan.FromHours(0.2));
        (await host.OnStore(db => db.FindUnclaimedFile(file.Id, Stop))).ShouldBeNull();
    }

    [Fact]
    public async Task removes_what_a_crash_left_half_written()
    {
        await using var host = await InfrastructureHost.Start();
        await Receive(host);
        var folder = Path.Combine(host.Folder, "fichiers");
        var (old, fresh) = (Path.Combine(folder, "old.tmp"), Path.Combine(folder, "fresh.tmp"));
        await File.WriteAllTextAsync(old, "x", Stop);
        await File.WriteAllTextAsync(fresh, "x", Stop);
        File.SetLastWriteTimeUtc(old, host.Now.AddDays(-9));
        File.SetLastWriteTimeUtc(fresh, host.Now);

        (await CleanUp(host)).ShouldBe(1);

        File.Exists(old).ShouldBeFalse();
        File.Exists(fresh).ShouldBeTrue();
    }

    private static async Task<UploadedFile> Receive(InfrastructureHost host) => (await Receiving_a_file.Receive(host, Documents.Pdf(), "cv.pdf")).Value;

    private static Task<int> CleanUp(InfrastructureHost host) => host.Within(scope => scope.GetRequiredService<FileCleanUp>().Run(Stop));
}
