using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests;

public sealed class The_store(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task gives_back_an_application_as_it_was_received()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Asking(("Pourquoi ?", true)));
        var sent = await Data.Application(vacancy, a => a.AtStage(1));

        var read = await Data.Reload(sent);

        read.Answers.ShouldBe(sent.Answers);
        read.Skills.ShouldBe(sent.Skills, ignoreOrder: true);
        read.History.Count.ShouldBe(2);
        read.StageId.ShouldBe(vacancy.Stages[1].Id);
    }

    [Fact]
    public async Task raises_the_version_when_only_an_owned_row_changes()
    {
        var evaluator = await Data.Account();
        var application = await Data.Application(await Data.Vacancy(await Data.Ministry()));

        await Data.Change<Domain.Recruitment.JobApplication>(
            all => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(all, a => a.Id == application.Id, Stop),
            a => a.Assign(evaluator.Id, evaluator.Name, new Domain.Recruitment.StageActor(null, "Essai"), Data.Now));

        (await Data.Reload(application)).Version.ShouldBe(2);
    }
}
