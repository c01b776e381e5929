using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DinumTalent.Infrastructure.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DashboardIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Applications_FeedbackAskedAt",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_SentAt_VacancyId",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Agents_JobProfileId",
                table: "Agents");

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_PublishedOn_OrganisationId",
                table: "Vacancies",
                columns: new[] { "PublishedOn", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_CandidateMessages_At_SettledAt",
                table: "CandidateMessages",
                columns: new[] { "At", "SettledAt" },
                filter: "[Failure] IS NOT NULL AND [SettledAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_FeedbackAskedAt_FeedbackAnsweredAt",
                table: "Applications",
                columns: new[] { "FeedbackAskedAt", "FeedbackAnsweredAt" },
                filter: "[FeedbackAskedAt] IS NOT NULL AND [FeedbackAnsweredAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Status_VacancyId_RefusalSendOn_RefusalToldAt",
                table: "Applications",
                columns: new[] { "Status", "VacancyId", "RefusalSendOn", "RefusalToldAt" },
                filter: "[Status] = 'Refused' AND [RefusalToldAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_Status_VacancyId_StageKind",
                table: "Applications",
                columns: new[] { "Status", "VacancyId", "StageKind" },
                filter: "[Status] = 'InProgress'");

            migrationBuilder.CreateIndex(
                name: "IX_Agents_JobProfileId_OrganisationId_ArrivedOn_DepartedOn_DepartureReason",
                table: "Agents",
                columns: new[] { "JobProfileId", "OrganisationId", "ArrivedOn", "DepartedOn", "DepartureReason" });

            migrationBuilder.CreateIndex(
                name: "IX_Agents_OrganisationId_ArrivedOn_DepartedOn_DepartureReason",
                table: "Agents",
                columns: new[] { "OrganisationId", "ArrivedOn", "DepartedOn", "DepartureReason" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vacancies_PublishedOn_OrganisationId",
                table: "Vacancies");

            migrationBuilder.DropIndex(
                name: "IX_CandidateMessages_At_SettledAt",
                table: "CandidateMessages");

            migrationBuilder.DropIndex(
                name: "IX_Applications_FeedbackAskedAt_FeedbackAnsweredAt",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_Status_VacancyId_RefusalSendOn_RefusalToldAt",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_Status_VacancyId_StageKind",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Agents_JobProfileId_OrganisationId_ArrivedOn_DepartedOn_DepartureReason",
                table: "Agents");

            migrationBuilder.DropIndex(
                name: "IX_Agents_OrganisationId_ArrivedOn_DepartedOn_DepartureReason",
                table: "Agents");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_FeedbackAskedAt",
                table: "Applications",
                column: "FeedbackAskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_SentAt_VacancyId",
                table: "Applications",
                columns: new[] { "SentAt", "VacancyId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agents_JobProfileId",
                table: "Agents",
                column: "JobProfileId");
        }
    }
}
