using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CoreTask : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Assumption",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Gain = table.Column<string>(type: "TEXT", nullable: false),
                    BenefitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    LiftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsWritersWords = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    Earlier = table.Column<string>(type: "TEXT", nullable: false),
                    EndedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assumption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assumption_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assumption_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BusinessCase",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BusinessCase_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BusinessCase_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EconomySettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Discount = table.Column<string>(type: "TEXT", nullable: false),
                    HoursPerFullTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EconomySettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EconomySettings_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Challenge",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssumptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Challenge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Challenge_Assumption_AssumptionId",
                        column: x => x.AssumptionId,
                        principalTable: "Assumption",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Challenge_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Challenge_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BusinessCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseVersion_BusinessCase_BusinessCaseId",
                        column: x => x.BusinessCaseId,
                        principalTable: "BusinessCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseVersion_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Assumption_InitiativeId",
                table: "Assumption",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Assumption_MunicipalityId_InitiativeId",
                table: "Assumption",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_BusinessCase_InitiativeId",
                table: "BusinessCase",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessCase_MunicipalityId_InitiativeId",
                table: "BusinessCase",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseVersion_BusinessCaseId_Number",
                table: "CaseVersion",
                columns: new[] { "BusinessCaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseVersion_MunicipalityId_BusinessCaseId",
                table: "CaseVersion",
                columns: new[] { "MunicipalityId", "BusinessCaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_AssumptionId",
                table: "Challenge",
                column: "AssumptionId");

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_InitiativeId",
                table: "Challenge",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_MunicipalityId_AssumptionId",
                table: "Challenge",
                columns: new[] { "MunicipalityId", "AssumptionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Challenge_MunicipalityId_InitiativeId",
                table: "Challenge",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EconomySettings_MunicipalityId",
                table: "EconomySettings",
                column: "MunicipalityId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseVersion");

            migrationBuilder.DropTable(
                name: "Challenge");

            migrationBuilder.DropTable(
                name: "EconomySettings");

            migrationBuilder.DropTable(
                name: "BusinessCase");

            migrationBuilder.DropTable(
                name: "Assumption");
        }
    }
}
