using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using MediatR;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace DinumTalent.Architecture.Tests;

/// <summary>The product's assemblies and what they hold.</summary>
internal static class Product
{
    /// <summary>In their order: one may use those before it in the Domain and in commands.</summary>
    public static readonly string[] Subjects = ["Organisations", "Referential", "Workforce", "Skills", "Recruitment", "Eig", "Retention"];

    public static readonly Assembly Domain = typeof(IAggregateRoot).Assembly;
    public static readonly Assembly Application = typeof(ICommandBase).Assembly;
    public static readonly Assembly Infrastructure = typeof(DinumTalent.Infrastructure.Persistence.TalentDbContext).Assembly;
    public static readonly Assembly Web = typeof(DinumTalent.Web.Infrastructure.Routes).Assembly;

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> LazyModel = new(() => new ArchLoader().LoadAssemblies(Domain, Application, Web).Build());

    private static readonly Lazy<ILookup<string, IType>> ByOutermost = new(() => Model.Types.ToLookup(t => Outermost(t.FullName)));

    /// <summary>Which type uses which, down to the bodies of methods.</summary>
    public static ArchUnitNET.Domain.Architecture Model => LazyModel.Value;

    public static IReadOnlyList<Type> Requests { get; } =
        [.. Application.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Handlers { get; } = [.. Application.GetTypes().Where(t => !t.IsAbstract && HandledBy(t).Any())];

    public static IReadOnlyList<Type> Aggregates { get; } = [.. Domain.GetTypes().Where(t => !t.IsAbstract && typeof(IAggregateRoot).IsAssignableFrom(t))];

    public static IReadOnlyList<Type> Events { get; } = [.. Domain.GetTypes().Where(t => !t.IsAbstract && !t.IsInterface && typeof(IDomainEvent).IsAssignableFrom(t))];

    public static IEnumerable<Type> HandledBy(Type handler) =>
        handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)).Select(i => i.GetGenericArguments()[0]);

    public static IEnumerable<AccessAttribute> AccessOf(Type request) => request.GetCustomAttributes<AccessAttribute>(inherit: false);

    /// <summary>The subject that a namespace belongs to; null for Common and the like.</summary>
    public static string? SubjectOf(string? space) => space?.Split('.') is ["DinumTalent", "Domain" or "Application", var subject, ..] && Subjects.Contains(subject) ? subject : null;

    /// <summary>Types that a type uses, nested and compiler-made ones of its own included.</summary>
    public static IEnumerable<IType> UsedBy(string fullName) => ByOutermost.Value[Outermost(fullName)]
        .Where(t => t.FullName == fullName || t.FullName.StartsWith(fullName + "+", StringComparison.Ordinal))
        .SelectMany(t => t.Dependencies.Select(d => d.Target));

    private static string Outermost(string fullName) => fullName.Split('+')[0];
}
