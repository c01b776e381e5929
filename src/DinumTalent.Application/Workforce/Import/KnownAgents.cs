using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>
/// The agents that some lines speak of, as they stand in the administrations of the import; read in three queries, and not
/// watched for changes: most lines of a file that comes again change nothing.
/// </summary>
internal sealed class KnownAgents
{
    private readonly Dictionary<(OrganisationId, string), Agent> agents;
    private readonly ILookup<string, (OrganisationId Organisation, AgentId Id)> managers;
    private readonly ILookup<string, AgentId> addresses;

    private KnownAgents(
        Dictionary<(OrganisationId, string), Agent> agents, ILookup<string, (OrganisationId, AgentId)> managers, ILookup<string, AgentId> addresses) =>
        (this.agents, this.managers, this.addresses) = (agents, managers, addresses);

    public static async Task<KnownAgents> Read(ITalentDbContext db, IAccess access, ImportInHand import, IReadOnlyList<AgentLine> lines, CancellationToken cancellationToken)
    {
        var numbers = lines.Select(l => l.Said.RegistrationNumber).Distinct().ToList();
        var above = lines.Select(l => l.Manager).OfType<string>().Distinct().ToList();
        var emails = lines.Select(l => l.Said.Email?.Value).OfType<string>().Distinct().ToList();
        var scope = db.OrganisationLinks.Where(l => l.AncestorId == import.OrganisationId).Select(l => l.DescendantId);
        var within = db.Agents(access).AsNoTracking().Where(a => scope.Contains(a.OrganisationId));

        // One parameter a list: a thousand of them would cost more than the reading.
        var agents = await within.Where(a => EF.Parameter(numbers).Contains(a.RegistrationNumber!)).ToListAsync(cancellationToken);
        var managers = above.Count == 0 ? [] : await within.Where(a => EF.Parameter(above).Contains(a.RegistrationNumber!))
            .Select(a => new { Number = a.RegistrationNumber!, a.OrganisationId, a.Id }).ToListAsync(cancellationToken);
        var holders = emails.Count == 0 ? [] : await within.Where(a => EF.Parameter(emails).Contains(a.Email!))
            .Select(a => new { Email = a.Email!, a.Id }).ToListAsync(cancellationToken);
        return new KnownAgents(
            agents.GroupBy(a => Key(a.OrganisationId, a.RegistrationNumber!)).ToDictionary(g => g.Key, g => g.First()),
            managers.ToLookup(m => m.Number, m => (m.OrganisationId, m.Id), StringComparer.OrdinalIgnoreCase),
            holders.ToLookup(h => h.Email, h => h.Id));
    }

    public Agent? Find(OrganisationId organisation, string number) => agents.GetValueOrDefault(Key(organisation, number));

    /// <summary>The one of the same administration, else the only one of that matricule.</summary>
    public AgentId? Manager(OrganisationId organisation, string number)
    {
        var called = managers[number].ToList();
        var own = called.Where(m => m.Organisation == organisation).ToList();
        return own.Count == 1 ? own[0].Id : called.Count == 1 ? called[0].Id : null;
    }

    /// <summary>Whether the address is somebody else's.</summary>
    public bool IsTaken(ImportedAgent said) =>
        said.Email is { } email && addresses[email.Value].Any(id => id != Find(said.Terms.OrganisationId, said.RegistrationNumber)?.Id);

    /// <summary>SQL Server compares without case.</summary>
    public static (OrganisationId, string) Key(OrganisationId organisation, string number) => (organisation, number.ToUpperInvariant());
}

/// <summary>What an import in hand knows of its file.</summary>
internal static class FileOfImport
{
    /// <summary>As the file calls a column; empty for none.</summary>
    public static string HeaderOf(this ImportInHand import, AgentColumn? column)
    {
        for (var i = 0; column is not null && i < import.Columns.Count; i++)
        {
            if (import.Columns[i] == column) return import.Headers[i];
        }

        return "";
    }
}
