using System.Globalization;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>A talent search as the address of its page writes it. What does not read as a part of one is no part of it.</summary>
public static class TalentAddress
{
    public const string Skill = "comp";
    public const string Level = "niveau";
    public const string Weight = "poids";
    public const string Need = "exigence";
    public const string Yes = "oui";
    public const string Essential = "essentielle";
    public const string Desirable = "souhaitee";

    /// <summary>The level that a skill added by hand begins with.</summary>
    public const SkillLevel FirstLevel = SkillLevel.Mastery;

    public static TalentCriteria Read(IQueryCollection query) => Read(key => query[key]);

    /// <param name="saved">As <see cref="Write"/> gave it.</param>
    public static TalentCriteria Read(string saved)
    {
        var query = QueryHelpers.ParseQuery(saved);
        return Read(key => query.TryGetValue(key, out var values) ? values : StringValues.Empty);
    }

    /// <summary>What stands after the question mark; empty when nothing is asked.</summary>
    public static string Write(TalentCriteria criteria)
    {
        var query = new QueryBuilder();
        foreach (var sought in criteria.Skills)
        {
            query.Add(Skill, sought.SkillId.ToString());
            query.Add(Level, ((int)sought.Level).ToString(CultureInfo.InvariantCulture));
            query.Add(Weight, sought.Weight.ToString(CultureInfo.InvariantCulture));
            query.Add(Need, sought.Necessity is Necessity.Essential ? Essential : Desirable);
        }

        Add("organisation", criteria.Organisation);
        Add("famille", criteria.Family);
        Add("metier", criteria.Profile);
        Add("categorie", criteria.Category);
        Add("statut", criteria.Status);
        Add("ville", criteria.City);
        Add("fin", criteria.EndsWithinMonths);
        Add("partage", criteria.SharingOnly ? Yes : null);
        Add("toutes", criteria.AllEssential ? Yes : null);
        Add("hors-poste", criteria.WithFormer ? Yes : null);
        return query.ToQueryString().Value?.TrimStart('?') ?? "";

        void Add(string key, object? value)
        {
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text) query.Add(key, text);
        }
    }

    /// <summary>The address of the search itself.</summary>
    public static string Of(TalentCriteria criteria) => At(Routes.TalentSearch, criteria);

    /// <summary>Another address that bears the search along.</summary>
    public static string At(string path, TalentCriteria criteria) => Write(criteria) is { Length: > 0 } query ? $"{path}?{query}" : path;

    public static TalentCriteria With(this TalentCriteria criteria, SkillId skill) => criteria.Skills.Any(s => s.SkillId == skill)
        ? criteria
        : criteria with { Skills = [.. criteria.Skills, new SoughtSkill(skill, FirstLevel, Necessity.Essential)] };

    public static TalentCriteria Without(this TalentCriteria criteria, SkillId skill) => criteria with { Skills = [.. criteria.Skills.Where(s => s.SkillId != skill)] };

    private static TalentCriteria Read(Func<string, StringValues> all)
    {
        string? One(string key) => all(key) is [{ Length: > 0 } first, ..] ? first.Trim() : null;
        return new TalentCriteria
        {
            Skills = [.. Skills(all(Skill), all(Level), all(Weight), all(Need)).DistinctBy(s => s.SkillId).Take(TalentCriteria.MaxSkills)],
            Organisation = OrganisationId.TryParse(One("organisation"), null, out var organisation) ? organisation : null,
            Family = JobFamilyId.TryParse(One("famille"), null, out var family) ? family : null,
            Profile = JobProfileId.TryParse(One("metier"), null, out var profile) ? profile : null,
            Category = Named<Category>(One("categorie")),
            Status = Named<EmploymentStatus>(One("statut")),
            City = One("ville") is { Length: <= TalentCriteria.CityMaxLength } city ? city : null,
            EndsWithinMonths = Number(One("fin")) is >= 1 and <= TalentCriteria.MaxMonths and var months ? months : null,
            SharingOnly = One("partage") == Yes,
            AllEssential = One("toutes") == Yes,
            WithFormer = One("hors-poste") == Yes,
        };
    }

    /// <summary>The nth of each belong together; a form sends them so.</summary>
    private static IEnumerable<SoughtSkill> Skills(StringValues skills, StringValues levels, StringValues weights, StringValues needs)
    {
        for (var i = 0; i < skills.Count; i++)
        {
            if (!SkillId.TryParse(skills[i], null, out var skill)) continue;
            var level = Number(levels.ElementAtOrDefault(i)) is >= (int)SkillLevel.Notions and <= (int)SkillLevel.Reference and var known ? (SkillLevel)known : FirstLevel;
            var weight = Number(weights.ElementAtOrDefault(i)) is >= SoughtSkill.MinWeight and <= SoughtSkill.MaxWeight and var given ? given : SoughtSkill.UsualWeight;
            yield return new SoughtSkill(skill, level, needs.ElementAtOrDefault(i) == Desirable ? Necessity.Desirable : Necessity.Essential, weight);
        }
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TEnum? Named<TEnum>(string? text) where TEnum : struct, Enum =>
        text is not null && !int.TryParse(text, out _) && Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
