using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class InvolvementPlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Helped",
                table: "Concern",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Notes",
                table: "Concern",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "RaisedById",
                table: "Concern",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "GlossaryWord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GlossaryWord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GlossaryWord_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GlossaryWord_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlainText",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlainText", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlainText_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlainText_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanCell",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Whom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Responsible = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanCell", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanCell_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanCell_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanCell_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PrincipleView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Principle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Practice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Comment = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrincipleView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrincipleView_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PrincipleView_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelfView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Profession = table.Column<string>(type: "TEXT", nullable: false),
                    Experience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Outlook = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Brings = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelfView_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SelfView_Member_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SelfView_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Told",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToWhom = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Told", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Told_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Told_Member_WriterId",
                        column: x => x.WriterId,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Told_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Concern_MunicipalityId_RaisedById",
                table: "Concern",
                columns: new[] { "MunicipalityId", "RaisedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Concern_RaisedById",
                table: "Concern",
                column: "RaisedById");

            migrationBuilder.CreateIndex(
                name: "IX_GlossaryWord_InitiativeId",
                table: "GlossaryWord",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_GlossaryWord_MunicipalityId_InitiativeId",
                table: "GlossaryWord",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlainText_InitiativeId_Phase",
                table: "PlainText",
                columns: new[] { "InitiativeId", "Phase" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlainText_MunicipalityId_InitiativeId",
                table: "PlainText",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanCell_GroupId",
                table: "PlanCell",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanCell_InitiativeId_Phase_Whom",
                table: "PlanCell",
                columns: new[] { "InitiativeId", "Phase", "Whom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanCell_MunicipalityId_GroupId",
                table: "PlanCell",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanCell_MunicipalityId_InitiativeId",
                table: "PlanCell",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_PrincipleView_InitiativeId_Principle_Side",
                table: "PrincipleView",
                columns: new[] { "InitiativeId", "Principle", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrincipleView_MunicipalityId_InitiativeId",
                table: "PrincipleView",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfView_InitiativeId_MemberId",
                table: "SelfView",
                columns: new[] { "InitiativeId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfView_MemberId",
                table: "SelfView",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_SelfView_MunicipalityId_InitiativeId",
                table: "SelfView",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfView_MunicipalityId_MemberId",
                table: "SelfView",
                columns: new[] { "MunicipalityId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_Told_InitiativeId",
                table: "Told",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Told_MunicipalityId_InitiativeId",
                table: "Told",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Told_MunicipalityId_WriterId",
                table: "Told",
                columns: new[] { "MunicipalityId", "WriterId" });

            migrationBuilder.CreateIndex(
                name: "IX_Told_WriterId",
                table: "Told",
                column: "WriterId");

            migrationBuilder.AddForeignKey(
                name: "FK_Concern_Member_RaisedById",
                table: "Concern",
                column: "RaisedById",
                principalTable: "Member",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Concern_Member_RaisedById",
                table: "Concern");

            migrationBuilder.DropTable(
                name: "GlossaryWord");

            migrationBuilder.DropTable(
                name: "PlainText");

            migrationBuilder.DropTable(
                name: "PlanCell");

            migrationBuilder.DropTable(
                name: "PrincipleView");

            migrationBuilder.DropTable(
                name: "SelfView");

            migrationBuilder.DropTable(
                name: "Told");

            migrationBuilder.DropIndex(
                name: "IX_Concern_MunicipalityId_RaisedById",
                table: "Concern");

            migrationBuilder.DropIndex(
                name: "IX_Concern_RaisedById",
                table: "Concern");

            migrationBuilder.DropColumn(
                name: "Helped",
                table: "Concern");

            migrationBuilder.DropColumn(
                name: "Notes",
                table: "Concern");

            migrationBuilder.DropColumn(
                name: "RaisedById",
                table: "Concern");
        }
    }
}
