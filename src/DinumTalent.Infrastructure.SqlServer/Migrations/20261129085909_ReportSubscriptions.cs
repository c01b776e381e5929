using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ReportSubscriptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReportEditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FamilyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    JobProfileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Covers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OrderedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Refusal = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportEditions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReportEditions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportSubscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ScopeKey = table.Column<string>(type: "nvarchar(36)", maxLength: 36, nullable: false),
                    Rhythm = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Span = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSubscriptions", x => x.Id)
                        .Annotation("SqlServer:Clustered", false);
                    table.ForeignKey(
                        name: "FK_ReportSubscriptions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_OrderedAt",
                table: "ReportEditions",
                column: "OrderedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_OrganisationId",
                table: "ReportEditions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_Row",
                table: "ReportEditions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportEditions_UserId_OrderedAt",
                table: "ReportEditions",
                columns: new[] { "UserId", "OrderedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSubscriptions_NextOn",
                table: "ReportSubscriptions",
                column: "NextOn");

            migrationBuilder.CreateIndex(
                name: "IX_ReportSubscriptions_OrganisationId",
                table: "ReportSubscriptions",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportSubscriptions_Row",
                table: "ReportSubscriptions",
                column: "Row",
                unique: true)
                .Annotation("SqlServer:Clustered", true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportSubscriptions_UserId_Kind_ScopeKey",
                table: "ReportSubscriptions",
                columns: new[] { "UserId", "Kind", "ScopeKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportEditions");

            migrationBuilder.DropTable(
                name: "ReportSubscriptions");
        }
    }
}
