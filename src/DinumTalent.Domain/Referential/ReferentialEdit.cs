using System.Text.Json.Serialization;
using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>One change of the referential, recorded in a draft: applies to a state or refuses, and says in French what it changes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "edit")]
[JsonDerivedType(typeof(AddFamily), "add-family")]
[JsonDerivedType(typeof(RenameFamily), "rename-family")]
[JsonDerivedType(typeof(RetireFamily), "retire-family")]
[JsonDerivedType(typeof(AddJob), "add-job")]
[JsonDerivedType(typeof(RewriteJob), "rewrite-job")]
[JsonDerivedType(typeof(MoveJob), "move-job")]
[JsonDerivedType(typeof(RetireJob), "retire-job")]
[JsonDerivedType(typeof(RestoreJob), "restore-job")]
[JsonDerivedType(typeof(RequireSkill), "require-skill")]
[JsonDerivedType(typeof(DropRequirement), "drop-requirement")]
[JsonDerivedType(typeof(AddSkill), "add-skill")]
[JsonDerivedType(typeof(RewriteSkill), "rewrite-skill")]
[JsonDerivedType(typeof(SetSynonyms), "set-synonyms")]
[JsonDerivedType(typeof(MoveSkill), "move-skill")]
[JsonDerivedType(typeof(RetireSkill), "retire-skill")]
[JsonDerivedType(typeof(RestoreSkill), "restore-skill")]
[JsonDerivedType(typeof(MergeSkills), "merge-skills")]
public abstract record ReferentialEdit
{
    /// <summary>Applies it, or refuses and leaves the state as it is.</summary>
    internal abstract Result On(ReferentialState state);

    /// <summary>French sentence of what it changes in a state that it has not been applied to, and that it applies to.</summary>
    public abstract string Say(ReferentialState before);

    /// <summary>A refusal when a text is missing or too long; null when it will do.</summary>
    protected static Error? Check(string? text, int max, string field, string what) =>
        string.IsNullOrWhiteSpace(text) ? Error.Invalid(field, $"Saisissez {what}.")
        : text.Length > max ? Error.Invalid(field, $"Saisissez {what} de {max} caractères au plus.")
        : null;

    /// <summary>A refusal when a text is too long; null when it will do.</summary>
    protected static Error? CheckOptional(string? text, int max, string field, string what) =>
        text?.Length > max ? Error.Invalid(field, $"Saisissez {what} de {max} caractères au plus.") : null;

    /// <summary>« Métier X renommé « Y », description réécrite. »: all that another title and description change.</summary>
    protected static string Rewritten(string named, (string Label, string Description) before, (string Label, string Description) after, bool isFeminine)
    {
        var said = new List<string>();
        if (before.Label != after.Label) said.Add($"{(isFeminine ? "renommée" : "renommé")} « {after.Label} »");
        if (before.Description != after.Description) said.Add(after.Description.Length == 0 ? "description effacée" : before.Description.Length == 0 ? "description ajoutée" : "description réécrite");
        return $"{named}{(before.Label == after.Label ? " : " : " ")}{string.Join(", ", said)}.";
    }

    protected static string Name(string label, string code) => $"« {label} » ({code})";
}
