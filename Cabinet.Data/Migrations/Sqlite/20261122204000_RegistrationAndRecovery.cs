using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cabinet.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RegistrationAndRecovery : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "tells_holder",
                table: "logins",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    login_id = table.Column<long>(type: "INTEGER", nullable: false),
                    document = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    given_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.id);
                    table.ForeignKey(
                        name: "FK_consents_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recoveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    login_id = table.Column<long>(type: "INTEGER", nullable: true),
                    created_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recoveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_recoveries_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    handle_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    started_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by = table.Column<int>(type: "INTEGER", nullable: true),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    consented_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    terms_version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    terms_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    consented_by = table.Column<int>(type: "INTEGER", nullable: true),
                    file_contact = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    file_channel = table.Column<int>(type: "INTEGER", nullable: true),
                    file_confirmed_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    code_sent_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    code_tries = table.Column<int>(type: "INTEGER", nullable: false),
                    completed_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registrations", x => x.id);
                    table.ForeignKey(
                        name: "FK_registrations_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_logins_email",
                table: "logins",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "IX_consents_login_id",
                table: "consents",
                column: "login_id");

            migrationBuilder.CreateIndex(
                name: "IX_recoveries_created_utc",
                table: "recoveries",
                column: "created_utc");

            migrationBuilder.CreateIndex(
                name: "IX_recoveries_login_id",
                table: "recoveries",
                column: "login_id");

            migrationBuilder.CreateIndex(
                name: "IX_recoveries_token_hash",
                table: "recoveries",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_account_id",
                table: "registrations",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_handle_hash",
                table: "registrations",
                column: "handle_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registrations_started_utc",
                table: "registrations",
                column: "started_utc");

            migrationBuilder.CreateIndex(
                name: "IX_registrations_token_hash",
                table: "registrations",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "recoveries");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropIndex(
                name: "IX_logins_email",
                table: "logins");

            migrationBuilder.DropColumn(
                name: "tells_holder",
                table: "logins");
        }
    }
}
