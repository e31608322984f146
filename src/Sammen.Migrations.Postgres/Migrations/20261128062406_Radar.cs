using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Radar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RadarTechnology",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Link = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RadarTechnology", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RadarTechnology_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RadarAssessment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TechnologyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Maturity = table.Column<int>(type: "integer", nullable: true),
                    Spread = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Ring = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Because = table.Column<string>(type: "text", nullable: false),
                    IsKnownBefore = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RadarAssessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RadarAssessment_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RadarAssessment_RadarTechnology_TechnologyId",
                        column: x => x.TechnologyId,
                        principalTable: "RadarTechnology",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RadarAssessment_MunicipalityId_TechnologyId",
                table: "RadarAssessment",
                columns: new[] { "MunicipalityId", "TechnologyId" });

            migrationBuilder.CreateIndex(
                name: "IX_RadarAssessment_TechnologyId_Year",
                table: "RadarAssessment",
                columns: new[] { "TechnologyId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RadarTechnology_MunicipalityId_Key",
                table: "RadarTechnology",
                columns: new[] { "MunicipalityId", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RadarAssessment");

            migrationBuilder.DropTable(
                name: "RadarTechnology");
        }
    }
}
