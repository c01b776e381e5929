using System.Collections.Immutable;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>A new job.</summary>
public sealed record AddJob(JobProfileId Id, string Code, JobFamilyId FamilyId, string Label, string Description) : ReferentialEdit
{
    internal override Result On(ReferentialState state)
    {
        if (Check(Code, JobProfile.CodeMaxLength, nameof(Code), "un code") is { } code) return code;
        if (Check(Label, JobProfile.LabelMaxLength, nameof(Label), "l’intitulé du métier") is { } label) return label;
        if (CheckOptional(Description, JobProfile.DescriptionMaxLength, nameof(Description), "une description") is { } description) return description;
        if (!state.Families.TryGetValue(FamilyId, out var family) || family.IsRetired) return ReferentialErrors.UnknownFamily;
        if (state.KnowsJobCode(Code)) return ReferentialErrors.CodeTaken(Code);
        state.Put(new JobState(Id, Code.Trim(), FamilyId, Label.Trim(), Description.Trim(), IsRetired: false, ImmutableDictionary<SkillId, SkillRequirement>.Empty));
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        $"Métier {Name(Label, Code)} ajouté dans la famille « {before.Families[FamilyId].Label} ».";
}

/// <summary>What every change of one job shares.</summary>
public abstract record JobEdit(JobProfileId Id) : ReferentialEdit
{
    internal override Result On(ReferentialState state) => state.Jobs.TryGetValue(Id, out var job) ? On(state, job) : ReferentialErrors.UnknownJob;

    internal abstract Result On(ReferentialState state, JobState job);

    protected string Job(ReferentialState state) => Name(state.Jobs[Id].Label, state.Jobs[Id].Code);
}

/// <summary>Another title or description for a job.</summary>
public sealed record RewriteJob(JobProfileId Id, string Label, string Description) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (Check(Label, JobProfile.LabelMaxLength, nameof(Label), "l’intitulé du métier") is { } label) return label;
        if (CheckOptional(Description, JobProfile.DescriptionMaxLength, nameof(Description), "une description") is { } description) return description;
        var after = job with { Label = Label.Trim(), Description = Description.Trim() };
        if (after == job) return ReferentialErrors.NothingChanges;
        state.Put(after);
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        Rewritten($"Métier {Job(before)}", (before.Jobs[Id].Label, before.Jobs[Id].Description), (Label.Trim(), Description.Trim()), isFeminine: false);
}

/// <summary>Another family for a job.</summary>
public sealed record MoveJob(JobProfileId Id, JobFamilyId FamilyId) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (!state.Families.TryGetValue(FamilyId, out var family) || family.IsRetired) return ReferentialErrors.UnknownFamily;
        if (job.FamilyId == FamilyId) return ReferentialErrors.NothingChanges;
        state.Put(job with { FamilyId = FamilyId });
        return Result.Success;
    }

    public override string Say(ReferentialState before) =>
        $"Métier {Job(before)} déplacé de la famille « {before.Families[before.Jobs[Id].FamilyId].Label} » à « {before.Families[FamilyId].Label} ».";
}

/// <summary>A job that is no longer offered.</summary>
public sealed record RetireJob(JobProfileId Id) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (job.IsRetired) return ReferentialErrors.RetiredAlready;
        state.Put(job with { IsRetired = true });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Métier {Job(before)} retiré.";
}

/// <summary>A retired job that is offered again.</summary>
public sealed record RestoreJob(JobProfileId Id) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (!job.IsRetired) return ReferentialErrors.NotRetired;
        state.Put(job with { IsRetired = false });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Métier {Job(before)} rétabli.";
}

/// <summary>A skill that a job requires, or another level or necessity for one.</summary>
public sealed record RequireSkill(JobProfileId Id, SkillId SkillId, SkillLevel Level, Necessity Necessity) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (!state.Skills.TryGetValue(SkillId, out var skill)) return ReferentialErrors.UnknownSkill;
        if (skill.Kind is SkillKind.Group) return ReferentialErrors.GroupsAreNotRequired;
        if (skill.IsRetired) return ReferentialErrors.RetiredSkill;
        if (!Enum.IsDefined(Level)) return Error.Invalid(nameof(Level), "Choisissez un niveau de 1 à 5.");
        var wanted = new SkillRequirement(SkillId, Level, Necessity);
        if (job.Requirements.TryGetValue(SkillId, out var held) && held == wanted) return ReferentialErrors.NothingChanges;
        state.Put(job with { Requirements = job.Requirements.SetItem(SkillId, wanted) });
        return Result.Success;
    }

    public override string Say(ReferentialState before)
    {
        var skill = before.Skills[SkillId].Label;
        return before.Jobs[Id].Requirements.TryGetValue(SkillId, out var held)
            ? $"Métier {Job(before)} : « {skill} » passe de {Words(held.Level, held.Necessity)} à {Words(Level, Necessity)}."
            : $"Métier {Job(before)} : « {skill} » exigée, {Words(Level, Necessity)}.";
    }

    private static string Words(SkillLevel level, Necessity necessity) =>
        $"niveau {(int)level} ({level.Label()}), {(necessity is Necessity.Essential ? "essentielle" : "souhaitée")}";
}

/// <summary>A skill that a job no longer requires.</summary>
public sealed record DropRequirement(JobProfileId Id, SkillId SkillId) : JobEdit(Id)
{
    internal override Result On(ReferentialState state, JobState job)
    {
        if (!job.Requirements.ContainsKey(SkillId)) return ReferentialErrors.NotRequired;
        state.Put(job with { Requirements = job.Requirements.Remove(SkillId) });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Métier {Job(before)} : « {before.Skills[SkillId].Label} » n’est plus exigée.";
}
