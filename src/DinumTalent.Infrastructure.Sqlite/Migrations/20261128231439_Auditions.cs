using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Auditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Absences",
                table: "FellowApplications",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTime>(
                name: "AbsencesSaidAt",
                table: "FellowApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Auditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Room = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Auditions_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Auditions_FellowApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "FellowApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditionSchedules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    Rooms = table.Column<string>(type: "TEXT", nullable: false),
                    Opening = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PanelSize = table.Column<int>(type: "INTEGER", nullable: false),
                    InARow = table.Column<int>(type: "INTEGER", nullable: false),
                    PauseMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Jurors = table.Column<string>(type: "TEXT", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Unplaced = table.Column<string>(type: "TEXT", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditionSchedules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuditionSchedules_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditionSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JudgeName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Independence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Tie = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Scores = table.Column<string>(type: "TEXT", nullable: false),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditionSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AuditionSheets_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AuditionSheets_FellowApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "FellowApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RankingTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    AuditionWeight = table.Column<decimal>(type: "TEXT", precision: 5, scale: 4, nullable: false),
                    Floor = table.Column<decimal>(type: "TEXT", precision: 5, scale: 4, nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SetByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RankingTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RankingTerms_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Auditions_ApplicationId",
                table: "Auditions",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Auditions_CohortId_Sprint",
                table: "Auditions",
                columns: new[] { "CohortId", "Sprint" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSchedules_CohortId_Sprint",
                table: "AuditionSchedules",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSheets_ApplicationId_JudgeId",
                table: "AuditionSheets",
                columns: new[] { "ApplicationId", "JudgeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSheets_CohortId_Sprint",
                table: "AuditionSheets",
                columns: new[] { "CohortId", "Sprint" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSheets_JudgeId_Independence",
                table: "AuditionSheets",
                columns: new[] { "JudgeId", "Independence" });

            migrationBuilder.CreateIndex(
                name: "IX_RankingTerms_CohortId_Sprint",
                table: "RankingTerms",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Auditions");

            migrationBuilder.DropTable(
                name: "AuditionSchedules");

            migrationBuilder.DropTable(
                name: "AuditionSheets");

            migrationBuilder.DropTable(
                name: "RankingTerms");

            migrationBuilder.DropColumn(
                name: "Absences",
                table: "FellowApplications");

            migrationBuilder.DropColumn(
                name: "AbsencesSaidAt",
                table: "FellowApplications");
        }
    }
}
