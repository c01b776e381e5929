using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Cv_FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Cv_Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Cv_ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Cv_Size = table.Column<long>(type: "bigint", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LinkSentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FellowDrafts", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
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
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sprint = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_FellowDrafts_Row",
                table: "FellowDrafts",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);
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
