using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sammen.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MembersByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Sorted",
                table: "Member",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // As DanishOrder has it, for the letters that stand in Danish names.
            var key = "lower(\"Name\")";
            foreach (var (letters, sign) in new[] { ("ÆæÄä", "{"), ("ØøÖö", "|"), ("Åå", "}"), ("ÉéÈèÊêËë", "e"), ("Üü", "y"), ("ÁáÀàÂâ", "a"), ("ÓóÒòÔô", "o"), ("ÍíÏï", "i"), ("Çç", "c"), ("Ññ", "n") })
            {
                foreach (var letter in letters)
                {
                    key = $"replace({key}, '{letter}', '{sign}')";
                }
            }

            migrationBuilder.Sql($"UPDATE \"Member\" SET \"Sorted\" = replace({key}, 'aa', '}}')");

            migrationBuilder.CreateIndex(
                name: "IX_Member_MunicipalityId_Sorted",
                table: "Member",
                columns: new[] { "MunicipalityId", "Sorted" },
                filter: "\"DeactivatedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Member_MunicipalityId_Sorted",
                table: "Member");

            migrationBuilder.DropColumn(
                name: "Sorted",
                table: "Member");
        }
    }
}
