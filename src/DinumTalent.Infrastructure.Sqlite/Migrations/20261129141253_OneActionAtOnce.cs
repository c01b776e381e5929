using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OneActionAtOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Twins that a race left behind: the first one stays open, or the index could not be made.
            migrationBuilder.Sql(
                """
                UPDATE RetentionActions SET Status = 'GivenUp', ClosedOn = OpenedOn, Outcome = 'Doublon d’une action identique.'
                WHERE ClosedOn IS NULL AND EXISTS (
                    SELECT 1 FROM RetentionActions t
                    WHERE t.ClosedOn IS NULL AND t.Id < RetentionActions.Id AND t.AgentId = RetentionActions.AgentId AND t.Kind = RetentionActions.Kind
                        AND t.DueOn = RetentionActions.DueOn AND t.OpenedOn = RetentionActions.OpenedOn AND t.Origin = RetentionActions.Origin)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_RetentionActions_AgentId_Kind_DueOn_OpenedOn_Origin",
                table: "RetentionActions",
                columns: new[] { "AgentId", "Kind", "DueOn", "OpenedOn", "Origin" },
                unique: true,
                filter: "[ClosedOn] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RetentionActions_AgentId_Kind_DueOn_OpenedOn_Origin",
                table: "RetentionActions");
        }
    }
}
