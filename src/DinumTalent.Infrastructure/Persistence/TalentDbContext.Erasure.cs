using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What is kept of people, to be erased.</content>
public sealed partial class TalentDbContext
{
    public async Task<ApplicationTraces> TracesOf(JobApplicationId application, CancellationToken cancellationToken)
    {
        var record = await Set<CandidateRecord>().FirstOrDefaultAsync(c => c.Applications.Any(f => f.ApplicationId == application), cancellationToken);
        var others = record?.Applications.Where(f => f.ApplicationId != application).Select(f => f.ApplicationId).ToList() ?? [];
        return new ApplicationTraces(
            await Set<Interview>().Where(i => i.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<Scorecard>().Where(s => s.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<Offer>().Where(o => o.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<Assessment>().Where(d => d.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<CandidateMessage>().Where(m => m.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<Mention>().Where(m => m.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<SkillFinding>().Where(f => f.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<PoolInvitation>().Where(i => i.ApplicationId == application).ToListAsync(cancellationToken),
            await Set<TalentPoolMember>().OrderBy(m => m.Email).FirstOrDefaultAsync(m => m.SourceApplicationId == application, cancellationToken),
            record,
            record is null ? [] : await Absorbed([record.Id], cancellationToken),
            await Set<JobApplication>().Where(a => others.Contains(a.Id)).OrderByDescending(a => a.SentAt).FirstOrDefaultAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<JobApplication>> ToErase(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var reached = Applications(access).Where(a => a.ErasedAt == null);
        if (access.Kind is AccessKind.OwnData) return await reached.OrderBy(a => a.SentAt).ToListAsync(cancellationToken);
        if (access.Kind is not (AccessKind.Permission or AccessKind.System) || email is null) return [];
        var hidden = Set<CandidateIdentity>().Where(i => i.Email == email).Select(i => i.ApplicationId);
        return await reached.Where(a => a.Email == email || hidden.Contains(a.Id)).OrderBy(a => a.SentAt).ToListAsync(cancellationToken);
    }

    public async Task<PersonTraces> TracesOf(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var own = access.Kind is AccessKind.OwnData;
        if (!own && access.Kind is not AccessKind.System && !await OfWholeState<Account>(access).AnyAsync(cancellationToken)) return new PersonTraces([], [], [], null);

        var address = own ? access.ConfirmedEmail : email;
        var account = own ? access.User?.Value : await Users.Where(u => u.Email == address).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken);
        UserId? person = account is { } id ? new UserId(id) : null;
        return new PersonTraces(
            await Set<TalentPoolMember>().Where(m => (address != null && m.Email == address) || (person != null && m.AccountId == person)).ToListAsync(cancellationToken),
            await Set<ApplicationSharing>().Where(s => s.Email == address).ToListAsync(cancellationToken),
            await DraftsOf(person, address, cancellationToken),
            person is { } known && !await IsNeededElsewhere(known, cancellationToken) ? known : null);
    }

    public async Task EraseFile(FileId id, CancellationToken cancellationToken)
    {
        if (await Set<StoredFileRow>().FirstOrDefaultAsync(f => f.Id == id, cancellationToken) is { } file) file.GiveUp();
        await ForgetText(id, cancellationToken);
    }

    /// <summary>Those of an account, and those without one whose author gave exactly this address; a draft lives a week.</summary>
    private async Task<IReadOnlyList<ApplicationDraft>> DraftsOf(UserId? person, string? address, CancellationToken cancellationToken)
    {
        var drafts = await Set<ApplicationDraft>().Where(d => (person != null && d.CandidateId == person) || (address != null && d.CandidateId == null)).ToListAsync(cancellationToken);
        return drafts.FindAll(d => d.CandidateId is not null || string.Equals(ApplicationDraftContent.Read(d.Content).Contact?.Email, address, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Records that went into others, at any depth.</summary>
    private async Task<List<CandidateRecord>> Absorbed(List<CandidateRecordId?> into, CancellationToken cancellationToken)
    {
        var found = new List<CandidateRecord>();
        while (into.Count > 0)
        {
            var level = into;
            var next = await Set<CandidateRecord>().Where(c => c.MergedInto != null && level.Contains(c.MergedInto)).ToListAsync(cancellationToken);
            found.AddRange(next);
            into = next.ConvertAll(c => (CandidateRecordId?)c.Id);
        }

        return found;
    }

    /// <summary>Who holds or held a role, or is an agent, keeps the account: others' decisions and a career hang on it.</summary>
    private async Task<bool> IsNeededElsewhere(UserId account, CancellationToken cancellationToken) =>
        await Set<RoleGrant>().AnyAsync(g => g.UserId == account, cancellationToken)
        || await Set<Agent>().AnyAsync(a => a.UserId == account, cancellationToken)
        || await Set<JobApplication>().AnyAsync(a => a.CandidateId == account && a.Status == ApplicationStatus.Hired, cancellationToken);
}
