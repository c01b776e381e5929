using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Why the referential is not changed or published.</summary>
public static class ReferentialErrors
{
    public static readonly Error UnknownFamily = new("referential.unknown-family", "Cette famille n’existe pas dans le référentiel.", ErrorKind.Invalid, "FamilyId");

    public static readonly Error UnknownJob = new("referential.unknown-job", "Ce métier n’existe pas dans le référentiel.", ErrorKind.NotFound);

    public static readonly Error UnknownSkill = new("referential.unknown-skill", "Cette compétence n’existe pas dans le référentiel.", ErrorKind.NotFound);

    public static readonly Error UnknownParent = new("referential.unknown-parent", "Choisissez un domaine ou une compétence qui existe et n’est pas retiré.", ErrorKind.Invalid, "ParentId");

    public static readonly Error Cycle = new("referential.cycle", "Une compétence ne peut pas être rangée sous elle-même ou sous ce qui dépend d’elle.", ErrorKind.Invalid, "ParentId");

    public static readonly Error RetiredAlready = new("referential.retired-already", "C’est déjà retiré du référentiel.");

    public static readonly Error NotRetired = new("referential.not-retired", "Ce n’est pas retiré du référentiel.");

    public static readonly Error Merged = new("referential.merged", "Cette compétence a été fusionnée avec une autre : modifiez celle qui la remplace.");

    public static readonly Error MergeWithItself = new("referential.merge-with-itself", "Choisissez une autre compétence que celle qui disparaît.", ErrorKind.Invalid, "Into");

    public static readonly Error MergeBelow = new("referential.merge-below", "Une compétence ne peut pas être fusionnée avec une de celles qu’elle contient.", ErrorKind.Invalid, "Into");

    public static readonly Error MergeKinds = new("referential.merge-kinds", "Un domaine ne se fusionne qu’avec un domaine, une compétence qu’avec une compétence.", ErrorKind.Invalid, "Into");

    public static readonly Error GroupsAreNotRequired = new("referential.group-required", "Un domaine regroupe des compétences : il ne s’exige pas d’un métier.", ErrorKind.Invalid, "SkillId");

    public static readonly Error RetiredSkill = new("referential.retired-skill", "Cette compétence est retirée : elle ne peut plus être exigée.", ErrorKind.Invalid, "SkillId");

    public static readonly Error NotRequired = new("referential.not-required", "Ce métier n’exige pas cette compétence.");

    public static readonly Error NothingChanges = new("referential.nothing-changes", "Rien ne change : c’est déjà ainsi.");

    public static readonly Error NoDraft = new("referential.no-draft", "Aucun brouillon n’est ouvert : il a été publié ou abandonné.", ErrorKind.Conflict);

    public static readonly Error Published = new("referential.published", "Cette version est publiée : ouvrez-en une nouvelle pour la corriger.");

    public static readonly Error Empty = new("referential.empty", "Le brouillon ne contient aucune modification : il n’y a rien à publier.");

    public static readonly Error UnknownChange = new("referential.unknown-change", "Cette modification a déjà été annulée.", ErrorKind.Conflict);

    public static Error CodeTaken(string code) =>
        new("referential.code-taken", $"Le code « {code} » est déjà pris, peut-être par un élément retiré.", ErrorKind.Invalid, "Code");

    public static Error LabelTaken(string label) =>
        new("referential.label-taken", $"Une famille « {label} » existe déjà.", ErrorKind.Invalid, "Label");

    public static Error Depended(IReadOnlyCollection<int> others) =>
        new("referential.depended", others.Count == 1
            ? $"La modification n° {others.First()} repose sur celle-ci : annulez-la d’abord, ou annulez les deux ensemble."
            : $"{others.Count} modifications reposent sur celle-ci (n° {string.Join(", ", others.Take(8))}{(others.Count > 8 ? "…" : "")}) : annulez-les d’abord, ou annulez le tout ensemble.");

    public static Error NotReady(IReadOnlyList<string> problems) =>
        new("referential.not-ready", $"Avant de publier : {string.Join(" ", problems.Take(5))}{(problems.Count > 5 ? $" Et {problems.Count - 5} autres points." : "")}");
}
