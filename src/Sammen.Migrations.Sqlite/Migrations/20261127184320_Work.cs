using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AvailabilityAgreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reachable = table.Column<string>(type: "TEXT", nullable: false),
                    NotReachable = table.Column<string>(type: "TEXT", nullable: false),
                    IfContacted = table.Column<string>(type: "TEXT", nullable: false),
                    AgreedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AvailabilityAgreement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AvailabilityAgreement_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AvailabilityAgreement_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Breakdown",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Breakdown", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Breakdown_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Breakdown_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoStaffData",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HowWeKnow = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoStaffData", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoStaffData_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NoStaffData_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffDataUse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Which = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false),
                    Never = table.Column<string>(type: "TEXT", nullable: false),
                    WhoSees = table.Column<string>(type: "TEXT", nullable: false),
                    HowLong = table.Column<string>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffDataUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffDataUse_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StaffDataUse_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffGroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    HowMany = table.Column<int>(type: "INTEGER", nullable: true),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffGroup_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_StaffGroup_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TraitMark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Trait = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gain = table.Column<string>(type: "TEXT", nullable: false),
                    Risk = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TraitMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TraitMark_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TraitMark_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProfessionView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Profession = table.Column<string>(type: "TEXT", nullable: false),
                    Supports = table.Column<string>(type: "TEXT", nullable: false),
                    Takes = table.Column<string>(type: "TEXT", nullable: false),
                    Identity = table.Column<string>(type: "TEXT", nullable: false),
                    Meaningful = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Justified = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Influenceable = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfessionView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProfessionView_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProfessionView_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProfessionView_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Relation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Lost = table.Column<string>(type: "TEXT", nullable: false),
                    Keep = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Relation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Relation_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Relation_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Relation_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "WayOfWorking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WayOfWorking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WayOfWorking_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WayOfWorking_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WayOfWorking_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "WorkTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    MinutesBefore = table.Column<decimal>(type: "TEXT", nullable: true),
                    TimesBefore = table.Column<decimal>(type: "TEXT", nullable: true),
                    MinutesAfter = table.Column<decimal>(type: "TEXT", nullable: true),
                    TimesAfter = table.Column<decimal>(type: "TEXT", nullable: true),
                    Per = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkTask_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WorkTask_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkTask_StaffGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "StaffGroup",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InvisibleWork",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WriterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HidesIn = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    Keep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    TakenUpBy = table.Column<string>(type: "TEXT", nullable: false),
                    TakenUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HasWritersWords = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvisibleWork", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvisibleWork_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InvisibleWork_Lift_LiftId",
                        column: x => x.LiftId,
                        principalTable: "Lift",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InvisibleWork_Member_WriterId",
                        column: x => x.WriterId,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InvisibleWork_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InvisibleWork_WorkTask_TaskId",
                        column: x => x.TaskId,
                        principalTable: "WorkTask",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AvailabilityAgreement_InitiativeId",
                table: "AvailabilityAgreement",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AvailabilityAgreement_MunicipalityId_InitiativeId",
                table: "AvailabilityAgreement",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Breakdown_InitiativeId",
                table: "Breakdown",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Breakdown_MunicipalityId_InitiativeId",
                table: "Breakdown",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_InitiativeId",
                table: "InvisibleWork",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_LiftId",
                table: "InvisibleWork",
                column: "LiftId");

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_MunicipalityId_InitiativeId",
                table: "InvisibleWork",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_MunicipalityId_LiftId",
                table: "InvisibleWork",
                columns: new[] { "MunicipalityId", "LiftId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_MunicipalityId_TaskId",
                table: "InvisibleWork",
                columns: new[] { "MunicipalityId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_MunicipalityId_WriterId",
                table: "InvisibleWork",
                columns: new[] { "MunicipalityId", "WriterId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_TaskId",
                table: "InvisibleWork",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_InvisibleWork_WriterId",
                table: "InvisibleWork",
                column: "WriterId");

            migrationBuilder.CreateIndex(
                name: "IX_NoStaffData_InitiativeId",
                table: "NoStaffData",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoStaffData_MunicipalityId_InitiativeId",
                table: "NoStaffData",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionView_GroupId",
                table: "ProfessionView",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionView_InitiativeId",
                table: "ProfessionView",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionView_MunicipalityId_GroupId",
                table: "ProfessionView",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProfessionView_MunicipalityId_InitiativeId",
                table: "ProfessionView",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Relation_GroupId",
                table: "Relation",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Relation_InitiativeId",
                table: "Relation",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Relation_MunicipalityId_GroupId",
                table: "Relation",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Relation_MunicipalityId_InitiativeId",
                table: "Relation",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffDataUse_InitiativeId",
                table: "StaffDataUse",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffDataUse_MunicipalityId_InitiativeId",
                table: "StaffDataUse",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_StaffGroup_InitiativeId",
                table: "StaffGroup",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffGroup_MunicipalityId_InitiativeId",
                table: "StaffGroup",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TraitMark_InitiativeId_Trait",
                table: "TraitMark",
                columns: new[] { "InitiativeId", "Trait" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TraitMark_MunicipalityId_InitiativeId",
                table: "TraitMark",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_WayOfWorking_GroupId",
                table: "WayOfWorking",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_WayOfWorking_InitiativeId",
                table: "WayOfWorking",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_WayOfWorking_MunicipalityId_GroupId",
                table: "WayOfWorking",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_WayOfWorking_MunicipalityId_InitiativeId",
                table: "WayOfWorking",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_GroupId",
                table: "WorkTask",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_InitiativeId",
                table: "WorkTask",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_MunicipalityId_GroupId",
                table: "WorkTask",
                columns: new[] { "MunicipalityId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_MunicipalityId_InitiativeId",
                table: "WorkTask",
                columns: new[] { "MunicipalityId", "InitiativeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AvailabilityAgreement");

            migrationBuilder.DropTable(
                name: "Breakdown");

            migrationBuilder.DropTable(
                name: "InvisibleWork");

            migrationBuilder.DropTable(
                name: "NoStaffData");

            migrationBuilder.DropTable(
                name: "ProfessionView");

            migrationBuilder.DropTable(
                name: "Relation");

            migrationBuilder.DropTable(
                name: "StaffDataUse");

            migrationBuilder.DropTable(
                name: "TraitMark");

            migrationBuilder.DropTable(
                name: "WayOfWorking");

            migrationBuilder.DropTable(
                name: "WorkTask");

            migrationBuilder.DropTable(
                name: "StaffGroup");
        }
    }
}
