using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies one export of the file of a recruitment.</summary>
public readonly record struct RecruitmentFileExportId(Guid Value) : IId<RecruitmentFileExportId>
{
    public static RecruitmentFileExportId New() => Id.New<RecruitmentFileExportId>();

    public static RecruitmentFileExportId From(Guid value) => new(value);

    public static RecruitmentFileExportId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RecruitmentFileExportId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RecruitmentFileExportId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
