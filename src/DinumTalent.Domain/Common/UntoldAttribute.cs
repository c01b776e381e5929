namespace DinumTalent.Domain.Common;

/// <summary>The audit trail leaves the value out: it would tie a person to something that may be under seal, or outlive the person's erasing.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UntoldAttribute : Attribute;
