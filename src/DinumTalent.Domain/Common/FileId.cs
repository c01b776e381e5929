namespace DinumTalent.Domain.Common;

/// <summary>Identifies a stored file; its name on disk tells nothing.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    public static FileId New() => Id.New<FileId>();

    public static FileId From(Guid value) => new(value);

    public static FileId Parse(string s, IFormatProvider? provider = null) => Id.Parse<FileId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out FileId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
