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
            migrationBuilder.DropForeignKey(
                name: "FK_Concern_Statement_StatementId",
                table: "Concern");

            migrationBuilder.DropIndex(
                name: "IX_Concern_MunicipalityId_StatementId",
                table: "Concern");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "Statement",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(500)",
                oldMaxLength: 500);

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

            migrationBuilder.AddColumn<int>(
                name: "SmallestGroup",
                table: "Municipality",
                type: "integer",
                nullable: false,
                defaultValue: 5);

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

            migrationBuilder.AddColumn<bool>(
                name: "Period_ByLink",
                table: "Dialogue",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Period_ByPersonalLink",
                table: "Dialogue",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Period_BySignIn",
                table: "Dialogue",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Period_DeletesOn",
                table: "Dialogue",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Purpose",
                table: "Dialogue",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Readers",
                table: "Dialogue",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Reading",
                table: "Dialogue",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Secret",
                table: "Dialogue",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Scopes = table.Column<string>(type: "text", nullable: false),
                    SecretHash = table.Column<string>(type: "text", nullable: false),
                    CreatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastUsedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiKey_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lift",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    DialogueId = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Question = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    IsOwnWords = table.Column<bool>(type: "boolean", nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LiftedBy = table.Column<string>(type: "text", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    Because = table.Column<string>(type: "text", nullable: false),
                    EndedBy = table.Column<string>(type: "text", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "text", nullable: false),
                    RepliedBy = table.Column<string>(type: "text", nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lift", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lift_Dialogue_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Lift_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Lift_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "PersonalLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DialogueId = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    IsUsed = table.Column<bool>(type: "boolean", nullable: false),
                    IsToldUsed = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalLink_Dialogue_DialogueId",
                        column: x => x.DialogueId,
                        principalTable: "Dialogue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalLink_Municipality_MunicipalityId",
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
                name: "IX_Statement_MunicipalityId_DialogueId_Id",
                table: "Statement",
                columns: new[] { "MunicipalityId", "DialogueId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Dialogue_Meeting_Code",
                table: "Dialogue",
                column: "Meeting_Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKey_MunicipalityId",
                table: "ApiKey",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_Lift_DialogueId",
                table: "Lift",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_Lift_InitiativeId",
                table: "Lift",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Lift_MunicipalityId_DialogueId",
                table: "Lift",
                columns: new[] { "MunicipalityId", "DialogueId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lift_MunicipalityId_InitiativeId",
                table: "Lift",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lift_StatementId",
                table: "Lift",
                column: "StatementId");

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
                name: "IX_PersonalLink_DialogueId",
                table: "PersonalLink",
                column: "DialogueId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLink_Hash",
                table: "PersonalLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLink_MunicipalityId_DialogueId",
                table: "PersonalLink",
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
                name: "IX_Vote_MunicipalityId_DialogueId_StatementId",
                table: "Vote",
                columns: new[] { "MunicipalityId", "DialogueId", "StatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Vote_MunicipalityId_ParticipantId",
                table: "Vote",
                columns: new[] { "MunicipalityId", "ParticipantId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApiKey");

            migrationBuilder.DropTable(
                name: "Lift");

            migrationBuilder.DropTable(
                name: "Moderation");

            migrationBuilder.DropTable(
                name: "PersonalLink");

            migrationBuilder.DropTable(
                name: "Vote");

            migrationBuilder.DropTable(
                name: "Participant");

            migrationBuilder.DropIndex(
                name: "IX_Statement_MunicipalityId_DialogueId_Id",
                table: "Statement");

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
                name: "SmallestGroup",
                table: "Municipality");

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

            migrationBuilder.DropColumn(
                name: "Period_ByLink",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_ByPersonalLink",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_BySignIn",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_DeletesOn",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_Purpose",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_Readers",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_Reading",
                table: "Dialogue");

            migrationBuilder.DropColumn(
                name: "Period_Secret",
                table: "Dialogue");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "Statement",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(4000)",
                oldMaxLength: 4000);

            migrationBuilder.CreateIndex(
                name: "IX_Concern_MunicipalityId_StatementId",
                table: "Concern",
                columns: new[] { "MunicipalityId", "StatementId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Concern_Statement_StatementId",
                table: "Concern",
                column: "StatementId",
                principalTable: "Statement",
                principalColumn: "Id");
        }
    }
}
