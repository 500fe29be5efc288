using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Analysts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "owed",
                table: "accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.Sql("UPDATE accounts SET owed = (SELECT CAST(coalesce(sum(v.owed), 0) AS bigint) FROM services v WHERE v.account_id = accounts.id)");

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    login_id = table.Column<long>(type: "INTEGER", nullable: true),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    shown_address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    created_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_try_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    provider_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reading_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    reading_id = table.Column<long>(type: "INTEGER", nullable: false),
                    at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "secrets",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secrets", x => x.name);
                });

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
                name: "IX_settlements_period_account_id_kind",
                table: "settlements",
                columns: new[] { "period", "account_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_services_owed_account_id_kind",
                table: "services",
                columns: new[] { "owed", "account_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_readings_taken_on_id",
                table: "readings",
                columns: new[] { "taken_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_paid_on_id",
                table: "payments",
                columns: new[] { "paid_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_meters_installed_on_id",
                table: "meters",
                columns: new[] { "installed_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_houses_address_id",
                table: "houses",
                columns: new[] { "address", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_bills_period_total_account_id",
                table: "bills",
                columns: new[] { "period", "total", "account_id" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_owed_id",
                table: "accounts",
                columns: new[] { "owed", "id" });

            migrationBuilder.CreateIndex(
                name: "due_message",
                table: "messages",
                columns: new[] { "channel", "next_try_utc" },
                filter: "state IN (1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_messages_account_id_id",
                table: "messages",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_reading_events_at_utc",
                table: "reading_events",
                column: "at_utc");

            migrationBuilder.CreateIndex(
                name: "IX_tallies_start_utc",
                table: "tallies",
                column: "start_utc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "reading_events");

            migrationBuilder.DropTable(
                name: "secrets");

            migrationBuilder.DropTable(
                name: "tallies");

            migrationBuilder.DropIndex(
                name: "IX_settlements_period_account_id_kind",
                table: "settlements");

            migrationBuilder.DropIndex(
                name: "IX_services_owed_account_id_kind",
                table: "services");

            migrationBuilder.DropIndex(
                name: "IX_readings_taken_on_id",
                table: "readings");

            migrationBuilder.DropIndex(
                name: "IX_payments_paid_on_id",
                table: "payments");

            migrationBuilder.DropIndex(
                name: "IX_meters_installed_on_id",
                table: "meters");

            migrationBuilder.DropIndex(
                name: "IX_houses_address_id",
                table: "houses");

            migrationBuilder.DropIndex(
                name: "IX_bills_period_total_account_id",
                table: "bills");

            migrationBuilder.DropIndex(
                name: "IX_accounts_owed_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "owed",
                table: "accounts");
        }
    }
}
