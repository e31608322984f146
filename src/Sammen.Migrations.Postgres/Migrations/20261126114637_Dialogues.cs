using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Dialogues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HiddenBecause",
                table: "Statement",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Theme",
                table: "Statement",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Code",
                table: "Dialogue",
                type: "character varying(6)",
                maxLength: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Meeting_EndsAt",
                table: "Dialogue",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Minutes",
                table: "Dialogue",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Meeting_SecondsLeft",
                table: "Dialogue",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Step",
                table: "Dialogue",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Moderation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DialogueId = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hides = table.Column<bool>(type: "boolean", nullable: false),
                    Because = table.Column<string>(type: "text", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moderation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Moderation_Dialogue_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Moderation_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DialogueId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DoneWith = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participant_Dialogue_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Participant_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Vote",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    DialogueId = table.Column<Guid>(type: "uuid", nullable: false),
                    Value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsImportant = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vote", x => new { x.ParticipantId, x.StatementId });
                    table.ForeignKey(
                        name: "FK_Vote_Dialogue_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Vote_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Vote_Participant_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participant",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Dialogue_Meeting_Code",
                table: "Dialogue",
                column: "Meeting_Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Moderation_DialogueId",
                table: "Moderation",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Moderation_MunicipalityId_DialogueId",
                table: "Moderation",
                columns: new[] { "MunicipalityId", "DialogueId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_DialogueId_Key",
                table: "Participant",
                columns: new[] { "DialogueId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participant_MunicipalityId_DialogueId",
                table: "Participant",
                columns: new[] { "MunicipalityId", "DialogueId" });

            migrationBuilder.CreateIndex(
                name: "IX_Vote_DialogueId",
                table: "Vote",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Vote_MunicipalityId_DialogueId",
                table: "Vote",
                columns: new[] { "MunicipalityId", "DialogueId" });

            migrationBuilder.CreateIndex(
                name: "IX_Vote_MunicipalityId_ParticipantId",
                table: "Vote",
                columns: new[] { "MunicipalityId", "ParticipantId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Moderation");

            migrationBuilder.DropTable(
                name: "Vote");

            migrationBuilder.DropTable(
                name: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Dialogue_Meeting_Code",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "HiddenBecause",
                table: "Statement");

            migrationBuilder.DropColumn(
                name: "Theme",
                table: "Statement");

            migrationBuilder.DropColumn(
                name: "Meeting_Code",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Meeting_EndsAt",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Meeting_Minutes",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Meeting_SecondsLeft",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Meeting_Step",
                table: "Dialogue");
        }
    }
}
