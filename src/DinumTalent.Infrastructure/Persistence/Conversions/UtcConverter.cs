using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DinumTalent.Infrastructure.Persistence.Conversions;

/// <summary>Instants are UTC, and come back saying so.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
