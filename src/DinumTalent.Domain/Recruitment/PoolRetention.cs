namespace DinumTalent.Domain.Recruitment;

/// <summary>How long somebody stays in the vivier: some months after the last contact, asked before it ends, then erased.</summary>
/// <remarks>CNIL, guide recrutement (2023): two years after the last contact, with consent. Periods are settings.</remarks>
/// <param name="Months">After the last contact.</param>
/// <param name="NoticeDays">Before the end, when the person is asked; nobody is erased with less notice.</param>
/// <param name="ConfirmDays">Within which the address is to be confirmed.</param>
public sealed record PoolRetention(int Months = 24, int NoticeDays = 30, int ConfirmDays = 7)
{
    /// <summary>Last day in the vivier.</summary>
    public DateOnly EndsOn(DateOnly lastContact) => lastContact.AddMonths(Months);

    /// <summary>Whether the person is to be asked now whether to stay.</summary>
    public bool IsDueToAsk(DateOnly endsOn, DateOnly? askedOn, DateOnly today) => askedOn is null && today >= endsOn.AddDays(-NoticeDays);

    /// <summary>Whether the data is to be erased: the time is over, and the question had its full notice.</summary>
    public bool IsOver(DateOnly endsOn, DateOnly? askedOn, DateOnly today) => today > endsOn && askedOn is { } asked && today > asked.AddDays(NoticeDays);
}
