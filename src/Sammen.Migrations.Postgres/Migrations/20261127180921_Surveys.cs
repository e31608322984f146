using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Surveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Survey",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Moment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Items = table.Column<string>(type: "text", nullable: false),
                    Groups = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Readers = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DeletesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: true),
                    CommentsWait = table.Column<bool>(type: "boolean", nullable: false),
                    Token = table.Column<string>(type: "text", nullable: false),
                    Secret = table.Column<string>(type: "text", nullable: false),
                    Slips = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Survey", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Survey_Initiative_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Survey_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyAgreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Committee = table.Column<string>(type: "text", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Where = table.Column<string>(type: "text", nullable: false),
                    WrittenBy = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyAgreement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyAgreement_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnswerBox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<int>(type: "integer", nullable: true),
                    Entries = table.Column<string>(type: "text", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerBox", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerBox_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnswerBox_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeaderAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    Comment = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderAnswer_Member_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Member",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LeaderAnswer_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderAnswer_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyComment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyComment_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyComment_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveyReceipt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyReceipt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyReceipt_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveyReceipt_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SurveySlip",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsUsed = table.Column<bool>(type: "boolean", nullable: false),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveySlip", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveySlip_Municipality_MunicipalityId",
                        column: x => x.MunicipalityId,
                        principalTable: "Municipality",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SurveySlip_Survey_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Survey",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnswerBox_MunicipalityId_SurveyId",
                table: "AnswerBox",
                columns: new[] { "MunicipalityId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_AnswerBox_SurveyId",
                table: "AnswerBox",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderAnswer_MemberId",
                table: "LeaderAnswer",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderAnswer_MunicipalityId_MemberId",
                table: "LeaderAnswer",
                columns: new[] { "MunicipalityId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderAnswer_MunicipalityId_SurveyId",
                table: "LeaderAnswer",
                columns: new[] { "MunicipalityId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderAnswer_SurveyId_MemberId",
                table: "LeaderAnswer",
                columns: new[] { "SurveyId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Survey_InitiativeId",
                table: "Survey",
                column: "InitiativeId");

            migrationBuilder.CreateIndex(
                name: "IX_Survey_MunicipalityId_InitiativeId",
                table: "Survey",
                columns: new[] { "MunicipalityId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Survey_Token",
                table: "Survey",
                column: "Token");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyAgreement_MunicipalityId",
                table: "SurveyAgreement",
                column: "MunicipalityId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyComment_MunicipalityId_SurveyId",
                table: "SurveyComment",
                columns: new[] { "MunicipalityId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyComment_SurveyId",
                table: "SurveyComment",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyReceipt_MunicipalityId_SurveyId",
                table: "SurveyReceipt",
                columns: new[] { "MunicipalityId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyReceipt_SurveyId",
                table: "SurveyReceipt",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveySlip_Hash",
                table: "SurveySlip",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveySlip_MunicipalityId_SurveyId",
                table: "SurveySlip",
                columns: new[] { "MunicipalityId", "SurveyId" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveySlip_SurveyId",
                table: "SurveySlip",
                column: "SurveyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerBox");

            migrationBuilder.DropTable(
                name: "LeaderAnswer");

            migrationBuilder.DropTable(
                name: "SurveyAgreement");

            migrationBuilder.DropTable(
                name: "SurveyComment");

            migrationBuilder.DropTable(
                name: "SurveyReceipt");

            migrationBuilder.DropTable(
                name: "SurveySlip");

            migrationBuilder.DropTable(
                name: "Survey");
        }
    }
}
