using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Imports;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <summary>Imports of agents in tests.</summary>
public static class AgentImports
{
    /// <summary>Receives a file as the operator's tool does.</summary>
    public static Task<AgentImportId> ReceiveAgents(this WebSite site, Organisation place, string text) => site.ReceiveAgents(place, Encoding.UTF8.GetBytes(text));

    public static Task<AgentImportId> ReceiveAgents(this WebSite site, Organisation place, byte[] content) => site.AsSystem(async services =>
    {
        using var stream = new MemoryStream(content);
        var file = (await services.GetRequiredService<IUploads>().ReceiveTable(stream, "agents.csv", CancellationToken.None)).Value;
        return (await services.GetRequiredService<IMediator>().Send(new StartAgentImport(place.Id, file.Id))).Value;
    });

    /// <summary>Confirms what the columns seem to hold.</summary>
    public static async Task MapAgents(this WebSite site, AgentImportId id)
    {
        var view = await site.AgentImport(id);
        await site.Must(new MapAgentImport(id, view.Version, [.. view.Columns.Select(c => c.Holds)]));
    }

    /// <summary>Confirms the columns and has all lines tried.</summary>
    public static async Task<AgentImportView> TryAgents(this WebSite site, AgentImportId id)
    {
        await site.MapAgents(id);
        await site.Must(new TryAgentImport(id, (await site.AgentImport(id)).Version));
        await site.WorkOnImports(id);
        return await site.AgentImport(id);
    }

    /// <summary>Confirms the columns and has all lines written.</summary>
    public static async Task<AgentImportView> ImportAgents(this WebSite site, Organisation place, string text)
    {
        var id = await site.ReceiveAgents(place, text);
        await site.MapAgents(id);
        await site.Must(new RunAgentImport(id, (await site.AgentImport(id)).Version));
        await site.WorkOnImports(id);
        return await site.AgentImport(id);
    }

    public static Task<AgentImportId?> WorkOnImports(this WebSite site, AgentImportId? id = null) =>
        site.Services.GetRequiredService<AgentImportRunner>().RunNext(id, null, CancellationToken.None);

    public static Task<AgentImportView> AgentImport(this WebSite site, AgentImportId id) =>
        site.AsSystem(async services => (await services.GetRequiredService<IMediator>().Send(new AgentImportProgress(id))).Value);

    public static Task<IReadOnlyList<ImportIssueRow>> Refusals(this WebSite site, AgentImportId id) =>
        site.AsSystem(async services => (await services.GetRequiredService<IMediator>().Send(new AgentImportRefusals(id))).Value);

    private static Task Must(this WebSite site, IRequest<Domain.Common.Result> request) => site.AsSystem(async services =>
    {
        var result = await services.GetRequiredService<IMediator>().Send(request);
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    });
}
