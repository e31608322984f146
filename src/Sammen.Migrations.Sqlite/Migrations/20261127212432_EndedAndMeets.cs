using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EndedAndMeets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Meets",
                table: "TrainingActivity",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "EndedBecause",
                table: "StaffDataUse",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EndedBy",
                table: "StaffDataUse",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Meets",
                table: "TrainingActivity");

            migrationBuilder.DropColumn(
                name: "EndedBecause",
                table: "StaffDataUse");

            migrationBuilder.DropColumn(
                name: "EndedBy",
                table: "StaffDataUse");
        }
    }
}
