using System.Text;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Retention;

/// <summary>Between the trial of a file and its confirmation, others go on working.</summary>
public sealed class Confirming_an_import(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task does_what_was_looked_at_or_nothing_whatever_colleagues_change_meanwhile()
    {
        var (ministry, hr, colleague) = await People();
        var job = await Data.JobProfile();
        var random = new Random(20261129);
        for (var trial = 0; trial < 25; trial++)
        {
            // Of four days some have a target, the file names some, and somebody may set, change or remove one meanwhile.
            var days = Enumerable.Range(0, 4).Select(n => Data.Today.AddDays(10 + (trial * 4) + n)).ToList();
            foreach (var day in days.Where(_ => random.Next(2) == 0)) (await As(hr, new SetHeadcountTarget(ministry.Id, job.Id, day, random.Next(3)))).Errors.ShouldBeEmpty();
            var named = days.Where(_ => random.Next(3) > 0).ToDictionary(d => d, _ => random.Next(3));
            var file = Targets([.. named.Select(n => $"{ministry.Code};{job.Code};{n.Key:yyyy-MM-dd};{n.Value}")]);
            var seen = (await As(hr, new HeadcountTargetImportPreview(file))).Value;
            var touched = days[random.Next(4)];
            var changed = random.Next(4) > 0 && await Touch(touched, random.Next(3));
            var before = await Held();

            var confirmed = await As(hr, new ImportHeadcountTargets(file, seen.Seen));

            var after = await Held();
            if (changed && named.ContainsKey(touched))
            {
                confirmed.Errors.ShouldHaveSingleItem().ShouldBe(CsvImport.Changed, $"trial {trial}");
                after.ShouldBe(before, $"trial {trial}");
            }
            else
            {
                confirmed.Errors.ShouldBeEmpty($"trial {trial}");
                (confirmed.Value.Created, confirmed.Value.Changed, confirmed.Value.Unchanged).ShouldBe((seen.Created, seen.Changed, seen.Unchanged));
                foreach (var day in days) after.GetValueOrDefault(day, -1).ShouldBe(named.TryGetValue(day, out var count) ? count : before.GetValueOrDefault(day, -1), $"trial {trial}, {day}");
            }

            async Task<bool> Touch(DateOnly day, int count)
            {
                var target = await Data.Read(db => db.Set<HeadcountTarget>().AsNoTracking().FirstOrDefaultAsync(t => t.OrganisationId == ministry.Id && t.On == day, Stop));
                if (target is null) (await As(colleague, new SetHeadcountTarget(ministry.Id, job.Id, day, count))).Errors.ShouldBeEmpty();
                else if (count == target.Count) (await As(colleague, new RemoveHeadcountTarget(target.Id, target.Version))).Errors.ShouldBeEmpty();
                else (await As(colleague, new ChangeHeadcountTarget(target.Id, target.Version, count))).Errors.ShouldBeEmpty();
                return true;
            }

            async Task<Dictionary<DateOnly, int>> Held() =>
                await Data.Read(db => db.Set<HeadcountTarget>().AsNoTracking().Where(t => t.OrganisationId == ministry.Id).ToDictionaryAsync(t => t.On, t => t.Count, Stop));
        }
    }

    [Fact]
    public async Task at_the_same_time_as_a_change_leaves_one_of_the_two_and_says_so_to_the_other()
    {
        var (ministry, hr, colleague) = await People();
        var job = await Data.JobProfile();
        for (var round = 0; round < 8; round++)
        {
            var day = Data.Today.AddDays(10 + round);
            var id = (await As(hr, new SetHeadcountTarget(ministry.Id, job.Id, day, 1))).Value;
            var file = Targets($"{ministry.Code};{job.Code};{day:yyyy-MM-dd};2");
            var seen = (await As(hr, new HeadcountTargetImportPreview(file))).Value.Seen;

            var confirming = Task.Run(() => As(hr, new ImportHeadcountTargets(file, seen)), Stop);
            var changing = Task.Run(() => As(colleague, new ChangeHeadcountTarget(id, 1, 3)), Stop);
            var (confirmed, changed) = (await confirming, await changing);

            confirmed.IsSuccess.ShouldBe(!changed.IsSuccess, $"round {round}");
            (await Data.Read(db => db.Set<HeadcountTarget>().AsNoTracking().SingleAsync(t => t.Id == id, Stop))).Count.ShouldBe(confirmed.IsSuccess ? 2 : 3);
        }
    }

    [Fact]
    public async Task of_trainings_asks_to_look_again_where_one_was_changed_or_another_importer_was_first()
    {
        var (ministry, hr, colleague) = await People();
        var skill = await Data.Skill();
        var (known, other) = (await Data.Training(ministry, (skill, SkillLevel.Mastery)), await Data.Training(ministry, (skill, SkillLevel.Mastery)));
        var file = Trainings($"{known.Provider};{known.Code};Autre titre;{skill.Code}:3;14", $"Campus;{TestData.Unique("N")};Nouvelle;{skill.Code}:2;7");
        var seen = (await As(hr, new TrainingImportPreview(ministry.Id, file))).Value.Seen;

        (await As(colleague, new SetTrainingOffered(other.Id, other.Version, false))).Errors.ShouldBeEmpty();
        (await As(hr, new TrainingImportPreview(ministry.Id, file))).Value.Seen.ShouldBe(seen, "the file says nothing of that one");
        (await As(colleague, new SetTrainingOffered(known.Id, known.Version, false))).Errors.ShouldBeEmpty();
        (await As(hr, new ImportTrainings(ministry.Id, file, seen))).Errors.ShouldHaveSingleItem().ShouldBe(CsvImport.Changed);
        (await Data.Read(db => db.Set<Training>().AsNoTracking().SingleAsync(t => t.Id == known.Id, Stop))).Title.ShouldBe(known.Title);

        seen = (await As(hr, new TrainingImportPreview(ministry.Id, file))).Value.Seen;
        (await As(colleague, new ImportTrainings(ministry.Id, file, seen))).Errors.ShouldBeEmpty();
        (await As(hr, new ImportTrainings(ministry.Id, file, seen))).Errors.ShouldHaveSingleItem().ShouldBe(CsvImport.Changed);
    }

    [Fact]
    public async Task tells_all_that_is_wrong_in_a_line_with_its_columns()
    {
        var (ministry, hr, _) = await People();
        var targets = (await As(hr, new HeadcountTargetImportPreview(Targets($";RIEN;demain;{new string('9', 80)}")))).Value;
        targets.Bad.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            b => b.Line.ShouldBe(2),
            b => b.Reason.ShouldBe(
                "Colonne « code_administration » : la cellule est vide. Écrivez le code ou le sigle d’une administration de votre périmètre. "
                + "Colonne « code_metier » : « RIEN » ne convient pas. Écrivez le code d’un métier du référentiel. "
                + "Colonne « date » : « demain » ne convient pas. Écrivez le jour comme 2027-12-31 ou 31/12/2027. "
                + $"Colonne « effectif » : « {new string('9', 60)}… » ne convient pas. Écrivez un nombre entier de 0 à 100\u202F000."));

        var trainings = (await As(hr, new TrainingImportPreview(ministry.Id, Trainings("Campus;C-1;Titre;SANS-NIVEAU;deux jours")))).Value;
        trainings.Bad.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            b => b.Line.ShouldBe(2),
            b => b.Reason.ShouldStartWith("Colonne « competences » : « SANS-NIVEAU » ne convient pas. La compétence visée « SANS-NIVEAU » s’écrit avec son code"),
            b => b.Reason.ShouldEndWith("Colonne « duree_heures » : « deux jours » ne convient pas. La durée est un nombre entier d’heures, de 1 à 1 600."));
    }

    [Fact]
    public async Task finds_an_administration_by_an_acronym_that_is_its_own_alone_within_reach()
    {
        var (ministry, hr, _) = await People();
        var job = await Data.JobProfile();
        var (alone, shared, foreign) = (TestData.Unique("A"), TestData.Unique("S"), TestData.Unique("E"));
        var place = await Named(ministry, alone);
        await Named(ministry, shared);
        await Named(ministry, shared);
        await Named(await Data.Ministry(), foreign);
        // The code of one beats the acronym of another.
        await Named(ministry, place.Code);
        var day = Data.Today.AddDays(30);

        var tried = (await As(hr, new HeadcountTargetImportPreview(Targets(
            $"{alone.ToLowerInvariant()};{job.Code};{day:yyyy-MM-dd};1", $"{shared};{job.Code};{day:yyyy-MM-dd};2", $"{foreign};{job.Code};{day:yyyy-MM-dd};3", $"{place.Code};{job.Code};{day.AddDays(1):yyyy-MM-dd};4")))).Value;

        tried.Bad.Select(b => b.Line).ShouldBe([3, 4]);
        tried.Changes.Select(c => c.Target).ShouldAllBe(t => t.StartsWith(place.Name, StringComparison.Ordinal));
        tried.Created.ShouldBe(2);
    }

    private async Task<Organisation> Named(Organisation parent, string acronym)
    {
        var made = await Data.Below(parent);
        await Data.Change<Organisation>(all => all.SingleAsync(o => o.Id == made.Id, Stop), o => o.Describe(o.Name, acronym, o.Kind, o.Siret, o.City).IsSuccess.ShouldBeTrue());
        return made;
    }

    private async Task<(Organisation Ministry, Person Hr, Person Colleague)> People()
    {
        var ministry = await Data.Ministry();
        return (ministry, await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
    }

    private static byte[] Targets(params string[] lines) => Encoding.UTF8.GetBytes($"code_administration;code_metier;date;effectif\n{string.Join('\n', lines)}\n");

    private static byte[] Trainings(params string[] lines) => Encoding.UTF8.GetBytes($"organisme;code;intitule;competences;duree_heures\n{string.Join('\n', lines)}\n");
}
