using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Adds views of links to what is counted of the day; codes that no link bears are let go.</summary>
[SystemOnly]
public sealed record CountCampaignViews(DateOnly Day, IReadOnlyDictionary<string, int> Views) : ICommand;

internal sealed class CountCampaignViewsHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CountCampaignViews>
{
    public async Task<Result> Handle(CountCampaignViews command, CancellationToken cancellationToken)
    {
        var codes = command.Views.Keys.Where(SourceCode.IsOne).ToList();
        var counted = await db.CampaignViews(access).Where(v => v.Day == command.Day && codes.Contains(v.Code)).ToDictionaryAsync(v => v.Code, cancellationToken);
        foreach (var code in codes)
        {
            if (!counted.TryGetValue(code, out var views))
            {
                if (!await db.IsSourceCode(code, cancellationToken)) continue;
                views = new CampaignViews(code, command.Day);
                db.Add(views);
            }

            views.Add(command.Views[code]);
        }

        return Result.Success;
    }
}
