using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ConsentsOutliveLogins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "account_id",
                table: "consents",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "withdrawn_utc",
                table: "consents",
                type: "timestamp with time zone",
                nullable: true);

            // Before the foreign keys change: SQLite makes the table anew for them.
            migrationBuilder.Sql("UPDATE consents SET account_id = (SELECT l.account_id FROM logins l WHERE l.id = consents.login_id)");

            migrationBuilder.DropForeignKey(
                name: "FK_consents_logins_login_id",
                table: "consents");

            migrationBuilder.AlterColumn<long>(
                name: "login_id",
                table: "consents",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.CreateIndex(
                name: "IX_phone_changes_sent_utc",
                table: "phone_changes",
                column: "sent_utc");

            migrationBuilder.CreateIndex(
                name: "IX_email_changes_asked_utc",
                table: "email_changes",
                column: "asked_utc");

            migrationBuilder.CreateIndex(
                name: "IX_consents_account_id",
                table: "consents",
                column: "account_id");

            migrationBuilder.AddForeignKey(
                name: "FK_consents_accounts_account_id",
                table: "consents",
                column: "account_id",
                principalTable: "accounts",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_consents_logins_login_id",
                table: "consents",
                column: "login_id",
                principalTable: "logins",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The version before has nowhere to keep them.
            migrationBuilder.Sql("DELETE FROM consents WHERE login_id IS NULL");

            migrationBuilder.DropForeignKey(
                name: "FK_consents_accounts_account_id",
                table: "consents");

            migrationBuilder.DropForeignKey(
                name: "FK_consents_logins_login_id",
                table: "consents");

            migrationBuilder.DropIndex(
                name: "IX_phone_changes_sent_utc",
                table: "phone_changes");

            migrationBuilder.DropIndex(
                name: "IX_email_changes_asked_utc",
                table: "email_changes");

            migrationBuilder.DropIndex(
                name: "IX_consents_account_id",
                table: "consents");

            migrationBuilder.DropColumn(
                name: "account_id",
                table: "consents");

            migrationBuilder.DropColumn(
                name: "withdrawn_utc",
                table: "consents");

            migrationBuilder.AlterColumn<long>(
                name: "login_id",
                table: "consents",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_consents_logins_login_id",
                table: "consents",
                column: "login_id",
                principalTable: "logins",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
