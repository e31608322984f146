using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Finding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChangedSubject",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangedSubject", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangedSubject_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubjectWord",
                columns: table => new
                {
                    Kind = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stem = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Weight = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjectWord", x => new { x.MunicipalityId, x.Kind, x.SubjectId, x.Stem });
                    table.ForeignKey(
                        name: "FK_SubjectWord_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChangedSubject_MunicipalityId",
                table: "ChangedSubject",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_SubjectWord_MunicipalityId_Kind_Stem_Weight_SubjectId",
                table: "SubjectWord",
                columns: new[] { "MunicipalityId", "Kind", "Stem", "Weight", "SubjectId" })
                .Annotation("Npgsql:IndexOperators", new[] { "", "", "text_pattern_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChangedSubject");

            migrationBuilder.DropTable(
                name: "SubjectWord");
        }
    }
}
