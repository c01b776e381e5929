using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Gestion;

/// <summary>Trainings are added and changed one by one, and by a file that is shown first.</summary>
public sealed class Keeping_a_catalogue(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task A_training_is_added_changed_and_kept_from_being_there_twice()
    {
        var ministry = await Data.Ministry();
        var (first, second) = (await Data.Skill(), await Data.Skill());
        var hr = await As(Role.Recruiter, ministry);
        var (title, code) = (TestData.Unique("Formation "), TestData.Unique("N"));
        (await hr.Get(Routes.Trainings, Stop)).Document.QuerySelector($"a[href='{Routes.NewTraining}']").ShouldNotBeNull();

        var form = await hr.Get(Routes.NewTraining, Stop);
        form.Document.QuerySelector("select[name='Input.Organisation'] option[selected]")!.GetAttribute("value").ShouldBe(ministry.Id.ToString());
        var entered = Fields(
            ("Input.Provider", "Campus"), ("Input.Code", code), ("Input.Title", title), ("Input.Hours", "14"), ("Input.Cost", "1 200"),
            ("Input.Aims[1].Skill", first.Id.ToString()), ("Input.Aims[1].Level", nameof(SkillLevel.Mastery)));
        var added = await hr.Submit(form, "main form", entered, cancellationToken: Stop);

        added.Status.ShouldBe(HttpStatusCode.Redirect, added.Main);
        var training = await Data.Read(db => db.Set<Training>().AsNoTracking().SingleAsync(t => t.Title == title, Stop));
        (training.OrganisationId, training.Provider, training.Code, training.Hours, training.Cost, training.Link, training.IsRetired).ShouldBe((ministry.Id, "Campus", code, 14, (int?)1200, null, false));
        training.Aims.ShouldBe([new TrainingAim(first.Id, SkillLevel.Mastery)]);

        var twice = await hr.Submit(form, "main form", entered, cancellationToken: Stop);
        (twice.Status, twice.Errors.ShouldHaveSingleItem()).ShouldBe((HttpStatusCode.Conflict, "Ce catalogue contient déjà une formation de cet organisme avec ce code : modifiez-la, ou donnez un autre code."));

        var sheet = await hr.Visit(added.Location!, Stop);
        var edit = await hr.Get(sheet.Document.QuerySelector("a[href$='/modifier']")!.GetAttribute("href")!, Stop);
        edit.Document.QuerySelector("[name='Input.Cost']")!.GetAttribute("value").ShouldBe("1200");
        var edited = await hr.Submit(edit, "main form", Fields(
            ("Input.Cost", ""), ("Input.Hours", "21"), ("Input.Aims[1].Skill", second.Id.ToString()), ("Input.Aims[1].Level", nameof(SkillLevel.Notions)), ("Input.Link", "https://exemple.fr/formation")), cancellationToken: Stop);
        edited.Location.ShouldBe(Routes.Training(training.Id), edited.Main);
        var after = await Data.Read(db => db.Set<Training>().AsNoTracking().SingleAsync(t => t.Id == training.Id, Stop));
        (after.Title, after.Hours, after.Cost, after.Link).ShouldBe((title, 21, (int?)null, "https://exemple.fr/formation"));
        after.Aims.ShouldBe([new TrainingAim(first.Id, SkillLevel.Mastery), new TrainingAim(second.Id, SkillLevel.Notions)], ignoreOrder: true);

        // The page that was opened before that change.
        (await hr.Submit(edit, "main form", Fields(("Input.Title", "Autre")), cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_wrong_is_told_field_by_field_and_what_was_entered_stays()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var hr = await As(Role.Recruiter, ministry);
        var form = await hr.Get(Routes.NewTraining, Stop);

        var empty = await hr.Submit(form, "main form", cancellationToken: Stop);
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        new[] { TrainingErrors.NoProvider, TrainingErrors.NoCode, TrainingErrors.NoTitle, TrainingErrors.NoAim, TrainingErrors.BadHours }.ShouldAllBe(e => empty.Errors.Contains(e.Message));
        (await hr.Submit(form, "main form", Fields(("Input.Organisation", "")), cancellationToken: Stop)).Errors.ShouldContain(TrainingErrors.NoCatalogue.Message);

        var half = await hr.Submit(form, "main form", Fields(("Input.Provider", "Campus"), ("Input.Aims[0].Skill", skill.Id.ToString())), cancellationToken: Stop);
        half.Errors.ShouldContain("Choisissez à la fois la compétence et le niveau visé, ou laissez la ligne vide.");
        half.Document.QuerySelector("select[name='Input.Aims[0].Skill'] option[selected]")!.GetAttribute("value").ShouldBe(skill.Id.ToString());

        var unread = await hr.Submit(form, "main form", Fields(("Input.Cost", "cher"), ("Input.Hours", "deux")), cancellationToken: Stop);
        (unread.Status, unread.Errors.Count).ShouldBe((HttpStatusCode.BadRequest, 2));
        unread.Document.QuerySelector("[name='Input.Cost']")!.GetAttribute("value").ShouldBe("cher");
    }

    [Fact]
    public async Task A_catalogue_above_is_read_not_changed()
    {
        var ministry = await Data.Ministry();
        var training = await Data.Training(ministry);
        var below = await As(Role.Recruiter, await Data.Below(ministry));

        var sheet = await below.Get(Routes.Training(training.Id), Stop);

        sheet.Status.ShouldBe(HttpStatusCode.OK);
        sheet.Document.QuerySelector("a[href$='/modifier']").ShouldBeNull();
        (await below.Get(Routes.EditTraining(training.Id), Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_shown_again_where_a_colleague_changed_what_it_was_compared_with()
    {
        var ministry = await Data.Ministry();
        var skill = await Data.Skill();
        var training = await Data.Training(ministry, (skill, SkillLevel.Mastery));
        var (hr, colleague) = (await As(Role.Recruiter, ministry), await As(Role.Recruiter, ministry));
        var file = System.Text.Encoding.UTF8.GetBytes($"organisme;code;intitule;competences;duree_heures\n{training.Provider};{training.Code};Nouveau titre;{skill.Code}:3;21\n");
        var shown = await hr.Submit(await hr.Get(Routes.TrainingImport, Stop), "form[enctype]", files: new Dictionary<string, (string, byte[])> { ["Input.File"] = ("formations.csv", file) }, cancellationToken: Stop);
        shown.Main.ShouldContain("durée : 14 h → 21 h");

        await colleague.Submit(await colleague.Get(Routes.EditTraining(training.Id), Stop), "main form", Fields(("Input.Hours", "28")), cancellationToken: Stop);
        var again = await hr.Submit(shown, "form[action*=Confirmer]", cancellationToken: Stop);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Main.ShouldContain("durée : 28 h → 21 h");
        (await Hours()).ShouldBe(28);

        (await hr.Submit(again, "form[action*=Confirmer]", cancellationToken: Stop)).Location.ShouldBe(Routes.Trainings);
        (await Hours()).ShouldBe(21);

        Task<int> Hours() => Data.Read(db => db.Set<Training>().Where(t => t.Id == training.Id).Select(t => t.Hours).SingleAsync(Stop));
    }

    private static Dictionary<string, string?> Fields(params (string Key, string Value)[] fields) => fields.ToDictionary(f => f.Key, f => (string?)f.Value);
}
