using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ImportedReadings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "imported",
                table: "readings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "handed_in_reading",
                table: "readings",
                columns: new[] { "meter_id", "zone", "period" },
                filter: "NOT imported");

            migrationBuilder.CreateIndex(
                name: "imported_reading",
                table: "readings",
                columns: new[] { "meter_id", "zone", "taken_on" },
                unique: true,
                filter: "imported");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "handed_in_reading",
                table: "readings");

            migrationBuilder.DropIndex(
                name: "imported_reading",
                table: "readings");

            migrationBuilder.DropColumn(
                name: "imported",
                table: "readings");
        }
    }
}
