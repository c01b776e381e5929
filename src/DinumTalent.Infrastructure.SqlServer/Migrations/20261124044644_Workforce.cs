using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Workforce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SkillAssessments_AgentId_SkillId",
                table: "SkillAssessments");

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "Skills",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "Skills",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SearchHash",
                table: "Skills",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AcceptedOn",
                table: "SkillAssessments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Comment",
                table: "SkillAssessments",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "SkillAssessments",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExpiresOn",
                table: "SkillAssessments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ExpiryNotice",
                table: "SkillAssessments",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RecordedBy",
                table: "SkillAssessments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "VerifiedOn",
                table: "SkillAssessments",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Outbox",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Organisations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TreeRevision",
                table: "Organisations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "JobProfiles",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "JobFamilies",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ExceptionReason",
                table: "Contracts",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRenewal",
                table: "Contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "TrialRenewed",
                table: "Contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ActorKey",
                table: "AuditEntries",
                type: "nvarchar(420)",
                maxLength: 420,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Arrival",
                table: "Agents",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<DateOnly>(
                name: "BirthDate",
                table: "Agents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "City",
                table: "Agents",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContractEndsOn",
                table: "Agents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DepartedOn",
                table: "Agents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DepartureReason",
                table: "Agents",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Destination",
                table: "Agents",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GrossPay",
                table: "Agents",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ManagerId",
                table: "Agents",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sex",
                table: "Agents",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "SharesPassport",
                table: "Agents",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "AgentImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AuthorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AuthorName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Encoding = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Separator = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false),
                    Headers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MappedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    IsTrial = table.Column<bool>(type: "bit", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentImports", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AgentImports_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReminderDays = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CreatedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LaunchedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Campaigns_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MobilityInterests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ExpressedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MobilityInterests", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_MobilityInterests_Agents_AgentId",
                        column: x => x.AgentId,
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MobilityInterests_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PayReferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JobProfileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    IsFictitious = table.Column<bool>(type: "bit", nullable: false),
                    Brackets = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayReferences", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PayReferences_JobProfiles_JobProfileId",
                        column: x => x.JobProfileId,
                        principalTable: "JobProfiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferentialImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OnLabel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OnSynonym = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OnNone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ParentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Exceptions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferentialImports", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ReferentialVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PublishedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PublishedByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferentialVersions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "SavedSearches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Criteria = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedSearches", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "TalentChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AgentImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    IsTrial = table.Column<bool>(type: "bit", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Linked = table.Column<int>(type: "int", nullable: false),
                    Created = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    Unchanged = table.Column<int>(type: "int", nullable: false),
                    Refused = table.Column<int>(type: "int", nullable: false),
                    Warnings = table.Column<int>(type: "int", nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    HeldUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentImportRuns", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_AgentImportRuns_AgentImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AgentImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CampaignEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ValidatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignEntries", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CampaignEntries_Agents_AgentId",
                        column: x => x.AgentId,
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CampaignEntries_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignEntries_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeasuredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsFinal = table.Column<bool>(type: "bit", nullable: false),
                    Figures = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignResults", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CampaignResults_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferentialChanges",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    ReferentialVersionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Edit = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferentialChanges", x => new { x.ReferentialVersionId, x.Number });
                    table.ForeignKey(
                        name: "FK_ReferentialChanges_ReferentialVersions_ReferentialVersionId",
                        column: x => x.ReferentialVersionId,
                        principalTable: "ReferentialVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgentImportIssues",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Column = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    IsWarning = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgentImportIssues", x => new { x.RunId, x.Line, x.Number });
                    table.ForeignKey(
                        name: "FK_AgentImportIssues_AgentImportRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "AgentImportRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Skills_MergedInto",
                table: "Skills",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_SkillAssessments_AgentId",
                table: "SkillAssessments",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_SkillAssessments_AgentId_SkillId",
                table: "SkillAssessments",
                columns: new[] { "AgentId", "SkillId" },
                unique: true,
                filter: "[ValidUntil] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SkillAssessments_ExpiresOn",
                table: "SkillAssessments",
                column: "ExpiresOn");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_AgentId",
                table: "Applications",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_ArrivedOn_SortKey",
                table: "Agents",
                columns: new[] { "ArrivedOn", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Agents_City",
                table: "Agents",
                column: "City");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_ContractEndsOn_SortKey",
                table: "Agents",
                columns: new[] { "ContractEndsOn", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Agents_Email",
                table: "Agents",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_ManagerId",
                table: "Agents",
                column: "ManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_OrganisationId_RegistrationNumber",
                table: "Agents",
                columns: new[] { "OrganisationId", "RegistrationNumber" },
                unique: true,
                filter: "[RegistrationNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_RegistrationNumber",
                table: "Agents",
                column: "RegistrationNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_SortKey",
                table: "Agents",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_AgentImportRuns_ImportId_Attempt",
                table: "AgentImportRuns",
                columns: new[] { "ImportId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgentImportRuns_Row",
                table: "AgentImportRuns",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_AgentImports_OrganisationId_ReceivedAt",
                table: "AgentImports",
                columns: new[] { "OrganisationId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AgentImports_Row",
                table: "AgentImports",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_AgentImports_Status_ReceivedAt",
                table: "AgentImports",
                columns: new[] { "Status", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_AgentId",
                table: "CampaignEntries",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_CampaignId_AgentId",
                table: "CampaignEntries",
                columns: new[] { "CampaignId", "AgentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_CampaignId_OrganisationId",
                table: "CampaignEntries",
                columns: new[] { "CampaignId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_CampaignId_SubmittedAt_RemindedAt",
                table: "CampaignEntries",
                columns: new[] { "CampaignId", "SubmittedAt", "RemindedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_OrganisationId",
                table: "CampaignEntries",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignEntries_Row",
                table: "CampaignEntries",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignResults_CampaignId",
                table: "CampaignResults",
                column: "CampaignId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignResults_Row",
                table: "CampaignResults",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_OrganisationId_OpensOn",
                table: "Campaigns",
                columns: new[] { "OrganisationId", "OpensOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Row",
                table: "Campaigns",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Status_ClosesOn",
                table: "Campaigns",
                columns: new[] { "Status", "ClosesOn" });

            migrationBuilder.CreateIndex(
                name: "IX_MobilityInterests_AgentId",
                table: "MobilityInterests",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_MobilityInterests_Row",
                table: "MobilityInterests",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_MobilityInterests_VacancyId_AgentId",
                table: "MobilityInterests",
                columns: new[] { "VacancyId", "AgentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PayReferences_JobProfileId_ValidFrom",
                table: "PayReferences",
                columns: new[] { "JobProfileId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PayReferences_Row",
                table: "PayReferences",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferentialImports_ReceivedAt",
                table: "ReferentialImports",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ReferentialImports_Row",
                table: "ReferentialImports",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferentialVersions_Number",
                table: "ReferentialVersions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferentialVersions_Row",
                table: "ReferentialVersions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferentialVersions_Status",
                table: "ReferentialVersions",
                column: "Status",
                unique: true,
                filter: "[Status] = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_OwnerId_Name",
                table: "SavedSearches",
                columns: new[] { "OwnerId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_Row",
                table: "SavedSearches",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.AddForeignKey(
                name: "FK_Skills_Skills_MergedInto",
                table: "Skills",
                column: "MergedInto",
                principalTable: "Skills",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // What older rows say by their other columns.
            migrationBuilder.Sql("UPDATE SkillAssessments SET VerifiedOn = ValidFrom;");
            migrationBuilder.Sql("UPDATE Agents SET ContractEndsOn = (SELECT MAX(c.EndsOn) FROM Contracts c WHERE c.AgentId = Agents.Id) WHERE NOT EXISTS (SELECT 1 FROM Contracts c WHERE c.AgentId = Agents.Id AND c.EndsOn IS NULL);");
            migrationBuilder.Sql("UPDATE AuditEntries SET ActorKey = LOWER(ActorName);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Skills_Skills_MergedInto",
                table: "Skills");

            migrationBuilder.DropTable(
                name: "AgentImportIssues");

            migrationBuilder.DropTable(
                name: "CampaignEntries");

            migrationBuilder.DropTable(
                name: "CampaignResults");

            migrationBuilder.DropTable(
                name: "MobilityInterests");

            migrationBuilder.DropTable(
                name: "PayReferences");

            migrationBuilder.DropTable(
                name: "ReferentialChanges");

            migrationBuilder.DropTable(
                name: "ReferentialImports");

            migrationBuilder.DropTable(
                name: "SavedSearches");

            migrationBuilder.DropTable(
                name: "TalentChanges");

            migrationBuilder.DropTable(
                name: "AgentImportRuns");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropTable(
                name: "ReferentialVersions");

            migrationBuilder.DropTable(
                name: "AgentImports");

            migrationBuilder.DropIndex(
                name: "IX_Skills_MergedInto",
                table: "Skills");

            migrationBuilder.DropIndex(
                name: "IX_SkillAssessments_AgentId",
                table: "SkillAssessments");

            migrationBuilder.DropIndex(
                name: "IX_SkillAssessments_AgentId_SkillId",
                table: "SkillAssessments");

            migrationBuilder.DropIndex(
                name: "IX_SkillAssessments_ExpiresOn",
                table: "SkillAssessments");

            migrationBuilder.DropIndex(
                name: "IX_Applications_AgentId",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Agents_ArrivedOn_SortKey",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_City",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_ContractEndsOn_SortKey",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_Email",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_ManagerId",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_OrganisationId_RegistrationNumber",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_RegistrationNumber",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_SortKey",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "Skills");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Skills");

            migrationBuilder.DropColumn(
                name: "SearchHash",
                table: "Skills");

            migrationBuilder.DropColumn(
                name: "AcceptedOn",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "Comment",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "ExpiresOn",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "ExpiryNotice",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "RecordedBy",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "VerifiedOn",
                table: "SkillAssessments");

            migrationBuilder.DropColumn(
                name: "GivenUpAt",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "TreeRevision",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "JobProfiles");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "JobFamilies");

            migrationBuilder.DropColumn(
                name: "ExceptionReason",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "IsRenewal",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "TrialRenewed",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "ActorKey",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Arrival",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "BirthDate",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "City",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "ContractEndsOn",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "DepartedOn",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "DepartureReason",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "Destination",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "GrossPay",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "ManagerId",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "Sex",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "SharesPassport",
                table: "Agents");

            migrationBuilder.CreateIndex(
                name: "IX_SkillAssessments_AgentId_SkillId",
                table: "SkillAssessments",
                columns: new[] { "AgentId", "SkillId" });
        }
    }
}
