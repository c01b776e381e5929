using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Persistence.Conversions;
using DinumTalent.Infrastructure.Security;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Outbox;

/// <summary>Runs the effect of one outbox row, as the system, in a scope of its own.</summary>
internal sealed class EffectRunner(IServiceScopeFactory scopes, EffectCatalog catalog)
{
    private delegate Task Call(object effect, string payload, Occurrence occurrence, CancellationToken cancellationToken);

    private static readonly MethodInfo Generic = typeof(EffectRunner).GetMethod(nameof(Handle), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ConcurrentDictionary<Type, Call> calls = new();

    /// <exception cref="InvalidOperationException">This version of the program does not know the event or the effect.</exception>
    public async Task Run(OutboxRow row, CancellationToken cancellationToken)
    {
        var effect = catalog.Find(row.Effect) ?? throw new InvalidOperationException($"No effect is called {row.Effect}.");
        var happened = catalog.FindEvent(row.Event) ?? throw new InvalidOperationException($"No effect follows from {row.Event}.");
        var call = calls.GetOrAdd(happened, static type => Generic.MakeGenericMethod(type).CreateDelegate<Call>());

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
        await call(scope.ServiceProvider.GetRequiredService(effect), row.Payload, new Occurrence(row.Id, row.At), cancellationToken);
    }

    private static Task Handle<TEvent>(object effect, string payload, Occurrence occurrence, CancellationToken cancellationToken) where TEvent : IDomainEvent
    {
        var happened = JsonSerializer.Deserialize<TEvent>(payload, StoredJson.Options) ?? throw new InvalidOperationException("The event is empty.");
        return ((IEffect<TEvent>)effect).Handle(happened, occurrence, cancellationToken);
    }
}
