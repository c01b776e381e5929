using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Recruitment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Scorecards_ApplicationId_EvaluatorId",
                table: "Scorecards");

            migrationBuilder.AddColumn<int>(
                name: "ExperienceYears",
                table: "Vacancies",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LiftingStageId",
                table: "Vacancies",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PublishesOn",
                table: "Vacancies",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "InterviewId",
                table: "Scorecards",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "TargetDays",
                table: "PipelineStages",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreedUntil",
                table: "Contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GaveWay",
                table: "Contracts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "AnonymityNumber",
                table: "Applications",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FeedbackAnswer",
                table: "Applications",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FeedbackAnsweredAt",
                table: "Applications",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FeedbackAskedAt",
                table: "Applications",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FeedbackQuestion",
                table: "Applications",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "IdentityLiftedAt",
                table: "Applications",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Messages",
                table: "Applications",
                type: "nvarchar(max)",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RefusalSendOn",
                table: "Applications",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContractStartsOn",
                table: "Agents",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EngagedUntil",
                table: "Agents",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApplicationSharings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationSharings", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "ApplicationSources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationSources", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ApplicationSources_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApprovalChains",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Controllers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalChains", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ApprovalChains_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApprovalDelegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalDelegations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "Arrivals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PreparedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CalledOffAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalledOffReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrivals", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Arrivals_Agents_AgentId",
                        column: x => x.AgentId,
                        principalTable: "Agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Arrivals_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Arrivals_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArrivalTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tasks = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrivalTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ArrivalTemplates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Conclusion = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ConcludedBy = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    ConcludedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Assessments_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CampaignViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignViews", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "CandidateMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledHow = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SettledBy = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateMessages", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CandidateMessages_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CandidateRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ProfileLink = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    MergedInto = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LastMergedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Merges = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateRecords", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CandidateRecords_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CriteriaTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsRetired = table.Column<bool>(type: "bit", nullable: false),
                    Criteria = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CriteriaTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_CriteriaTemplates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DistinctPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Applications = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistinctPeople", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_DistinctPeople_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EqualityCounters",
                columns: table => new
                {
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Choice = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EqualityCounters", x => new { x.VacancyId, x.Choice });
                    table.ForeignKey(
                        name: "FK_EqualityCounters_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EqualityMarks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EqualityMarks", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Interviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Instructions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NoticeHours = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SlotId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemindedFor = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PlannedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Criteria = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interviews", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Interviews_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mentions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CommentNumber = table.Column<int>(type: "int", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mentions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Mentions_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MessageTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_MessageTemplates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Employment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TrialEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    GrossPay = table.Column<int>(type: "int", nullable: false),
                    ExperienceYears = table.Column<int>(type: "int", nullable: false),
                    VisaReference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    VisaOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Duties = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: false),
                    TeleworkDays = table.Column<int>(type: "int", nullable: false),
                    AnswerBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WrittenByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    SubmittedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApproverId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewedByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewNote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SentBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LetterFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_Offers_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offers_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecruitmentFileExports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    Applications = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecruitmentFileExports", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_RecruitmentFileExports_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SealedIdentities",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ProfileLink = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    CandidateId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Cv_FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Cv_Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Cv_ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Cv_Size = table.Column<long>(type: "bigint", nullable: false),
                    Motivation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedIdentities", x => x.ApplicationId);
                    table.ForeignKey(
                        name: "FK_SealedIdentities_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SlotPools",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Instructions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NoticeHours = table.Column<int>(type: "int", nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Panel = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Criteria = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SlotPools", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_SlotPools_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourcingCampaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourcingCampaigns", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_SourcingCampaigns_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryDays = table.Column<int>(type: "int", nullable: true),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_StageTemplates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TalentLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentLists", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_TalentLists_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TalentPoolMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GivenName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ProfileLink = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SourceApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Sharing = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Presentation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Places = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Cv_FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Cv_Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Cv_ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Cv_Size = table.Column<long>(type: "bigint", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddressConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastContactOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RenewalAskedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LinkSentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentPoolMembers", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                });

            migrationBuilder.CreateTable(
                name: "VacancyApprovals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SubmittedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmittedByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CurrentStep = table.Column<int>(type: "int", nullable: false),
                    Steps = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VacancyApprovals", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_VacancyApprovals_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VacancyMembers",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VacancyMembers", x => new { x.VacancyId, x.UserId });
                    table.ForeignKey(
                        name: "FK_VacancyMembers_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VacancyTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Terms = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VacancyTemplates", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_VacancyTemplates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArrivalTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ResponsibleId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ResponsibleName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    ResponsibleEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DoneByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArrivalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArrivalTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArrivalTasks_Arrivals_ArrivalId",
                        column: x => x.ArrivalId,
                        principalTable: "Arrivals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Occasion = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentVersions", x => new { x.AssessmentId, x.Number });
                    table.ForeignKey(
                        name: "FK_AssessmentVersions_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CandidateRecordApplications",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CandidateRecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateRecordApplications", x => new { x.CandidateRecordId, x.ApplicationId });
                    table.ForeignKey(
                        name: "FK_CandidateRecordApplications_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CandidateRecordApplications_CandidateRecords_CandidateRecordId",
                        column: x => x.CandidateRecordId,
                        principalTable: "CandidateRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InterviewPanels",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InterviewId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    WasPresent = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterviewPanels", x => new { x.InterviewId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_InterviewPanels_Interviews_InterviewId",
                        column: x => x.InterviewId,
                        principalTable: "Interviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourcingLinks",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourcingLinks", x => new { x.CampaignId, x.Code });
                    table.ForeignKey(
                        name: "FK_SourcingLinks_SourcingCampaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "SourcingCampaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PoolInvitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VacancyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    InvitedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    InvitedByName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolInvitations", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_PoolInvitations_TalentPoolMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "TalentPoolMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PoolInvitations_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TalentListMembers",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TalentListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentListMembers", x => new { x.TalentListId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_TalentListMembers_TalentLists_TalentListId",
                        column: x => x.TalentListId,
                        principalTable: "TalentLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TalentListMembers_TalentPoolMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "TalentPoolMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalentPoolFamilies",
                columns: table => new
                {
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentPoolFamilies", x => new { x.MemberId, x.FamilyId });
                    table.ForeignKey(
                        name: "FK_TalentPoolFamilies_TalentPoolMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "TalentPoolMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalentPoolMinistries",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentPoolMinistries", x => new { x.MemberId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_TalentPoolMinistries_TalentPoolMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "TalentPoolMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalentPoolSkills",
                columns: table => new
                {
                    SkillId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    DeclaredOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalentPoolSkills", x => new { x.MemberId, x.SkillId });
                    table.ForeignKey(
                        name: "FK_TalentPoolSkills_TalentPoolMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "TalentPoolMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ApprovalSeats",
                columns: table => new
                {
                    Step = table.Column<int>(type: "int", nullable: false),
                    ApproverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApprovalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(201)", maxLength: 201, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovalSeats", x => new { x.ApprovalId, x.Step, x.ApproverId });
                    table.ForeignKey(
                        name: "FK_ApprovalSeats_VacancyApprovals_ApprovalId",
                        column: x => x.ApprovalId,
                        principalTable: "VacancyApprovals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_PublishesOn",
                table: "Vacancies",
                column: "PublishesOn");

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_ApplicationId_EvaluatorId_InterviewId",
                table: "Scorecards",
                columns: new[] { "ApplicationId", "EvaluatorId", "InterviewId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_InterviewId",
                table: "Scorecards",
                column: "InterviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_FeedbackAskedAt",
                table: "Applications",
                column: "FeedbackAskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Phone",
                table: "Applications",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_RefusalSendOn",
                table: "Applications",
                column: "RefusalSendOn");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_VacancyId_AnonymityNumber",
                table: "Applications",
                columns: new[] { "VacancyId", "AnonymityNumber" },
                unique: true,
                filter: "[AnonymityNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_ContractStartsOn",
                table: "Agents",
                column: "ContractStartsOn");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSharings_Email",
                table: "ApplicationSharings",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSharings_Row",
                table: "ApplicationSharings",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSources_ApplicationId",
                table: "ApplicationSources",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSources_Code",
                table: "ApplicationSources",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationSources_Row",
                table: "ApplicationSources",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalChains_OrganisationId",
                table: "ApprovalChains",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalChains_Row",
                table: "ApprovalChains",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalDelegations_FromId",
                table: "ApprovalDelegations",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalDelegations_Row",
                table: "ApprovalDelegations",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalDelegations_ToId_EndsOn",
                table: "ApprovalDelegations",
                columns: new[] { "ToId", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalSeats_ApproverId",
                table: "ApprovalSeats",
                column: "ApproverId");

            migrationBuilder.CreateIndex(
                name: "IX_ApprovalSeats_DecidedBy",
                table: "ApprovalSeats",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_AgentId",
                table: "Arrivals",
                column: "AgentId");

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_ApplicationId",
                table: "Arrivals",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_OrganisationId_StartsOn",
                table: "Arrivals",
                columns: new[] { "OrganisationId", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_Row",
                table: "Arrivals",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Arrivals_StartsOn",
                table: "Arrivals",
                column: "StartsOn");

            migrationBuilder.CreateIndex(
                name: "IX_ArrivalTasks_ArrivalId",
                table: "ArrivalTasks",
                column: "ArrivalId");

            migrationBuilder.CreateIndex(
                name: "IX_ArrivalTasks_DoneAt_DueOn",
                table: "ArrivalTasks",
                columns: new[] { "DoneAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ArrivalTemplates_OrganisationId",
                table: "ArrivalTemplates",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArrivalTemplates_Row",
                table: "ArrivalTemplates",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_ApplicationId",
                table: "Assessments",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_Row",
                table: "Assessments",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignViews_Code_Day",
                table: "CampaignViews",
                columns: new[] { "Code", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignViews_Row",
                table: "CampaignViews",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CandidateMessages_ApplicationId_Kind",
                table: "CandidateMessages",
                columns: new[] { "ApplicationId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_CandidateMessages_Row",
                table: "CandidateMessages",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CandidateRecordApplications_ApplicationId",
                table: "CandidateRecordApplications",
                column: "ApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CandidateRecords_LastMergedAt",
                table: "CandidateRecords",
                column: "LastMergedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateRecords_MergedInto",
                table: "CandidateRecords",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateRecords_OrganisationId",
                table: "CandidateRecords",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CandidateRecords_Row",
                table: "CandidateRecords",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaTemplates_OrganisationId",
                table: "CriteriaTemplates",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CriteriaTemplates_Row",
                table: "CriteriaTemplates",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPeople_OrganisationId",
                table: "DistinctPeople",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPeople_Row",
                table: "DistinctPeople",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_InterviewPanels_MemberId",
                table: "InterviewPanels",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_ApplicationId",
                table: "Interviews",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_PoolId",
                table: "Interviews",
                column: "PoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_Row",
                table: "Interviews",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_SlotId",
                table: "Interviews",
                column: "SlotId",
                unique: true,
                filter: "[SlotId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_Status_StartsAt",
                table: "Interviews",
                columns: new[] { "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interviews_VacancyId_Status_StartsAt",
                table: "Interviews",
                columns: new[] { "VacancyId", "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_ApplicationId_CommentNumber_UserId",
                table: "Mentions",
                columns: new[] { "ApplicationId", "CommentNumber", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_Row",
                table: "Mentions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Mentions_UserId_ReadAt",
                table: "Mentions",
                columns: new[] { "UserId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MessageTemplates_OrganisationId",
                table: "MessageTemplates",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MessageTemplates_Row",
                table: "MessageTemplates",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_ApplicationId_Number",
                table: "Offers",
                columns: new[] { "ApplicationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Row",
                table: "Offers",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Status_AnswerBefore",
                table: "Offers",
                columns: new[] { "Status", "AnswerBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_VacancyId_Status",
                table: "Offers",
                columns: new[] { "VacancyId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_PoolInvitations_MemberId",
                table: "PoolInvitations",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_PoolInvitations_Row",
                table: "PoolInvitations",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_PoolInvitations_VacancyId_MemberId",
                table: "PoolInvitations",
                columns: new[] { "VacancyId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecruitmentFileExports_Row",
                table: "RecruitmentFileExports",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_RecruitmentFileExports_VacancyId",
                table: "RecruitmentFileExports",
                column: "VacancyId");

            migrationBuilder.CreateIndex(
                name: "IX_SealedIdentities_CandidateId",
                table: "SealedIdentities",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_SealedIdentities_Email",
                table: "SealedIdentities",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_SealedIdentities_VacancyId_Email",
                table: "SealedIdentities",
                columns: new[] { "VacancyId", "Email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SlotPools_Row",
                table: "SlotPools",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_SlotPools_VacancyId_OpenedAt",
                table: "SlotPools",
                columns: new[] { "VacancyId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SourcingCampaigns_OrganisationId",
                table: "SourcingCampaigns",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SourcingCampaigns_Row",
                table: "SourcingCampaigns",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_SourcingLinks_Code",
                table: "SourcingLinks",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageTemplates_OrganisationId",
                table: "StageTemplates",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageTemplates_Row",
                table: "StageTemplates",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_TalentListMembers_MemberId",
                table: "TalentListMembers",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_TalentLists_OrganisationId_Kind_NameKey",
                table: "TalentLists",
                columns: new[] { "OrganisationId", "Kind", "NameKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TalentLists_Row",
                table: "TalentLists",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolFamilies_FamilyId",
                table: "TalentPoolFamilies",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_AccountId",
                table: "TalentPoolMembers",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_AddressConfirmedAt_ConsentedAt",
                table: "TalentPoolMembers",
                columns: new[] { "AddressConfirmedAt", "ConsentedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_Email",
                table: "TalentPoolMembers",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_EndsOn_RenewalAskedOn",
                table: "TalentPoolMembers",
                columns: new[] { "EndsOn", "RenewalAskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMembers_Row",
                table: "TalentPoolMembers",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolMinistries_OrganisationId",
                table: "TalentPoolMinistries",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_TalentPoolSkills_SkillId",
                table: "TalentPoolSkills",
                column: "SkillId");

            migrationBuilder.CreateIndex(
                name: "IX_VacancyApprovals_Row",
                table: "VacancyApprovals",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_VacancyApprovals_VacancyId_Status",
                table: "VacancyApprovals",
                columns: new[] { "VacancyId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_VacancyMembers_UserId",
                table: "VacancyMembers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_VacancyTemplates_OrganisationId_Name",
                table: "VacancyTemplates",
                columns: new[] { "OrganisationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VacancyTemplates_Row",
                table: "VacancyTemplates",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApplicationSharings");

            migrationBuilder.DropTable(
                name: "ApplicationSources");

            migrationBuilder.DropTable(
                name: "ApprovalChains");

            migrationBuilder.DropTable(
                name: "ApprovalDelegations");

            migrationBuilder.DropTable(
                name: "ApprovalSeats");

            migrationBuilder.DropTable(
                name: "ArrivalTasks");

            migrationBuilder.DropTable(
                name: "ArrivalTemplates");

            migrationBuilder.DropTable(
                name: "AssessmentVersions");

            migrationBuilder.DropTable(
                name: "CampaignViews");

            migrationBuilder.DropTable(
                name: "CandidateMessages");

            migrationBuilder.DropTable(
                name: "CandidateRecordApplications");

            migrationBuilder.DropTable(
                name: "CriteriaTemplates");

            migrationBuilder.DropTable(
                name: "DistinctPeople");

            migrationBuilder.DropTable(
                name: "EqualityCounters");

            migrationBuilder.DropTable(
                name: "EqualityMarks");

            migrationBuilder.DropTable(
                name: "InterviewPanels");

            migrationBuilder.DropTable(
                name: "Mentions");

            migrationBuilder.DropTable(
                name: "MessageTemplates");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "PoolInvitations");

            migrationBuilder.DropTable(
                name: "RecruitmentFileExports");

            migrationBuilder.DropTable(
                name: "SealedIdentities");

            migrationBuilder.DropTable(
                name: "SlotPools");

            migrationBuilder.DropTable(
                name: "SourcingLinks");

            migrationBuilder.DropTable(
                name: "StageTemplates");

            migrationBuilder.DropTable(
                name: "TalentListMembers");

            migrationBuilder.DropTable(
                name: "TalentPoolFamilies");

            migrationBuilder.DropTable(
                name: "TalentPoolMinistries");

            migrationBuilder.DropTable(
                name: "TalentPoolSkills");

            migrationBuilder.DropTable(
                name: "VacancyMembers");

            migrationBuilder.DropTable(
                name: "VacancyTemplates");

            migrationBuilder.DropTable(
                name: "VacancyApprovals");

            migrationBuilder.DropTable(
                name: "Arrivals");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "CandidateRecords");

            migrationBuilder.DropTable(
                name: "Interviews");

            migrationBuilder.DropTable(
                name: "SourcingCampaigns");

            migrationBuilder.DropTable(
                name: "TalentLists");

            migrationBuilder.DropTable(
                name: "TalentPoolMembers");

            migrationBuilder.DropIndex(
                name: "IX_Vacancies_PublishesOn",
                table: "Vacancies");

            migrationBuilder.DropIndex(
                name: "IX_Scorecards_ApplicationId_EvaluatorId_InterviewId",
                table: "Scorecards");

            migrationBuilder.DropIndex(
                name: "IX_Scorecards_InterviewId",
                table: "Scorecards");

            migrationBuilder.DropIndex(
                name: "IX_Applications_FeedbackAskedAt",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_Phone",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_RefusalSendOn",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_VacancyId_AnonymityNumber",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Agents_ContractStartsOn",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "ExperienceYears",
                table: "Vacancies");

            migrationBuilder.DropColumn(
                name: "LiftingStageId",
                table: "Vacancies");

            migrationBuilder.DropColumn(
                name: "PublishesOn",
                table: "Vacancies");

            migrationBuilder.DropColumn(
                name: "InterviewId",
                table: "Scorecards");

            migrationBuilder.DropColumn(
                name: "TargetDays",
                table: "PipelineStages");

            migrationBuilder.DropColumn(
                name: "AgreedUntil",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "GaveWay",
                table: "Contracts");

            migrationBuilder.DropColumn(
                name: "AnonymityNumber",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "FeedbackAnswer",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "FeedbackAnsweredAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "FeedbackAskedAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "FeedbackQuestion",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "IdentityLiftedAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "Messages",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "RefusalSendOn",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ContractStartsOn",
                table: "Agents");

            migrationBuilder.DropColumn(
                name: "EngagedUntil",
                table: "Agents");

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_ApplicationId_EvaluatorId",
                table: "Scorecards",
                columns: new[] { "ApplicationId", "EvaluatorId" },
                unique: true);
        }
    }
}
