using Microsoft.Data.Sqlite;

namespace DinumTalent.Web.Tests.Operating;

public sealed class The_operators_tool : IDisposable
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int Unavailable = 2;
    private const int Damaged = 3;

    private static readonly string[] Admin = ["admin", "create", "--email", "claire.petit@exemple.gouv.fr", "--prenom", "Claire", "--nom", "Petit"];

    private readonly OperatorsTool tool = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task creates_the_database_names_an_administrator_and_checks_the_trail()
    {
        var made = await Run("migrate");
        made.Written.ShouldContain("La base de données est à jour. Migrations appliquées :");
        made.ExitCode.ShouldBe(Done);
        File.Exists(Database).ShouldBeTrue();

        var named = await Run(Admin);
        named.ExitCode.ShouldBe(Done, named.Written);
        named.Written.ShouldContain("claire.petit@exemple.gouv.fr administre tout l’État.");
        named.Written.ShouldContain("https://talents.exemple.gouv.fr/invitation?compte=");

        var intact = await Run("audit", "verify");
        intact.ExitCode.ShouldBe(Done, intact.Written);
        intact.Written.ShouldContain("Le journal est intact");
    }

    [Fact]
    public async Task migrates_twice_without_harm()
    {
        await Run("migrate");

        var again = await Run("migrate");

        again.ExitCode.ShouldBe(Done);
        again.Written.ShouldContain("La base de données est déjà à jour.");
    }

    [Fact]
    public async Task tells_that_the_trail_is_damaged_with_a_code_of_its_own()
    {
        await Run("migrate");
        await using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync(Stop);
            await using var forge = connection.CreateCommand();
            forge.CommandText = """
                INSERT INTO AuditEntries (Id, At, ActorName, ActorKey, Action, Entity, EntityId, EntityVersion, Fields, ValuesHash, Sequence, Seal)
                VALUES ('019a0000-0000-7000-8000-000000000001', '2026-11-23 09:00:00', 'Personne', 'personne', 'EditVacancy', 'Vacancy', '019a0000-0000-7000-8000-000000000002', 1, 'Title', x'00', 1, x'00')
                """;
            await forge.ExecuteNonQueryAsync(Stop);
        }

        var damaged = await Run("audit", "verify");

        damaged.Written.ShouldContain("Le journal est endommagé");
        damaged.ExitCode.ShouldBe(Damaged);
    }

    [Fact]
    public async Task says_what_it_was_not_told()
    {
        var refused = await Run("admin", "create", "--email", "claire.petit@exemple.gouv.fr");

        refused.ExitCode.ShouldBe(Refused);
        refused.Written.ShouldContain("--prenom");
        refused.Written.ShouldContain("--nom");
    }

    [Fact]
    public async Task refuses_an_address_that_is_none_and_a_command_that_it_does_not_know()
    {
        await Run("migrate");

        var address = await Run("admin", "create", "--email", "pas-une-adresse", "--prenom", "Claire", "--nom", "Petit");
        address.ExitCode.ShouldBe(Refused, address.Written);
        address.Written.ShouldContain("Échec : ");

        (await Run("effacer")).ExitCode.ShouldBe(Refused);
    }

    [Fact]
    public async Task says_in_one_line_that_the_database_is_not_there()
    {
        tool.Settings["Database__ConnectionString"] = "Data Source=/nulle-part/base.db";

        var failed = await Run(Admin);

        failed.ExitCode.ShouldBe(Unavailable, failed.Written);
        failed.Written.ShouldContain("Échec : ");
        failed.Written.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task names_the_setting_that_is_missing()
    {
        await Run("migrate");
        tool.Settings["Site__PublicUrl"] = null;

        var failed = await Run(Admin);

        failed.ExitCode.ShouldBe(Unavailable, failed.Written);
        failed.Written.ShouldContain("Site:PublicUrl");
    }

    private string Database => Path.Combine(tool.Folder, "donnees", "dinumtalent.db");

    private Task<(int ExitCode, string Written)> Run(params string[] arguments) => tool.Run(Stop, arguments);
}
