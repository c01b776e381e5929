namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string OwnTrainings => Absolute(Routes.OwnTrainings);
}
