using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class People : Migration
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

            migrationBuilder.AddColumn<string>(
                name: "browser",
                table: "sessions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "network",
                table: "sessions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "remembered",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "system",
                table: "sessions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "tells_holder",
                table: "logins",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "nickname",
                table: "links",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "owed",
                table: "accounts",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.Sql("UPDATE accounts SET owed = (SELECT CAST(coalesce(sum(v.owed), 0) AS bigint) FROM services v WHERE v.account_id = accounts.id)");

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
                name: "consents",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    login_id = table.Column<long>(type: "bigint", nullable: false),
                    document = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    version = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    given_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<int>(type: "integer", nullable: false)
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
                name: "email_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    login_id = table.Column<long>(type: "bigint", nullable: false),
                    former_email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    new_email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    confirm_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    undo_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    asked_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    undone_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_email_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_email_changes_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    login_id = table.Column<long>(type: "bigint", nullable: true),
                    channel = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    shown_address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    body = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    created_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    next_try_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    finished_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    provider_id = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "phone_changes",
                columns: table => new
                {
                    login_id = table.Column<long>(type: "bigint", nullable: false),
                    new_phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    code_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    sent_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phone_changes", x => x.login_id);
                    table.ForeignKey(
                        name: "FK_phone_changes_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reading_events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    reading_id = table.Column<long>(type: "bigint", nullable: false),
                    at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recoveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    token_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    login_id = table.Column<long>(type: "bigint", nullable: true),
                    created_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recoveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_recoveries_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "registrations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    handle_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    started_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    by = table.Column<int>(type: "integer", nullable: true),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    consented_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    terms_version = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    terms_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    consented_by = table.Column<int>(type: "integer", nullable: true),
                    file_contact = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    file_channel = table.Column<int>(type: "integer", nullable: true),
                    file_confirmed_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    confirmed_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    token_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    code_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    code_sent_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    code_tries = table.Column<int>(type: "integer", nullable: false),
                    completed_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "secrets",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    value = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secrets", x => x.name);
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

            migrationBuilder.CreateTable(
                name: "tallies",
                columns: table => new
                {
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    start_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tallies", x => new { x.subject, x.start_utc });
                });

            migrationBuilder.InsertData(
                table: "audit_heads",
                columns: new[] { "id", "hash", "last_id" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_settlements_period_account_id_kind",
                table: "settlements",
                columns: new[] { "period", "account_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_started_utc",
                table: "sessions",
                column: "started_utc");

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
                name: "IX_logins_email",
                table: "logins",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "IX_kept_answers_at_utc",
                table: "kept_answers",
                column: "at_utc");

            migrationBuilder.CreateIndex(
                name: "IX_houses_address_id",
                table: "houses",
                columns: new[] { "address", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_bills_period_total_account_id",
                table: "bills",
                columns: new[] { "period", "total", "account_id" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_last_name_id",
                table: "accounts",
                columns: new[] { "last_name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_owed_id",
                table: "accounts",
                columns: new[] { "owed", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_account_id_id",
                table: "audit_entries",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_consents_login_id",
                table: "consents",
                column: "login_id");

            migrationBuilder.CreateIndex(
                name: "IX_email_changes_confirm_hash",
                table: "email_changes",
                column: "confirm_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_email_changes_login_id",
                table: "email_changes",
                column: "login_id");

            migrationBuilder.CreateIndex(
                name: "IX_email_changes_undo_hash",
                table: "email_changes",
                column: "undo_hash",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_streaks_last_utc",
                table: "streaks",
                column: "last_utc");

            migrationBuilder.CreateIndex(
                name: "IX_tallies_start_utc",
                table: "tallies",
                column: "start_utc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_heads");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "email_changes");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "phone_changes");

            migrationBuilder.DropTable(
                name: "reading_events");

            migrationBuilder.DropTable(
                name: "recoveries");

            migrationBuilder.DropTable(
                name: "registrations");

            migrationBuilder.DropTable(
                name: "secrets");

            migrationBuilder.DropTable(
                name: "streaks");

            migrationBuilder.DropTable(
                name: "tallies");

            migrationBuilder.DropIndex(
                name: "IX_settlements_period_account_id_kind",
                table: "settlements");

            migrationBuilder.DropIndex(
                name: "IX_sessions_started_utc",
                table: "sessions");

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
                name: "IX_logins_email",
                table: "logins");

            migrationBuilder.DropIndex(
                name: "IX_kept_answers_at_utc",
                table: "kept_answers");

            migrationBuilder.DropIndex(
                name: "IX_houses_address_id",
                table: "houses");

            migrationBuilder.DropIndex(
                name: "IX_bills_period_total_account_id",
                table: "bills");

            migrationBuilder.DropIndex(
                name: "IX_accounts_last_name_id",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "IX_accounts_owed_id",
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
                name: "browser",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "network",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "remembered",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "system",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "tells_holder",
                table: "logins");

            migrationBuilder.DropColumn(
                name: "nickname",
                table: "links");

            migrationBuilder.DropColumn(
                name: "owed",
                table: "accounts");
        }
    }
}
