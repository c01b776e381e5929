using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A list is kept for a purpose; a tag is a word that several people bear.</summary>
public enum TalentListKind
{
    [Label("Liste")] List,
    [Label("Étiquette")] Tag,
}

/// <summary>Somebody in a list.</summary>
public sealed record ListedTalent(TalentPoolMemberId MemberId, DateTime At);

/// <summary>People of the vivier whom a ministry keeps together, under a name: seen by that ministry alone.</summary>
public sealed class TalentList : AggregateRoot<TalentListId>, IAudited
{
    public const int NameMaxLength = 60;
    public const int MostMembers = 1_000;

    private readonly List<ListedTalent> members = [];

    private TalentList()
    {
    }

    private TalentList(OrganisationId ministry, TalentListKind kind) : base(TalentListId.New()) => (OrganisationId, Kind) = (ministry, kind);

    public OrganisationId OrganisationId { get; private set; }

    public TalentListKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The name folded; with ministry and kind, unique.</summary>
    public string NameKey { get; private set; } = "";

    public IReadOnlyList<ListedTalent> Members => members;

    public static Result<TalentList> Create(OrganisationId ministry, TalentListKind kind, string? name)
    {
        var list = new TalentList(ministry, kind);
        var named = list.Rename(name);
        return named.IsSuccess ? list : Result<TalentList>.Failure(named.Errors);
    }

    public Result Rename(string? name)
    {
        var trimmed = name?.Trim() ?? "";
        if (FoldedText.Fold(trimmed).Length == 0) return Error.Invalid(nameof(Name), "Donnez un nom.");
        if (trimmed.Length > NameMaxLength) return Error.Invalid(nameof(Name), $"Un nom de {NameMaxLength} caractères au plus.");
        (Name, NameKey) = (trimmed, KeyOf(trimmed));
        return Result.Success;
    }

    /// <summary>Twice the same changes nothing.</summary>
    public Result Put(TalentPoolMemberId member, DateTime now)
    {
        if (members.Exists(m => m.MemberId == member)) return Result.Success;
        if (members.Count >= MostMembers) return new Error("talent-list.full", $"Une liste compte {MostMembers} personnes au plus.");
        members.Add(new ListedTalent(member, now));
        return Result.Success;
    }

    public void Take(TalentPoolMemberId member) => members.RemoveAll(m => m.MemberId == member);

    /// <summary>What two names are compared by.</summary>
    public static string KeyOf(string? name) => FoldedText.Fold(name) is var key && key.Length > NameMaxLength ? key[..NameMaxLength] : key;
}
