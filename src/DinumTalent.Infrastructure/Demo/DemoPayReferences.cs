using DinumTalent.Domain.Referential;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Invented pay references, marked as such, and a version of the referential being prepared.</summary>
internal static class DemoPayReferences
{
    private static readonly (int From, int? To)[] Experience = [(0, 5), (5, 10), (10, 15), (15, null)];

    /// <summary>Four brackets for each job; fictitious.</summary>
    public static List<PayReference> Of(DemoReferential referential, DateOnly today) =>
    [
        .. referential.Jobs.Values.Select((job, index) => PayReference.Create(
            job.Id, new DateOnly(today.Year, 1, 1), isFictitious: true,
            Experience.Select((years, step) =>
            {
                var reference = 36_000 + (index % 7 * 1_500) + (step * 8_000);
                return new PayBracket(years.From, years.To, reference, reference + 4_000 + (step * 500));
            })).Value),
    ];

    /// <summary>A version being prepared, with a change of each sort.</summary>
    public static List<ReferentialVersion> Versions(DemoReferential referential, DateTime now)
    {
        var draft = ReferentialVersion.Open(1, $"Millésime {now.Year + 1}", now.AddDays(-12)).Value;
        var published = new ReferentialState(
            referential.Families.Values.Select(f => f.State), referential.Jobs.Values.Select(j => j.State), referential.Skills.Values.Select(s => s.State));
        var group = referential.Skills.Values.First(s => s.Kind is SkillKind.Group && s.ParentId is null);
        var job = referential.Jobs.Values.First();
        var added = SkillId.New();
        ReferentialEdit[] edits =
        [
            new AddSkill(added, "T.FRUGALITE", "Frugalité des services d’IA", SkillKind.Technical, group.Id, "Mesurer et réduire ce que consomment les services d’intelligence artificielle.", ["IA frugale", "sobriété de l’IA"]),
            new RequireSkill(job.Id, added, SkillLevel.Practice, Necessity.Desirable),
            new RenameFamily(job.FamilyId, published.Families[job.FamilyId].Label + " du numérique"),
        ];
        var recorded = draft.Record(edits, published, origin: null, "Nadia Benali", now.AddDays(-2));
        return recorded.IsSuccess ? [draft] : throw new InvalidOperationException(recorded.Error.Code);
    }
}
