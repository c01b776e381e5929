namespace DinumTalent.Domain.Common;

/// <summary>A named rule of law or of the house that can say, for a day, whether it lets an act pass.</summary>
public interface IRule
{
    Result On(DateOnly day);
}
