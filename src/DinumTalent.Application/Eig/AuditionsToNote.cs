using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Auditions of which the person at hand has still to hand in a sheet, while they are open.</summary>
[Assigned]
public sealed record AuditionsToNote : IToDoList
{
    public int Place => 39;
}

internal sealed class AuditionsToNoteHandler(ITalentDbContext db, IAccess access) : IQueryHandler<AuditionsToNote, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(AuditionsToNote query, CancellationToken cancellationToken)
    {
        var rows = await db.AuditionDuties(access).Where(d => d.SubmittedAt == null && d.Independence != Independence.Recused && db.HeardFellows(access).Any(a => a.Id == d.ApplicationId)).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Auditions EIG", "Dites d’abord si vous avez un lien d’intérêts, puis notez après l’audition.",
            [.. rows.OrderBy(r => r.StartsAt).Select(r => new ToDoItem($"Candidature n° {r.Number.ToFrench()}", $"{r.StartsAt.ToFrenchAppointment()}, {r.Room}", ToDoPage.Audition, r.ApplicationId.Value))]);
    }
}
