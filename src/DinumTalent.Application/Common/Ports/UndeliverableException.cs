namespace DinumTalent.Application.Common.Ports;

/// <summary>What an effect had to do can never be done, for instance because the mail server knows no such recipient: the outbox gives it up at once.</summary>
public sealed class UndeliverableException : Exception
{
    public UndeliverableException()
    {
    }

    /// <param name="message">What was answered; it is kept for the operator.</param>
    public UndeliverableException(string message) : base(message)
    {
    }

    /// <param name="message">What was answered; it is kept for the operator.</param>
    /// <param name="inner">What it came from.</param>
    public UndeliverableException(string message, Exception inner) : base(message, inner)
    {
    }
}
