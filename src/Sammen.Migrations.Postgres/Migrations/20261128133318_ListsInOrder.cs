using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ListsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Member_MunicipalityId_Sorted",
                table: "Member");

            migrationBuilder.DropIndex(
                name: "IX_Initiative_MunicipalityId_ArchivedOn",
                table: "Initiative");

            migrationBuilder.CreateIndex(
                name: "IX_Member_MunicipalityId_Sorted_Id",
                table: "Member",
                columns: new[] { "MunicipalityId", "Sorted", "Id" },
                filter: "\"DeactivatedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Initiative_MunicipalityId_UnitId",
                table: "Initiative",
                columns: new[] { "MunicipalityId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Initiative_MunicipalityId_StartedOn_Id",
                table: "Initiative",
                columns: new[] { "MunicipalityId", "StartedOn", "Id" },
                descending: new[] { false, true, false },
                filter: "\"ArchivedOn\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Member_MunicipalityId_Sorted_Id",
                table: "Member");

            migrationBuilder.DropIndex(
                name: "IX_Initiative_MunicipalityId_UnitId",
                table: "Initiative");

            migrationBuilder.DropIndex(
                name: "IX_Initiative_MunicipalityId_StartedOn_Id",
                table: "Initiative");

            migrationBuilder.CreateIndex(
                name: "IX_Member_MunicipalityId_Sorted",
                table: "Member",
                columns: new[] { "MunicipalityId", "Sorted" },
                filter: "\"DeactivatedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Initiative_MunicipalityId_ArchivedOn",
                table: "Initiative",
                columns: new[] { "MunicipalityId", "ArchivedOn" });
        }
    }
}
