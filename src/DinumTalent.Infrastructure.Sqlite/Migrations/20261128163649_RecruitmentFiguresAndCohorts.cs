using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RecruitmentFiguresAndCohorts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "VacancyApprovals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SetAsideAt",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LeftToldAt",
                table: "InterviewPanels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "NextOrganisationId",
                table: "Agents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Cohorts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsPast = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cohorts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cohorts_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CvReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Mentions = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CvReadings_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CvWords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SkillFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SkillId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 210, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SkillFindings_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Challenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Administration = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 190, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Users = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    ImpactHypothesis = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    DataAndInfrastructure = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    Measures = table.Column<string>(type: "TEXT", nullable: false),
                    Profiles = table.Column<string>(type: "TEXT", nullable: false),
                    Mentors = table.Column<string>(type: "TEXT", nullable: false),
                    CommitsToFreeSoftware = table.Column<bool>(type: "INTEGER", nullable: false),
                    CommitsToAccessibility = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SubmittedByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Challenges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Challenges_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Challenges_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CohortPhases",
                columns: table => new
                {
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortPhases", x => new { x.CohortId, x.Sprint, x.Kind });
                    table.ForeignKey(
                        name: "FK_CohortPhases_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CvEntries",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacancyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReadingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvEntries", x => x.Key);
                    table.ForeignKey(
                        name: "FK_CvEntries_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CvEntries_CvReadings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "CvReadings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CvTrigrams",
                columns: table => new
                {
                    Trigram = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    WordId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvTrigrams", x => new { x.Trigram, x.WordId });
                    table.ForeignKey(
                        name: "FK_CvTrigrams_CvWords_WordId",
                        column: x => x.WordId,
                        principalTable: "CvWords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChallengeAuthors",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChallengeAuthors", x => new { x.ChallengeId, x.UserId });
                    table.ForeignKey(
                        name: "FK_ChallengeAuthors_Challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChallengeReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sprint = table.Column<int>(type: "INTEGER", nullable: false),
                    JurorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JurorName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    AssignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Independence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Tie = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Scores = table.Column<string>(type: "TEXT", nullable: false),
                    IsFavourable = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsFavourite = table.Column<bool>(type: "INTEGER", nullable: false),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChallengeReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChallengeReviews_Challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChallengeReviews_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChallengeVerdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsEligible = table.Column<bool>(type: "INTEGER", nullable: true),
                    EligibilityReason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    IsFavourite = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChallengeVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChallengeVerdicts_Challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "Challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChallengeVerdicts_Cohorts_CohortId",
                        column: x => x.CohortId,
                        principalTable: "Cohorts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CvUses",
                columns: table => new
                {
                    WordId = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvUses", x => new { x.WordId, x.EntryKey });
                    table.ForeignKey(
                        name: "FK_CvUses_CvEntries_EntryKey",
                        column: x => x.EntryKey,
                        principalTable: "CvEntries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_Cv_FileId",
                table: "TalentPoolMembers",
                column: "Cv_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_SealedIdentities_Cv_FileId",
                table: "SealedIdentities",
                column: "Cv_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_GivenUpAt_SetAsideAt",
                table: "Outbox",
                columns: new[] { "GivenUpAt", "SetAsideAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Cv_FileId",
                table: "Applications",
                column: "Cv_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SentAt_VacancyId_Status_RefusalReason_Id",
                table: "Applications",
                columns: new[] { "SentAt", "VacancyId", "Status", "RefusalReason", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeAuthors_UserId",
                table: "ChallengeAuthors",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeReviews_ChallengeId_JurorId",
                table: "ChallengeReviews",
                columns: new[] { "ChallengeId", "JurorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeReviews_CohortId",
                table: "ChallengeReviews",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeReviews_JurorId_Independence",
                table: "ChallengeReviews",
                columns: new[] { "JurorId", "Independence" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenges_CohortId_Slug",
                table: "Challenges",
                columns: new[] { "CohortId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Challenges_CohortId_SubmittedAt",
                table: "Challenges",
                columns: new[] { "CohortId", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenges_OrganisationId",
                table: "Challenges",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeVerdicts_ChallengeId",
                table: "ChallengeVerdicts",
                column: "ChallengeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChallengeVerdicts_CohortId",
                table: "ChallengeVerdicts",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_CohortPhases_Kind_OpensOn_ClosesOn",
                table: "CohortPhases",
                columns: new[] { "Kind", "OpensOn", "ClosesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_OrganisationId",
                table: "Cohorts",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Cohorts_Slug",
                table: "Cohorts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CvEntries_ApplicationId",
                table: "CvEntries",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CvEntries_ReadingId",
                table: "CvEntries",
                column: "ReadingId");

            migrationBuilder.CreateIndex(
                name: "IX_CvEntries_VacancyId_Key",
                table: "CvEntries",
                columns: new[] { "VacancyId", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_CvReadings_FileId",
                table: "CvReadings",
                column: "FileId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CvTrigrams_WordId",
                table: "CvTrigrams",
                column: "WordId");

            migrationBuilder.CreateIndex(
                name: "IX_CvUses_EntryKey",
                table: "CvUses",
                column: "EntryKey");

            migrationBuilder.CreateIndex(
                name: "IX_CvWords_Word",
                table: "CvWords",
                column: "Word");

            migrationBuilder.CreateIndex(
                name: "IX_SkillFindings_ApplicationId_SkillId",
                table: "SkillFindings",
                columns: new[] { "ApplicationId", "SkillId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChallengeAuthors");

            migrationBuilder.DropTable(
                name: "ChallengeReviews");

            migrationBuilder.DropTable(
                name: "ChallengeVerdicts");

            migrationBuilder.DropTable(
                name: "CohortPhases");

            migrationBuilder.DropTable(
                name: "CvTrigrams");

            migrationBuilder.DropTable(
                name: "CvUses");

            migrationBuilder.DropTable(
                name: "SkillFindings");

            migrationBuilder.DropTable(
                name: "Challenges");

            migrationBuilder.DropTable(
                name: "CvWords");

            migrationBuilder.DropTable(
                name: "CvEntries");

            migrationBuilder.DropTable(
                name: "Cohorts");

            migrationBuilder.DropTable(
                name: "CvReadings");

            migrationBuilder.DropIndex(
                name: "IX_TalentPoolMembers_Cv_FileId",
                table: "TalentPoolMembers");

            migrationBuilder.DropIndex(
                name: "IX_SealedIdentities_Cv_FileId",
                table: "SealedIdentities");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_GivenUpAt_SetAsideAt",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Applications_Cv_FileId",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_SentAt_VacancyId_Status_RefusalReason_Id",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "VacancyApprovals");

            migrationBuilder.DropColumn(
                name: "SetAsideAt",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "LeftToldAt",
                table: "InterviewPanels");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "NextOrganisationId",
                table: "Agents");
        }
    }
}
