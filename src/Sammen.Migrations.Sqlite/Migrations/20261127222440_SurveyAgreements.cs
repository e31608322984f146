using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SurveyAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SurveyAgreement_MunicipalityId",
                table: "SurveyAgreement");

            migrationBuilder.DropColumn(
                name: "Secret",
                table: "Survey");

            migrationBuilder.RenameColumn(
                name: "Version",
                table: "SurveyAgreement",
                newName: "Number");

            migrationBuilder.AddColumn<DateOnly>(
                name: "WrittenOn",
                table: "SurveyAgreement",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            // What was written before this column came is dated by its agreement.
            migrationBuilder.Sql("""UPDATE "SurveyAgreement" SET "WrittenOn" = "AgreedOn";""");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAgreement_MunicipalityId_Number",
                table: "SurveyAgreement",
                columns: new[] { "MunicipalityId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SurveyAgreement_MunicipalityId_Number",
                table: "SurveyAgreement");

            migrationBuilder.DropColumn(
                name: "WrittenOn",
                table: "SurveyAgreement");

            migrationBuilder.RenameColumn(
                name: "Number",
                table: "SurveyAgreement",
                newName: "Version");

            migrationBuilder.AddColumn<string>(
                name: "Secret",
                table: "Survey",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAgreement_MunicipalityId",
                table: "SurveyAgreement",
                column: "MunicipalityId",
                unique: true);
        }
    }
}
