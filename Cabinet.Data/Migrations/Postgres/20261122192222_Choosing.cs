using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Choosing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "owed",
                table: "accounts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.Sql("UPDATE accounts SET owed = (SELECT CAST(coalesce(sum(v.owed), 0) AS bigint) FROM services v WHERE v.account_id = accounts.id)");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
