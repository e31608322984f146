using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DoubtRaisedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "RaisedById",
                table: "Challenge",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_MunicipalityId_RaisedById",
                table: "Challenge",
                columns: new[] { "MunicipalityId", "RaisedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_RaisedById",
                table: "Challenge",
                column: "RaisedById");

            migrationBuilder.AddForeignKey(
                name: "FK_Challenge_Member_RaisedById",
                table: "Challenge",
                column: "RaisedById",
                principalTable: "Member",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Challenge_Member_RaisedById",
                table: "Challenge");

            migrationBuilder.DropIndex(
                name: "IX_Challenge_MunicipalityId_RaisedById",
                table: "Challenge");

            migrationBuilder.DropIndex(
                name: "IX_Challenge_RaisedById",
                table: "Challenge");

            migrationBuilder.DropColumn(
                name: "RaisedById",
                table: "Challenge");
        }
    }
}
