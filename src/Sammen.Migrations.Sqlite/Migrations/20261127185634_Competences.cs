using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Competences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CompetenceNeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Competence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Other = table.Column<string>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Horizon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Required = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Today = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HowJudged = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompetenceNeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompetenceNeed_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CompetenceNeed_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompetenceNeed_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FadingCompetence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Meant = table.Column<string>(type: "TEXT", nullable: false),
                    Honoured = table.Column<string>(type: "TEXT", nullable: false),
                    WhoTalks = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FadingCompetence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FadingCompetence_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FadingCompetence_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FadingCompetence_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GapScreening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Difference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Habit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unease = table.Column<string>(type: "TEXT", nullable: false),
                    Means = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapScreening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GapScreening_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GapScreening_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HelpOffer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    As = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    With = table.Column<string>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HelpOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HelpOffer_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HelpOffer_Member_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HelpOffer_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HelpOffer_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TrainingActivity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HoursEach = table.Column<decimal>(type: "TEXT", nullable: true),
                    People = table.Column<int>(type: "INTEGER", nullable: true),
                    Weeks = table.Column<int>(type: "INTEGER", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Support = table.Column<string>(type: "TEXT", nullable: false),
                    FollowUp = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingActivity_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TrainingActivity_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingActivity_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TrainingPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoLiveOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingPlan_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TrainingPlan_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CompetenceNeed_GroupId",
                table: "CompetenceNeed",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetenceNeed_InitiativeId",
                table: "CompetenceNeed",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetenceNeed_MunicipalityId_GroupId",
                table: "CompetenceNeed",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_CompetenceNeed_MunicipalityId_InitiativeId",
                table: "CompetenceNeed",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_FadingCompetence_GroupId",
                table: "FadingCompetence",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_FadingCompetence_InitiativeId",
                table: "FadingCompetence",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_FadingCompetence_MunicipalityId_GroupId",
                table: "FadingCompetence",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_FadingCompetence_MunicipalityId_InitiativeId",
                table: "FadingCompetence",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapScreening_InitiativeId",
                table: "GapScreening",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GapScreening_MunicipalityId_InitiativeId",
                table: "GapScreening",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_GroupId",
                table: "HelpOffer",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_InitiativeId",
                table: "HelpOffer",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_MemberId",
                table: "HelpOffer",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_MunicipalityId_GroupId",
                table: "HelpOffer",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_MunicipalityId_InitiativeId",
                table: "HelpOffer",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_HelpOffer_MunicipalityId_MemberId",
                table: "HelpOffer",
                columns: new[] { "MunicipalityId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingActivity_GroupId",
                table: "TrainingActivity",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingActivity_InitiativeId",
                table: "TrainingActivity",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingActivity_MunicipalityId_GroupId",
                table: "TrainingActivity",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingActivity_MunicipalityId_InitiativeId",
                table: "TrainingActivity",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPlan_InitiativeId",
                table: "TrainingPlan",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPlan_MunicipalityId_InitiativeId",
                table: "TrainingPlan",
                columns: new[] { "MunicipalityId", "InitiativeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CompetenceNeed");

            migrationBuilder.DropTable(
                name: "FadingCompetence");

            migrationBuilder.DropTable(
                name: "GapScreening");

            migrationBuilder.DropTable(
                name: "HelpOffer");

            migrationBuilder.DropTable(
                name: "TrainingActivity");

            migrationBuilder.DropTable(
                name: "TrainingPlan");
        }
    }
}
