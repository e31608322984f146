using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Experiences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Experience",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SharedAs = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    WentWell = table.Column<string>(type: "text", nullable: false),
                    Surprised = table.Column<string>(type: "text", nullable: false),
                    Again = table.Column<string>(type: "text", nullable: false),
                    Contact = table.Column<string>(type: "text", nullable: false),
                    ContactMail = table.Column<string>(type: "text", nullable: false),
                    OpenToTry = table.Column<bool>(type: "boolean", nullable: false),
                    SharedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SharedBy = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Experience", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Experience_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Experience_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SharedExperience",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Municipality = table.Column<string>(type: "text", nullable: false),
                    SharedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Summary = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Technology = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsStopped = table.Column<bool>(type: "boolean", nullable: false),
                    OpenToTry = table.Column<bool>(type: "boolean", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedExperience", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SharedExperience_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SharedExperienceWord",
                columns: table => new
                {
                    ExperienceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stem = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<int>(type: "integer", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedExperienceWord", x => new { x.ExperienceId, x.Stem });
                    table.ForeignKey(
                        name: "FK_SharedExperienceWord_SharedExperience_ExperienceId",
                        column: x => x.ExperienceId,
                        principalTable: "SharedExperience",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Experience_InitiativeId",
                table: "Experience",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Experience_MunicipalityId_InitiativeId",
                table: "Experience",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Experience_SharedAs",
                table: "Experience",
                column: "SharedAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SharedExperience_Field_SharedOn",
                table: "SharedExperience",
                columns: new[] { "Field", "SharedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedExperience_MunicipalityId",
                table: "SharedExperience",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_SharedExperience_SharedOn_Id",
                table: "SharedExperience",
                columns: new[] { "SharedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedExperience_Technology_SharedOn",
                table: "SharedExperience",
                columns: new[] { "Technology", "SharedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SharedExperienceWord_Stem_ExperienceId_Weight",
                table: "SharedExperienceWord",
                columns: new[] { "Stem", "ExperienceId", "Weight" })
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Experience");

            migrationBuilder.DropTable(
                name: "SharedExperienceWord");

            migrationBuilder.DropTable(
                name: "SharedExperience");
        }
    }
}
