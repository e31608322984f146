using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Minutes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MeetingId",
                table: "Paper",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DaysForViews",
                table: "Municipality",
                type: "integer",
                nullable: false,
                defaultValue: 14);

            migrationBuilder.AddColumn<string>(
                name: "Present",
                table: "CommitteeMeeting",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "CommitteeItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: true),
                    PutBy = table.Column<string>(type: "text", nullable: false),
                    PutOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    AskedTo = table.Column<string>(type: "text", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "text", nullable: false),
                    ManagementView = table.Column<string>(type: "text", nullable: false),
                    EmployeeView = table.Column<string>(type: "text", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ToAnswer = table.Column<string>(type: "text", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeItem_CommitteeMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "CommitteeMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeItem_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeItem_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Guideline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedBecause = table.Column<string>(type: "text", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Employees_By = table.Column<string>(type: "text", nullable: false),
                    Employees_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Management_By = table.Column<string>(type: "text", nullable: false),
                    Management_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guideline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guideline_Committee_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committee",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Guideline_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemAttachment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AddedBy = table.Column<string>(type: "text", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CopyOf = table.Column<Guid>(type: "uuid", nullable: true),
                    IsPaper = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemAttachment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemAttachment_CommitteeItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "CommitteeItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ItemAttachment_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemAttachmentContents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemAttachmentContents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemAttachmentContents_ItemAttachment_Id",
                        column: x => x.Id,
                        principalTable: "ItemAttachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ItemAttachmentContents_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeItem_InitiativeId",
                table: "CommitteeItem",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeItem_MeetingId_Number",
                table: "CommitteeItem",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeItem_MunicipalityId_InitiativeId",
                table: "CommitteeItem",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeItem_MunicipalityId_MeetingId",
                table: "CommitteeItem",
                columns: new[] { "MunicipalityId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Guideline_CommitteeId",
                table: "Guideline",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Guideline_MunicipalityId_CommitteeId",
                table: "Guideline",
                columns: new[] { "MunicipalityId", "CommitteeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ItemAttachment_ItemId_Number",
                table: "ItemAttachment",
                columns: new[] { "ItemId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemAttachment_MunicipalityId_ItemId",
                table: "ItemAttachment",
                columns: new[] { "MunicipalityId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_ItemAttachmentContents_MunicipalityId_Id",
                table: "ItemAttachmentContents",
                columns: new[] { "MunicipalityId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Guideline");

            migrationBuilder.DropTable(
                name: "ItemAttachmentContents");

            migrationBuilder.DropTable(
                name: "ItemAttachment");

            migrationBuilder.DropTable(
                name: "CommitteeItem");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "Paper");

            migrationBuilder.DropColumn(
                name: "DaysForViews",
                table: "Municipality");

            migrationBuilder.DropColumn(
                name: "Present",
                table: "CommitteeMeeting");
        }
    }
}
