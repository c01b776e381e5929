using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
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
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateTime>(
                name: "AbsencesSaidAt",
                table: "FellowApplications",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Auditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Room = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Auditions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    Rooms = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Opening = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    PanelSize = table.Column<int>(type: "int", nullable: false),
                    InARow = table.Column<int>(type: "int", nullable: false),
                    PauseMinutes = table.Column<int>(type: "int", nullable: false),
                    Jurors = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Unplaced = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditionSchedules", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    JudgeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JudgeName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Independence = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Tie = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Scores = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Remarks = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditionSheets", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    AuditionWeight = table.Column<decimal>(type: "decimal(5,4)", precision: 5, scale: 4, nullable: false),
                    Floor = table.Column<decimal>(type: "decimal(5,4)", precision: 5, scale: 4, nullable: false),
                    SetBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SetByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RankingTerms", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                name: "IX_Auditions_Row",
                table: "Auditions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSchedules_CohortId_Sprint",
                table: "AuditionSchedules",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditionSchedules_Row",
                table: "AuditionSchedules",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

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
                name: "IX_AuditionSheets_Row",
                table: "AuditionSheets",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_RankingTerms_CohortId_Sprint",
                table: "RankingTerms",
                columns: new[] { "CohortId", "Sprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RankingTerms_Row",
                table: "RankingTerms",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);
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
