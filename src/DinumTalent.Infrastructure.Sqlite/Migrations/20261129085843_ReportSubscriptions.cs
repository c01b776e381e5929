using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FamilyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    JobProfileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Covers = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OrderedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportEditions", x => x.Id);
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ScopeKey = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    Rhythm = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Span = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSubscriptions", x => x.Id);
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
