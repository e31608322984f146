using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
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

            migrationBuilder.AddColumn<string>(
                name: "HiddenBecause",
                table: "Statement",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Theme",
                table: "Statement",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SmallestGroup",
                table: "Municipality",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Code",
                table: "Dialogue",
                type: "TEXT",
                maxLength: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Meeting_EndsAt",
                table: "Dialogue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Minutes",
                table: "Dialogue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Meeting_SecondsLeft",
                table: "Dialogue",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting_Step",
                table: "Dialogue",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Period_ByLink",
                table: "Dialogue",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Period_ByPersonalLink",
                table: "Dialogue",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Period_BySignIn",
                table: "Dialogue",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Period_DeletesOn",
                table: "Dialogue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Purpose",
                table: "Dialogue",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Readers",
                table: "Dialogue",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Reading",
                table: "Dialogue",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Period_Secret",
                table: "Dialogue",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ApiKey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Scopes = table.Column<string>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastUsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    IsOwnWords = table.Column<bool>(type: "INTEGER", nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LiftedBy = table.Column<string>(type: "TEXT", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reply = table.Column<string>(type: "TEXT", nullable: false),
                    RepliedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hides = table.Column<bool>(type: "INTEGER", nullable: false),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DoneWith = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    IsUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsToldUsed = table.Column<bool>(type: "INTEGER", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DialogueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
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
