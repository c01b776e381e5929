using System.Reflection;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using MediatR;

namespace DinumTalent.Application.Common.Behaviours;

/// <summary>Default deny: lets a request in on the ground that it declares, and hands over what that ground reaches.</summary>
internal sealed class AccessBehaviour<TRequest, TResponse>(
    ICurrentUser user, CurrentAccess access, IGrantReader grants, IMailLinks links, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    private static readonly AccessAttribute? Declared = typeof(TRequest).GetCustomAttribute<AccessAttribute>();

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        await LetIn(request, cancellationToken) is { } refusal ? TResponse.Failure([refusal]) : await next();

    private async Task<Error?> LetIn(TRequest request, CancellationToken cancellationToken)
    {
        access.Set(AccessKind.None, user);
        switch (Declared)
        {
            case RequiresAttribute requires:
                if (user.IsSystem) return Let(AccessKind.System);
                if (user.Id is not { } id) return AccessErrors.SignInNeeded;
                var giving = (await grants.Held(id, clock.Today(), cancellationToken)).Where(held => held.Role.Gives(requires.Permission)).ToList();
                return giving.Count == 0 ? AccessErrors.NotGranted : Let(AccessKind.Permission, giving);
            case OwnDataAttribute:
                return user.Id is null ? AccessErrors.SignInNeeded : Let(AccessKind.OwnData);
            case OfTeamAttribute:
                return user.Id is null ? AccessErrors.SignInNeeded : Let(AccessKind.Team);
            case AssignedAttribute:
                return user.Id is null ? AccessErrors.SignInNeeded : Let(AccessKind.Assigned);
            case MailLinkAttribute link:
                return links.TryRead(link.Purpose, ((IMailLinkRequest)request).Token, out var target)
                    ? Let(AccessKind.MailLink, target: target)
                    : AccessErrors.BadLink;
            case SystemOnlyAttribute:
                return user.IsSystem ? Let(AccessKind.System) : AccessErrors.NotGranted;
            case AnonymousAttribute:
                return Let(AccessKind.Anonymous);
            default:
                return AccessErrors.NotGranted;
        }
    }

    private Error? Let(AccessKind kind, IReadOnlyList<HeldRole>? held = null, Guid? target = null)
    {
        access.Set(kind, user, held, target);
        return null;
    }
}
