using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Has CVs read that came before CVs were read, <see cref="AtOnce"/> at most; answers how many. Forgets words that no CV holds any more.</summary>
[SystemOnly]
public sealed record QueueUnreadCvs : ICommand<int>
{
    public const int AtOnce = 200;
}

internal sealed class QueueUnreadCvsHandler(ITalentDbContext db) : ICommandHandler<QueueUnreadCvs, int>
{
    public async Task<Result<int>> Handle(QueueUnreadCvs command, CancellationToken cancellationToken)
    {
        await db.ForgetUnusedCvWords(cancellationToken);
        var unread = await db.UnreadCvs(QueueUnreadCvs.AtOnce, cancellationToken);
        foreach (var file in unread) db.Enqueue(new CvReceived(file));
        return unread.Count;
    }
}
