using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>A new family.</summary>
public sealed record AddFamily(JobFamilyId Id, string Label) : ReferentialEdit
{
    internal override Result On(ReferentialState state)
    {
        if (Check(Label, JobFamily.LabelMaxLength, nameof(Label), "le nom de la famille") is { } wrong) return wrong;
        if (FamilyLabels.Taken(state, Id, Label)) return ReferentialErrors.LabelTaken(Label);
        state.Put(new FamilyState(Id, Label.Trim(), IsRetired: false));
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Famille « {Label} » ajoutée.";
}

/// <summary>Another name for a family.</summary>
public sealed record RenameFamily(JobFamilyId Id, string Label) : ReferentialEdit
{
    internal override Result On(ReferentialState state)
    {
        if (!state.Families.TryGetValue(Id, out var family)) return ReferentialErrors.UnknownFamily;
        if (Check(Label, JobFamily.LabelMaxLength, nameof(Label), "le nom de la famille") is { } wrong) return wrong;
        if (FamilyLabels.Taken(state, Id, Label)) return ReferentialErrors.LabelTaken(Label);
        if (family.Label == Label.Trim()) return ReferentialErrors.NothingChanges;
        state.Put(family with { Label = Label.Trim() });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Famille « {before.Families[Id].Label} » renommée « {Label} ».";
}

/// <summary>A family that is no longer offered.</summary>
public sealed record RetireFamily(JobFamilyId Id) : ReferentialEdit
{
    internal override Result On(ReferentialState state)
    {
        if (!state.Families.TryGetValue(Id, out var family)) return ReferentialErrors.UnknownFamily;
        if (family.IsRetired) return ReferentialErrors.RetiredAlready;
        state.Put(family with { IsRetired = true });
        return Result.Success;
    }

    public override string Say(ReferentialState before) => $"Famille « {before.Families[Id].Label} » retirée.";
}

/// <summary>Names of families, which tell them apart.</summary>
internal static class FamilyLabels
{
    public static bool Taken(ReferentialState state, JobFamilyId id, string label) =>
        FoldedText.Fold(label) is var wanted && state.Families.Values.Any(f => f.Id != id && !f.IsRetired && FoldedText.Fold(f.Label) == wanted);
}
