using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Missions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChallengeImpacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Measures = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Values = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: true),
                    EndState = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    MaintainedBy = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChallengeImpacts", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ChallengeImpacts_Challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChallengeImpacts_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CohortEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Present = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortEvents", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CohortEvents_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MissionDigests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MissionDigests", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_MissionDigests_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Missions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SortKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Expertise = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Administration = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    City = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Employment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    TrialEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TeleworkDays = table.Column<int>(type: "int", nullable: false),
                    Duties = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: true),
                    OperationalName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    OperationalPosition = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    OperationalEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    HighLevelName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    HighLevelPosition = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    HighLevelEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Milestones = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CheckIns = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Meetings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RenewalAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FellowIntention = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    HostIntention = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Missions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Missions_Agents_AgentId",
                        column: x => x.AgentId,
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Missions_Challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Missions_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AlumniSurveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Intention = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Situation = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlumniSurveys", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AlumniSurveys_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AlumniSurveys_Missions_MissionId",
                        column: x => x.MissionId,
                        principalTable: "Missions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AlumniSurveys_AnsweredOn_RemindedOn_SentOn",
                table: "AlumniSurveys",
                columns: new[] { "AnsweredOn", "RemindedOn", "SentOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AlumniSurveys_CohortId",
                table: "AlumniSurveys",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_AlumniSurveys_MissionId_Kind",
                table: "AlumniSurveys",
                columns: new[] { "MissionId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AlumniSurveys_Row",
                table: "AlumniSurveys",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeImpacts_ChallengeId",
                table: "ChallengeImpacts",
                column: "ChallengeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeImpacts_CohortId",
                table: "ChallengeImpacts",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeImpacts_Row",
                table: "ChallengeImpacts",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CohortEvents_CohortId_HeldOn",
                table: "CohortEvents",
                columns: new[] { "CohortId", "HeldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CohortEvents_Row",
                table: "CohortEvents",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_MissionDigests_CohortId",
                table: "MissionDigests",
                column: "CohortId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MissionDigests_Row",
                table: "MissionDigests",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Missions_AccountId",
                table: "Missions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_AgentId",
                table: "Missions",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_ApplicationId",
                table: "Missions",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_ChallengeId",
                table: "Missions",
                column: "ChallengeId");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_CohortId_Email",
                table: "Missions",
                columns: new[] { "CohortId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Missions_Email",
                table: "Missions",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_EndsOn_StartsOn",
                table: "Missions",
                columns: new[] { "EndsOn", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Missions_HighLevelEmail",
                table: "Missions",
                column: "HighLevelEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_OperationalEmail",
                table: "Missions",
                column: "OperationalEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Missions_Row",
                table: "Missions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AlumniSurveys");

            migrationBuilder.DropTable(
                name: "ChallengeImpacts");

            migrationBuilder.DropTable(
                name: "CohortEvents");

            migrationBuilder.DropTable(
                name: "MissionDigests");

            migrationBuilder.DropTable(
                name: "Missions");
        }
    }
}
