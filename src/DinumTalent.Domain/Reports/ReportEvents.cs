using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Reports;

/// <summary>A report is to be prepared.</summary>
public sealed record ReportOrdered(ReportEditionId Edition) : IDomainEvent;

/// <summary>A report can be read.</summary>
public sealed record ReportReady(ReportEditionId Edition) : IDomainEvent;

/// <summary>A report can't be prepared for who asked for it.</summary>
public sealed record ReportRefused(ReportEditionId Edition) : IDomainEvent;
