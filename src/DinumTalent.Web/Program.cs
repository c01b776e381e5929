using System.Globalization;
using DinumTalent.Application;
using DinumTalent.Reporting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = WebServices.French;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication();
builder.Services.AddReporting();
builder.Services.AddTalentWeb();

var app = builder.Build();

app.UseForwardedHeaders();
app.UseTalentSecurityHeaders(app.Environment);
app.UseResponseCompression();
app.UseRequestLocalization();
app.UseErrorPages();
app.UseRouting();
app.UseCookiePolicy();
app.UseAuthentication();
app.UseAuthorization();
app.UseTalentRateLimits();

app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapPlainEndpoints();

await app.RunAsync();

/// <summary>The web application, named so that tests can start it.</summary>
public partial class Program;
