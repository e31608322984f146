using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TMP : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AiFact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    AppliesFrom = table.Column<string>(type: "text", nullable: false),
                    Origin = table.Column<string>(type: "text", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Uncertain = table.Column<string>(type: "text", nullable: false),
                    IsAside = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AiFact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AiFact_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AiUse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Uses = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AiUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AiUse_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AiUse_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Balance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    After = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Balance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Balance_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Balance_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CitizenActivity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    How = table.Column<string>(type: "text", nullable: false),
                    WithWhom = table.Column<string>(type: "text", nullable: false),
                    Learned = table.Column<string>(type: "text", nullable: false),
                    ChangedWhat = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CitizenActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CitizenActivity_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CitizenActivity_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CoreTaskFrame",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Users = table.Column<string>(type: "text", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    Meeting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Purposes = table.Column<string>(type: "text", nullable: false),
                    PurposeWords = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoreTaskFrame", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoreTaskFrame_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CoreTaskFrame_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataUse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    BasisWords = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    Categories = table.Column<string>(type: "text", nullable: false),
                    Contact = table.Column<string>(type: "text", nullable: false),
                    DpiaLink = table.Column<string>(type: "text", nullable: false),
                    DpiaWords = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataUse_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DataUse_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DigitalMeeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Trust = table.Column<string>(type: "text", nullable: false),
                    Justice = table.Column<string>(type: "text", nullable: false),
                    Explanation = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DigitalMeeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DigitalMeeting_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DigitalMeeting_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DpiaScreening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DpiaScreening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DpiaScreening_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DpiaScreening_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EthicsAssessment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Principle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Meaning = table.Column<string>(type: "text", nullable: false),
                    LeadersView = table.Column<string>(type: "text", nullable: false),
                    LeadersTouch = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    EmployeesView = table.Column<string>(type: "text", nullable: false),
                    EmployeesTouch = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Responsible = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EthicsAssessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EthicsAssessment_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EthicsAssessment_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EthicsStatement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    PublishedText = table.Column<string>(type: "text", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedBy = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EthicsStatement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EthicsStatement_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EthicsStatement_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonestAims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aims = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonestAims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HonestAims_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HonestAims_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SideEffect",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SeenBy = table.Column<string>(type: "text", nullable: false),
                    Group = table.Column<string>(type: "text", nullable: false),
                    Users = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Intention = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Likelihood = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Weight = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Action = table.Column<string>(type: "text", nullable: false),
                    Responsible = table.Column<string>(type: "text", nullable: false),
                    Observations = table.Column<string>(type: "text", nullable: false),
                    LiftId = table.Column<Guid>(type: "uuid", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HasWritersWords = table.Column<bool>(type: "boolean", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SideEffect", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SideEffect_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SideEffect_Lift_LiftId",
                        column: x => x.LiftId,
                        principalTable: "Lift",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SideEffect_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TypeMark",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Relevance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TypeMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TypeMark_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TypeMark_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UserNeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    Need = table.Column<string>(type: "text", nullable: false),
                    HowWeKnow = table.Column<string>(type: "text", nullable: false),
                    Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Learned = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserNeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UserNeed_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UserNeed_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UserSegment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    Strength = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Better = table.Column<string>(type: "text", nullable: false),
                    Worse = table.Column<string>(type: "text", nullable: false),
                    Action = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserSegment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UserSegment_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UserSegment_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AiFact_MunicipalityId_Key",
                table: "AiFact",
                columns: new[] { "MunicipalityId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AiUse_InitiativeId",
                table: "AiUse",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AiUse_MunicipalityId_InitiativeId",
                table: "AiUse",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Balance_InitiativeId_Kind",
                table: "Balance",
                columns: new[] { "InitiativeId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Balance_MunicipalityId_InitiativeId",
                table: "Balance",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CitizenActivity_InitiativeId",
                table: "CitizenActivity",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_CitizenActivity_MunicipalityId_InitiativeId",
                table: "CitizenActivity",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_CoreTaskFrame_InitiativeId",
                table: "CoreTaskFrame",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CoreTaskFrame_MunicipalityId_InitiativeId",
                table: "CoreTaskFrame",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DataUse_InitiativeId",
                table: "DataUse",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DataUse_MunicipalityId_InitiativeId",
                table: "DataUse",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DigitalMeeting_InitiativeId",
                table: "DigitalMeeting",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DigitalMeeting_MunicipalityId_InitiativeId",
                table: "DigitalMeeting",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_DpiaScreening_InitiativeId",
                table: "DpiaScreening",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DpiaScreening_MunicipalityId_InitiativeId",
                table: "DpiaScreening",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EthicsAssessment_InitiativeId_Principle",
                table: "EthicsAssessment",
                columns: new[] { "InitiativeId", "Principle" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EthicsAssessment_MunicipalityId_InitiativeId",
                table: "EthicsAssessment",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EthicsStatement_InitiativeId",
                table: "EthicsStatement",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EthicsStatement_MunicipalityId_InitiativeId",
                table: "EthicsStatement",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_HonestAims_InitiativeId",
                table: "HonestAims",
                column: "InitiativeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HonestAims_MunicipalityId_InitiativeId",
                table: "HonestAims",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SideEffect_InitiativeId",
                table: "SideEffect",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_SideEffect_LiftId",
                table: "SideEffect",
                column: "LiftId");

            migrationBuilder.CreateIndex(
                name: "IX_SideEffect_MunicipalityId_InitiativeId",
                table: "SideEffect",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SideEffect_MunicipalityId_LiftId",
                table: "SideEffect",
                columns: new[] { "MunicipalityId", "LiftId" });

            migrationBuilder.CreateIndex(
                name: "IX_TypeMark_InitiativeId_Type",
                table: "TypeMark",
                columns: new[] { "InitiativeId", "Type" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TypeMark_MunicipalityId_InitiativeId",
                table: "TypeMark",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_UserNeed_InitiativeId",
                table: "UserNeed",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_UserNeed_MunicipalityId_InitiativeId",
                table: "UserNeed",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_UserSegment_InitiativeId",
                table: "UserSegment",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_UserSegment_MunicipalityId_InitiativeId",
                table: "UserSegment",
                columns: new[] { "MunicipalityId", "InitiativeId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AiFact");

            migrationBuilder.DropTable(
                name: "AiUse");

            migrationBuilder.DropTable(
                name: "Balance");

            migrationBuilder.DropTable(
                name: "CitizenActivity");

            migrationBuilder.DropTable(
                name: "CoreTaskFrame");

            migrationBuilder.DropTable(
                name: "DataUse");

            migrationBuilder.DropTable(
                name: "DigitalMeeting");

            migrationBuilder.DropTable(
                name: "DpiaScreening");

            migrationBuilder.DropTable(
                name: "EthicsAssessment");

            migrationBuilder.DropTable(
                name: "EthicsStatement");

            migrationBuilder.DropTable(
                name: "HonestAims");

            migrationBuilder.DropTable(
                name: "SideEffect");

            migrationBuilder.DropTable(
                name: "TypeMark");

            migrationBuilder.DropTable(
                name: "UserNeed");

            migrationBuilder.DropTable(
                name: "UserSegment");
        }
    }
}
