using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MatchCohorts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MatchingScenarios",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Optimal = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AuditionWeight = table.Column<decimal>(type: "TEXT", precision: 5, scale: 4, nullable: false),
                    Floor = table.Column<decimal>(type: "TEXT", precision: 5, scale: 4, nullable: false),
                    Seed = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Locks = table.Column<string>(type: "TEXT", nullable: false),
                    Seats = table.Column<string>(type: "TEXT", nullable: false),
                    Outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    Positions = table.Column<string>(type: "TEXT", nullable: false),
                    Blocking = table.Column<string>(type: "TEXT", nullable: false),
                    BrokenTies = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingScenarios", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchingScenarios_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CohortResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    ScenarioId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FrozenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    FrozenByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    FrozenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NextDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Positions = table.Column<string>(type: "TEXT", nullable: false),
                    Wishes = table.Column<string>(type: "TEXT", nullable: false),
                    Locks = table.Column<string>(type: "TEXT", nullable: false),
                    Outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CohortResults_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CohortResults_MatchingScenarios_ScenarioId",
                        column: x => x.ScenarioId,
                        principalTable: "MatchingScenarios",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FellowPlaces",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResultsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Expertise = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    WishRank = table.Column<int>(type: "INTEGER", nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FellowPlaces", x => new { x.ResultsId, x.ApplicationId });
                    table.ForeignKey(
                        name: "FK_FellowPlaces_CohortResults_ResultsId",
                        column: x => x.ResultsId,
                        principalTable: "CohortResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CohortResults_CohortId_Sprint",
                table: "CohortResults",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CohortResults_ScenarioId",
                table: "CohortResults",
                column: "ScenarioId");

            migrationBuilder.CreateIndex(
                name: "IX_FellowPlaces_ApplicationId",
                table: "FellowPlaces",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_FellowPlaces_Status_AnswerBy",
                table: "FellowPlaces",
                columns: new[] { "Status", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_MatchingScenarios_CohortId_Sprint_NameKey",
                table: "MatchingScenarios",
                columns: new[] { "CohortId", "Sprint", "NameKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FellowPlaces");

            migrationBuilder.DropTable(
                name: "CohortResults");

            migrationBuilder.DropTable(
                name: "MatchingScenarios");
        }
    }
}
