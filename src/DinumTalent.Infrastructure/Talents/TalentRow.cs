using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>What the index knows of an agent beside the skills; days by their number.</summary>
internal readonly record struct TalentRow(
    Guid Id, Guid Organisation, Guid? Profile, Category Category, EmploymentStatus Status, string? City, int Arrived, int Departed, int Ends, int Engaged, bool Shares)
{
    /// <summary>No last day.</summary>
    public const int Never = int.MaxValue;

    public static TalentRow Of(
        AgentId id, OrganisationId organisation, JobProfileId? profile, Category category, EmploymentStatus status, string? city, DateOnly arrived, DateOnly? departed,
        DateOnly? ends, DateOnly? engaged, bool shares) =>
        new(id.Value, organisation.Value, profile?.Value, category, status, FoldedText.Fold(city) is { Length: > 0 } folded ? folded : null, arrived.DayNumber, departed?.DayNumber ?? Never, ends?.DayNumber ?? Never, engaged?.DayNumber ?? Never, shares);
}

/// <summary>A held skill in eight bytes.</summary>
internal readonly record struct PackedSkill(ushort Skill, byte Level, byte Source, ushort Verified, ushort Expires)
{
    /// <summary>Days are counted from here; what lies before counts as this day.</summary>
    private static readonly int Epoch = new DateOnly(1990, 1, 1).DayNumber;

    public static PackedSkill Of(int skill, SkillLevel level, AssessmentSource source, DateOnly verifiedOn, DateOnly? expiresOn) =>
        new((ushort)skill, (byte)level, (byte)source, Day(verifiedOn), expiresOn is { } last ? Day(last) : (ushort)0);

    public static PackedSkill Of(int skill, SkillProof proof) => Of(skill, proof.Level, proof.Source, proof.VerifiedOn, proof.ExpiresOn);

    public SkillProof Unpack() => new(
        (SkillLevel)Level, (AssessmentSource)Source, DateOnly.FromDayNumber(Epoch + Verified), Expires == 0 ? null : DateOnly.FromDayNumber(Epoch + Expires));

    private static ushort Day(DateOnly day) => (ushort)Math.Clamp(day.DayNumber - Epoch, 1, ushort.MaxValue);
}
