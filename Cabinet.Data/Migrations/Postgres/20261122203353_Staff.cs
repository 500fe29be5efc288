using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Staff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "recovery_codes",
                table: "staff",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "totp_secret",
                table: "staff",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "totp_step",
                table: "staff",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "remembered",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    act = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    details = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    previous_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_heads",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    last_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_heads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "streaks",
                columns: table => new
                {
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    open_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_streaks", x => x.subject);
                });

            migrationBuilder.InsertData(
                table: "audit_heads",
                columns: new[] { "id", "hash", "last_id" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_started_utc",
                table: "sessions",
                column: "started_utc");

            migrationBuilder.CreateIndex(
                name: "IX_kept_answers_at_utc",
                table: "kept_answers",
                column: "at_utc");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_last_name_id",
                table: "accounts",
                columns: new[] { "last_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_account_id_id",
                table: "audit_entries",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_streaks_last_utc",
                table: "streaks",
                column: "last_utc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_heads");

            migrationBuilder.DropTable(
                name: "streaks");

            migrationBuilder.DropIndex(
                name: "IX_sessions_started_utc",
                table: "sessions");

            migrationBuilder.DropIndex(
                name: "IX_kept_answers_at_utc",
                table: "kept_answers");

            migrationBuilder.DropIndex(
                name: "IX_accounts_last_name_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "recovery_codes",
                table: "staff");

            migrationBuilder.DropColumn(
                name: "totp_secret",
                table: "staff");

            migrationBuilder.DropColumn(
                name: "totp_step",
                table: "staff");

            migrationBuilder.DropColumn(
                name: "remembered",
                table: "sessions");
        }
    }
}
