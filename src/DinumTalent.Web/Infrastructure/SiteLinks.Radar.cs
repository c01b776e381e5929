using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string Radar() => Absolute(Routes.Radar);

    public string DeadlineToDecide(DueSubject subject) => Absolute(Routes.DecideDeadline(subject));

    public string RetentionAction(RetentionActionId id) => Absolute(Routes.RetentionAction(id));
}
