using DinumTalent.Application.Common.Behaviours;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Recruitment.Effects;
using DinumTalent.Application.Referential;
using DinumTalent.Application.Skills;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application;

/// <summary>Registers use cases, their validators and the pipeline around them.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan
            .FromAssemblyOf<IAccess>()
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime());
        services.AddValidatorsFromAssemblyContaining<IAccess>(includeInternalTypes: true);

        services.AddSingleton<OpenVacancyCache>();
        services.AddScoped<CandidateMail>();
        services.AddScoped<PoolEntries>();
        services.AddScoped<OfferMail>();
        services.AddScoped<OfferDeciders>();
        services.AddScoped<ArrivalMail>();
        services.AddScoped<ReferentialDesk>();
        services.AddScoped<TalentFinder>();

        services.AddScoped<CurrentAccess>();
        services.AddScoped<HeldPermissions>();
        services.AddScoped<NearbyStaff>();
        services.AddScoped<IAccess>(provider => provider.GetRequiredService<CurrentAccess>());

        // Outermost first.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LoggingBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AccessBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(SavingBehaviour<,>));
        return services;
    }
}
