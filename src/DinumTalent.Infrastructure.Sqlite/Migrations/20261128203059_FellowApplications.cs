using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FellowApplications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FellowApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    GivenName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Expertises = table.Column<string>(type: "TEXT", nullable: false),
                    Cv_FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cv_Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Cv_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Cv_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Motivation = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddressConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PoolConsentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RepeatAnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wishes = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FellowApplications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FellowApplications_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PreselectionReadings",
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
                    table.PrimaryKey("PK_PreselectionReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreselectionReadings_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreselectionReadings_FellowApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "FellowApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PreselectionVerdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsPreselected = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreselectionVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreselectionVerdicts_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreselectionVerdicts_FellowApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "FellowApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_AccountId",
                table: "FellowApplications",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_CohortId_Number",
                table: "FellowApplications",
                columns: new[] { "CohortId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_CohortId_Sprint_Email",
                table: "FellowApplications",
                columns: new[] { "CohortId", "Sprint", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_Cv_FileId",
                table: "FellowApplications",
                column: "Cv_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_FellowApplications_Email",
                table: "FellowApplications",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_PreselectionReadings_ApplicationId_JudgeId",
                table: "PreselectionReadings",
                columns: new[] { "ApplicationId", "JudgeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PreselectionReadings_CohortId",
                table: "PreselectionReadings",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_PreselectionReadings_JudgeId_Independence",
                table: "PreselectionReadings",
                columns: new[] { "JudgeId", "Independence" });

            migrationBuilder.CreateIndex(
                name: "IX_PreselectionVerdicts_ApplicationId",
                table: "PreselectionVerdicts",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PreselectionVerdicts_CohortId",
                table: "PreselectionVerdicts",
                column: "CohortId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PreselectionReadings");

            migrationBuilder.DropTable(
                name: "PreselectionVerdicts");

            migrationBuilder.DropTable(
                name: "FellowApplications");
        }
    }
}
