using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FellowDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_FellowApplications_CohortId_Sprint_Email",
                table: "FellowApplications");

            migrationBuilder.CreateTable(
                name: "FellowDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Cv_FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cv_Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Cv_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Cv_Size = table.Column<long>(type: "INTEGER", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LinkSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FellowDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FellowDrafts_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FellowTallies",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FellowTallies", x => new { x.CohortId, x.Sprint, x.Status });
                    table.ForeignKey(
                        name: "FK_FellowTallies_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_CohortId_Sprint_Email",
                table: "FellowApplications",
                columns: new[] { "CohortId", "Sprint", "Email" },
                unique: true,
                filter: "[WithdrawnAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FellowDrafts_AccountId",
                table: "FellowDrafts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_FellowDrafts_CohortId_Sprint",
                table: "FellowDrafts",
                columns: new[] { "CohortId", "Sprint" });

            migrationBuilder.CreateIndex(
                name: "IX_FellowDrafts_Email",
                table: "FellowDrafts",
                column: "Email");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FellowDrafts");

            migrationBuilder.DropTable(
                name: "FellowTallies");

            migrationBuilder.DropIndex(
                name: "IX_FellowApplications_CohortId_Sprint_Email",
                table: "FellowApplications");

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_CohortId_Sprint_Email",
                table: "FellowApplications",
                columns: new[] { "CohortId", "Sprint", "Email" },
                unique: true);
        }
    }
}
