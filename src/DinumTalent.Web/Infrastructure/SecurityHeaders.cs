namespace DinumTalent.Web.Infrastructure;

/// <summary>What browsers are told to refuse, on every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>For the formatted mails that Development shows: they bring their styles with them, and nothing else runs.</summary>
    public const string MailPolicy = "mail";

    public static IServiceCollection AddTalentSecurityHeaders(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(headers => Add(headers, environment).AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                // The design system draws some of its icons by data: addresses.
                csp.AddImgSrc().Self().Data();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
            }))
            .AddPolicy(MailPolicy, headers => Add(headers, environment).AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddStyleSrc().UnsafeInline();
                csp.AddImgSrc().Self().Data();
                csp.AddBaseUri().None();
                csp.AddFormAction().None();
                csp.AddFrameAncestors().None();
            }));
        return services;
    }

    private static HeaderPolicyCollection Add(HeaderPolicyCollection headers, IHostEnvironment environment)
    {
        headers
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(x => x.SameOrigin())
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddPermissionsPolicy(p =>
            {
                p.AddCamera().None();
                p.AddMicrophone().None();
                p.AddGeolocation().None();
                p.AddPayment().None();
                p.AddUsb().None();
            })
            .RemoveServerHeader();
        return environment.IsDevelopment() ? headers : headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(maxAgeInSeconds: 60 * 60 * 24 * 365);
    }
}
