using DinumTalent.Application.Common;

namespace DinumTalent.Application.Reports.Model;

/// <summary>The days a report observes, both included.</summary>
public sealed record ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>"du 1er janvier 2026 au 23 novembre 2026".</summary>
    public override string ToString() => From == To ? $"le {From.ToFrench()}" : $"du {From.ToFrench()} au {To.ToFrench()}";
}
