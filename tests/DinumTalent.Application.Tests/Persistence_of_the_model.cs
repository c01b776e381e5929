using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DinumTalent.Application.Tests;

public sealed class Persistence_of_the_model(WebSite site) : FunctionalTest(site)
{
    [Theory]
    [InlineData(DatabaseOptions.Sqlite)]
    [InlineData(DatabaseOptions.SqlServer)]
    public void has_a_migration_for_every_change(string provider)
    {
        using var db = Context(provider);

        db.Database.HasPendingModelChanges().ShouldBeFalse("run scripts/add-migration.sh NAME");
    }

    [Fact]
    public void gives_a_script_that_SQL_Server_can_read()
    {
        using var db = Context(DatabaseOptions.SqlServer);
        var script = db.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>().GenerateScript(options: Microsoft.EntityFrameworkCore.Migrations.MigrationsSqlGenerationOptions.Idempotent);

        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        script.ShouldContain("CREATE TABLE [Applications]");
        errors.Select(e => $"{e.Line}: {e.Message}").ShouldBeEmpty();
    }

    [Fact]
    public void keeps_index_keys_within_what_SQL_Server_accepts()
    {
        using var db = Context(DatabaseOptions.SqlServer);

        var tooWide = db.Model.GetEntityTypes().SelectMany(e => e.GetIndexes())
            .Select(i => (Index: i.DeclaringEntityType.DisplayName() + ":" + string.Join(',', i.Properties.Select(p => p.Name)), Bytes: i.Properties.Sum(p => p.ClrType == typeof(string) ? 2 * (p.GetMaxLength() ?? 100_000) : 16)))
            .Where(i => i.Bytes > 1700);

        tooWide.ShouldBeEmpty();
    }

    private static TalentDbContext Context(string provider)
    {
        var services = new ServiceCollection().Configure<Microsoft.AspNetCore.Identity.IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
        var options = new DbContextOptionsBuilder<TalentDbContext>();
        options.UseApplicationServiceProvider(services);
        options.Use(new DatabaseOptions { Provider = provider, ConnectionString = provider == DatabaseOptions.Sqlite ? "Data Source=:memory:" : "Server=none;Database=none" }, Path.GetTempPath());
        return new TalentDbContext(options.Options);
    }
}
