using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>A score as pages show it: a figure, a bar of ten signs, a sentence, the parts.</summary>
/// <param name="Score">With its parts.</param>
/// <param name="SkillNames">Of the skills sought.</param>
/// <param name="ToOwner">Spoken to the person whose skills they are.</param>
public sealed record ShownScore(TalentExplanation Score, IReadOnlyDictionary<SkillId, string> SkillNames, bool ToOwner = false)
{
    private const int Signs = 10;

    public int Points => (int)Math.Round(Score.Total, MidpointRounding.AwayFromZero);

    /// <summary>"▰▰▰▰▰▰▰▱▱▱".</summary>
    public string Bar => new string('▰', Full) + new string('▱', Signs - Full);

    public string NameOf(SoughtSkill sought) => SkillNames.GetValueOrDefault(sought.SkillId, "Compétence inconnue");

    /// <summary>What is held, what is below, what is missing, in a sentence.</summary>
    public string Why
    {
        get
        {
            var met = Score.Parts.Count(p => p.Fit >= 1);
            var below = Score.Parts.Where(p => p.Held is not null && p.Fit < 1).Select(p => NameOf(p.Sought)).ToList();
            var missing = Score.Parts.Where(p => p.Held is null).Select(p => NameOf(p.Sought)).ToList();
            var parts = new List<string> { $"{met} compétence{(met > 1 ? "s" : "")} sur {Score.Parts.Count} au niveau recherché" };
            if (below.Count > 0) parts.Add($"en dessous : {string.Join(", ", below)}");
            if (missing.Count > 0) parts.Add($"non détenue{(missing.Count > 1 ? "s" : "")} : {string.Join(", ", missing)}");
            return string.Join(" ; ", parts) + ".";
        }
    }

    /// <summary>"18,5 points sur 20".</summary>
    public static string Of(double points, double most) => $"{((decimal)points).ToFrench(1)} sur {((decimal)most).ToFrench(1)}";

    private int Full => Math.Clamp((int)Math.Round(Score.Total / 100 * Signs, MidpointRounding.AwayFromZero), 0, Signs);
}
