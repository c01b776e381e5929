namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string Pulse(string token) => Absolute(Routes.Pulse(token));
}
