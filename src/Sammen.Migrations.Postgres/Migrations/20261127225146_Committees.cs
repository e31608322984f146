using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Committees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Committee",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    DissolvedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DissolvedBecause = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Committee", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Committee_Committee_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Committee",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Committee_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Committee_Unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MedMatter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Work = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Staff = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Cooperation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    WorkEnvironment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    How = table.Column<string>(type: "text", nullable: false),
                    IsPrinciple = table.Column<bool>(type: "boolean", nullable: false),
                    DecidedIn = table.Column<Guid>(type: "uuid", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MedMatter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MedMatter_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MedMatter_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeMeeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<string>(type: "text", nullable: false),
                    AgendaClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CancelledBecause = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMeeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeMeeting_Committee_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committee",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteeMeeting_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeSeat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Function = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeSeat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeSeat_Committee_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committee",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteeSeat_Member_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeSeat_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Committee_MunicipalityId",
                table: "Committee",
                column: "MunicipalityId");

            migrationBuilder.CreateIndex(
                name: "IX_Committee_MunicipalityId_ParentId",
                table: "Committee",
                columns: new[] { "MunicipalityId", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Committee_MunicipalityId_UnitId",
                table: "Committee",
                columns: new[] { "MunicipalityId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Committee_ParentId",
                table: "Committee",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Committee_UnitId",
                table: "Committee",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMeeting_CommitteeId_On",
                table: "CommitteeMeeting",
                columns: new[] { "CommitteeId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMeeting_MunicipalityId_CommitteeId",
                table: "CommitteeMeeting",
                columns: new[] { "MunicipalityId", "CommitteeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeSeat_CommitteeId",
                table: "CommitteeSeat",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeSeat_MemberId",
                table: "CommitteeSeat",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeSeat_MunicipalityId_CommitteeId",
                table: "CommitteeSeat",
                columns: new[] { "MunicipalityId", "CommitteeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeSeat_MunicipalityId_MemberId",
                table: "CommitteeSeat",
                columns: new[] { "MunicipalityId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_MedMatter_InitiativeId",
                table: "MedMatter",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MedMatter_MunicipalityId_InitiativeId",
                table: "MedMatter",
                columns: new[] { "MunicipalityId", "InitiativeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommitteeMeeting");

            migrationBuilder.DropTable(
                name: "CommitteeSeat");

            migrationBuilder.DropTable(
                name: "MedMatter");

            migrationBuilder.DropTable(
                name: "Committee");
        }
    }
}
