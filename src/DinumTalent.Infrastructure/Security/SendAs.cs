using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Security;

/// <inheritdoc />
internal sealed class SendAs(IServiceScopeFactory scopes) : ISendAs
{
    public async Task<Result<T>> Send<T>(UserId person, string name, IRequest<Result<T>> request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().ActAs(person, name);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }
}
