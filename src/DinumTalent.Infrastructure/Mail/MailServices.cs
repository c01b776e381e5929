using DinumTalent.Application.Common.Ports;
using DinumTalent.Infrastructure.Calendars;
using DinumTalent.Infrastructure.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Mail;

/// <summary>Registers what sends mails.</summary>
public static class MailServices
{
    /// <summary>The mail server, or the mailbox in Development; bad settings stop the start with what is wrong.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.TryAddSingleton(TimeProvider.System);
        var byDefault = environment.IsDevelopment() ? MailMode.Mailbox : MailMode.Smtp;
        services.AddOptions<MailOptions>()
            .Bind(configuration.GetSection(MailOptions.Section))
            .PostConfigure(options => options.Mode ??= byDefault)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>>(new MailOptionsCheck(environment));
        services.AddSingleton<ICalendarWriter, IcalCalendarWriter>();

        if ((configuration.GetValue<MailMode?>("Mail:Mode") ?? byDefault) is MailMode.Mailbox && environment.IsDevelopment())
        {
            services.AddSingleton(new MailboxOptions(Path.Combine(DataFolder.Of(configuration, environment), "courriels")));
            services.AddSingleton<MailboxMailer>();
            services.AddSingleton<IMailer>(provider => provider.GetRequiredService<MailboxMailer>());
            services.AddSingleton<IMailbox>(provider => provider.GetRequiredService<MailboxMailer>());
        }
        else
        {
            services.AddSingleton<IMailer, SmtpMailer>();
        }

        return services;
    }
}
