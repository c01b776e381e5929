using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using MediatR;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Sends a request in the background with the rights of a person who is not there: it reaches what that person may reach then, and no more.</summary>
public interface ISendAs
{
    Task<Result<T>> Send<T>(UserId person, string name, IRequest<Result<T>> request, CancellationToken cancellationToken);
}
