using System.Globalization;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Administrations, jobs and skills of the demo data, by their codes.</summary>
internal sealed class DemoReferential
{
    public DemoReferential()
    {
        foreach (var row in DemoFiles.Csv("organisations.csv"))
        {
            var parent = row["parent"] is { Length: > 0 } above ? Organisations[above] : null;
            var kind = parent is null ? OrganisationKind.State : row["type"] switch
            {
                "ministere" => OrganisationKind.Ministry,
                "direction" => OrganisationKind.Directorate,
                "agence" => OrganisationKind.Agency,
                _ => OrganisationKind.Service,
            };
            var organisation = Organisation.Create(row["code"], row["nom"], row["sigle"], kind, parent?.Id, row["ville"]).Value;
            Organisations.Add(organisation.Code, organisation);
            Links.AddRange(OrganisationLink.For(organisation.Id, Links.Where(l => l.DescendantId == parent?.Id).ToList()));
        }

        foreach (var row in DemoFiles.Csv("competences.csv"))
        {
            var kind = row["type"] switch
            {
                "groupe" => SkillKind.Group,
                "ecf" => SkillKind.Ecf,
                "technique" => SkillKind.Technical,
                _ => SkillKind.Transversal,
            };
            SkillId? parent = row["parent"] is { Length: > 0 } above ? Skills[above].Id : null;
            Skills.Add(row["code"], new Skill(row["code"], row["libelle"], kind, parent, row["description"], row["synonymes"].Split('|', StringSplitOptions.RemoveEmptyEntries)));
        }

        var requirements = DemoFiles.Csv("metiers-competences.csv").ToLookup(r => r["metier"], r => new SkillRequirement(
            Skills[r["competence"]].Id,
            (SkillLevel)int.Parse(r["niveau"], CultureInfo.InvariantCulture),
            r["exigence"] == "essentielle" ? Necessity.Essential : Necessity.Desirable));
        foreach (var row in DemoFiles.Csv("metiers.csv"))
        {
            if (!Families.TryGetValue(row["famille"], out var family)) Families.Add(row["famille"], family = new JobFamily(row["famille"]));
            Jobs.Add(row["code"], new JobProfile(row["code"], family.Id, row["libelle"], row["description"], requirements[row["code"]]));
        }
    }

    public Dictionary<string, Organisation> Organisations { get; } = [];

    public List<OrganisationLink> Links { get; } = [];

    public Dictionary<string, Skill> Skills { get; } = [];

    public Dictionary<string, JobFamily> Families { get; } = [];

    public Dictionary<string, JobProfile> Jobs { get; } = [];

    public IReadOnlyDictionary<SkillId, string> Labels => Skills.Values.ToDictionary(s => s.Id, s => s.Label);
}
