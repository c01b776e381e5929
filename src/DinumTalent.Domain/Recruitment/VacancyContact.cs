using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Candidates are told to write to the contact of a vacancy: it holds a mail address or a phone number.</summary>
/// <param name="Text">As its author wrote it: a service, an address, a number.</param>
public sealed record VacancyContact(string Text)
{
    /// <summary>Fewer digits are a post code or a year.</summary>
    private const int FewestDigits = 9;

    private static readonly char[] Around = ['<', '>', '(', ')', '[', ']', ',', ';', ':', '.', '«', '»', '/', '\'', '’', '"'];

    public Result Check() => HoldsAddress || HoldsNumber ? Result.Success : VacancyErrors.ContactUnreachable;

    private bool HoldsAddress => Text.Split((char[]?)[' ', '\u00A0', '\u202F', '\t', '\n', '\r', ',', ';', '/', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => EmailAddress.Create(word.Trim(Around)).IsSuccess);

    private bool HoldsNumber => string.Concat(Text.Select(c => char.IsAsciiDigit(c) || c is '+' or '.' or '-' or '(' or ')' || char.IsWhiteSpace(c) ? c : '|'))
        .Split('|').Any(run => run.Count(char.IsAsciiDigit) >= FewestDigits && PhoneNumber.Parse(run).IsSuccess);
}
