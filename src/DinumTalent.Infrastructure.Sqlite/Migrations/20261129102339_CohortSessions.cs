using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CohortSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MatchingScenarios_CohortId_Sprint_NameKey",
                table: "MatchingScenarios");

            migrationBuilder.DropIndex(
                name: "IX_CohortResults_CohortId_Sprint",
                table: "CohortResults");

            migrationBuilder.AddColumn<DateOnly>(
                name: "UntiedOn",
                table: "Missions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Session",
                table: "MatchingScenarios",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnswerEnteredAt",
                table: "FellowApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "HandedOnAt",
                table: "CohortResults",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Session",
                table: "CohortResults",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateIndex(
                name: "IX_MatchingScenarios_CohortId_Sprint_Session_NameKey",
                table: "MatchingScenarios",
                columns: new[] { "CohortId", "Sprint", "Session", "NameKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CohortResults_CohortId_Sprint_Session",
                table: "CohortResults",
                columns: new[] { "CohortId", "Sprint", "Session" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MatchingScenarios_CohortId_Sprint_Session_NameKey",
                table: "MatchingScenarios");

            migrationBuilder.DropIndex(
                name: "IX_CohortResults_CohortId_Sprint_Session",
                table: "CohortResults");

            migrationBuilder.DropColumn(
                name: "UntiedOn",
                table: "Missions");

            migrationBuilder.DropColumn(
                name: "Session",
                table: "MatchingScenarios");

            migrationBuilder.DropColumn(
                name: "AnswerEnteredAt",
                table: "FellowApplications");

            migrationBuilder.DropColumn(
                name: "HandedOnAt",
                table: "CohortResults");

            migrationBuilder.DropColumn(
                name: "Session",
                table: "CohortResults");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingScenarios_CohortId_Sprint_NameKey",
                table: "MatchingScenarios",
                columns: new[] { "CohortId", "Sprint", "NameKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CohortResults_CohortId_Sprint",
                table: "CohortResults",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);
        }
    }
}
