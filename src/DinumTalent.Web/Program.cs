using System.Globalization;
using DinumTalent.Application;
using DinumTalent.Infrastructure;
using DinumTalent.Infrastructure.Demo;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Reporting;
#if QUESTPDF
using DinumTalent.Reporting.QuestPdf;
#endif

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = WebServices.French;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication();
builder.Services.AddInfrastructure(builder.Configuration, builder.Environment);
builder.Services.AddTalentIdentity(builder.Configuration, builder.Environment);
builder.Services.AddReporting();
#if QUESTPDF
builder.Services.AddQuestPdfReporting();
#endif
builder.Services.AddTalentWeb();
builder.Services.AddTalentSecurityHeaders(builder.Environment);

var app = builder.Build();

app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseRequestLocalization();
app.UseErrorPages();
app.UseRouting();
app.UseCookiePolicy();
app.UseAuthentication();
app.UseAuthorization();
app.UseTalentRateLimits();
app.UseSourceCodes();
app.UsePublicPageCache();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapPlainEndpoints();

if (app.Environment.IsDevelopment())
{
    await DatabaseMigrator.Migrate(app.Services, CancellationToken.None);
    if (app.Configuration.GetValue("Demo:Enabled", true)) await DemoData.Fill(app.Services, CancellationToken.None);
}

await app.RunAsync();

/// <summary>The web application, named so that tests can start it.</summary>
public partial class Program;
