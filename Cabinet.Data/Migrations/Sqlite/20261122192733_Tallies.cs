using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Tallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "tallies",
                columns: table => new
                {
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    start_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tallies", x => new { x.subject, x.start_utc });
                });

            migrationBuilder.CreateIndex(
                name: "IX_tallies_start_utc",
                table: "tallies",
                column: "start_utc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "tallies");
        }
    }
}
