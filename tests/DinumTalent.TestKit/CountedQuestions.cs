using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DinumTalent.TestKit;

/// <summary>Counts what the running test asks of a database (SELECT), while those beside it go on.</summary>
public sealed class CountedQuestions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<CountedQuestions?> Running = new();

    private readonly List<IDisposable> subscriptions = [];
    private int count;

    public CountedQuestions()
    {
        Running.Value = this;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Running.Value == this && value.Value is CommandEventData command && value.Key == RelationalEventId.CommandExecuting.Name
            && command.Command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)) Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
        // The listeners last as long as the process.
    }

    public void OnError(Exception error)
    {
        // They tell of none.
    }

    public void Dispose()
    {
        Running.Value = null;
        foreach (var subscription in subscriptions) subscription.Dispose();
    }
}
