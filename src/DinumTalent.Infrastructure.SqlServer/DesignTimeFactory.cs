using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.SqlServer;

/// <summary>Makes the context for the migration tools; reaches no server.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TalentDbContext>
{
    public TalentDbContext CreateDbContext(string[] args)
    {
        // The schema version of the account tables is read from the application's services.
        var services = new ServiceCollection()
            .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .BuildServiceProvider();
        var options = new DbContextOptionsBuilder<TalentDbContext>();
        options.UseApplicationServiceProvider(services)
            .Use(new DatabaseOptions { Provider = DatabaseOptions.SqlServer, ConnectionString = "Server=localhost;Database=DinumTalent;Integrated Security=true" }, Path.GetTempPath());
        return new TalentDbContext(options.Options);
    }
}
