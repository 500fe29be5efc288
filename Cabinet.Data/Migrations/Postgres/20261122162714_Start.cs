using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    xml = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "houses",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    street = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    total_area = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_houses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_answers",
                columns: table => new
                {
                    caller = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    input_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    answer = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    at_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kept_answers", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "rules",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rules", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tariffs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    zone = table.Column<int>(type: "integer", nullable: false),
                    from_volume = table.Column<decimal>(type: "numeric", nullable: false),
                    price = table.Column<decimal>(type: "numeric", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tariffs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    last_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    first_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    patronymic = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    house_id = table.Column<long>(type: "bigint", nullable: false),
                    flat = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    total_area = table.Column<decimal>(type: "numeric", nullable: false),
                    rooms = table.Column<int>(type: "integer", nullable: true),
                    residents = table.Column<int>(type: "integer", nullable: false),
                    phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.id);
                    table.ForeignKey(
                        name: "FK_accounts_houses_house_id",
                        column: x => x.house_id,
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bills",
                columns: table => new
                {
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    charged = table.Column<long>(type: "bigint", nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bills", x => new { x.account_id, x.period });
                    table.ForeignKey(
                        name: "FK_bills_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "logins",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    created_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_logins", x => x.id);
                    table.ForeignKey(
                        name: "FK_logins_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meters",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: true),
                    house_id = table.Column<long>(type: "bigint", nullable: false),
                    service_kind = table.Column<int>(type: "integer", nullable: false),
                    serial = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    model = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    digits = table.Column<int>(type: "integer", nullable: false),
                    decimals = table.Column<int>(type: "integer", nullable: false),
                    zone_count = table.Column<int>(type: "integer", nullable: false),
                    installed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    verify_by = table.Column<DateOnly>(type: "date", nullable: true),
                    removed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meters", x => x.id);
                    table.ForeignKey(
                        name: "FK_meters_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_meters_houses_house_id",
                        column: x => x.house_id,
                        principalTable: "houses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    reference = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    sum = table.Column<long>(type: "bigint", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments", x => x.id);
                    table.ForeignKey(
                        name: "FK_payments_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "services",
                columns: table => new
                {
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    provider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    unit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    tariff_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    owed = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_services", x => new { x.account_id, x.kind });
                    table.ForeignKey(
                        name: "FK_services_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    login_id = table.Column<long>(type: "bigint", nullable: false),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    created_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => new { x.login_id, x.account_id });
                    table.ForeignKey(
                        name: "FK_links_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_links_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    login_id = table.Column<long>(type: "bigint", nullable: true),
                    staff_id = table.Column<long>(type: "bigint", nullable: true),
                    current_account_id = table.Column<long>(type: "bigint", nullable: true),
                    started_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_logins_login_id",
                        column: x => x.login_id,
                        principalTable: "logins",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_sessions_staff_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "house_volumes",
                columns: table => new
                {
                    meter_id = table.Column<long>(type: "bigint", nullable: false),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    measured = table.Column<decimal>(type: "numeric", nullable: false),
                    individual = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_house_volumes", x => new { x.meter_id, x.period });
                    table.ForeignKey(
                        name: "FK_house_volumes_meters_meter_id",
                        column: x => x.meter_id,
                        principalTable: "meters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    meter_id = table.Column<long>(type: "bigint", nullable: false),
                    zone = table.Column<int>(type: "integer", nullable: false),
                    taken_on = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    consumption = table.Column<decimal>(type: "numeric", nullable: true),
                    source = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_utc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    session_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.id);
                    table.ForeignKey(
                        name: "FK_readings_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_readings_meters_meter_id",
                        column: x => x.meter_id,
                        principalTable: "meters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "settlements",
                columns: table => new
                {
                    account_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    opening = table.Column<long>(type: "bigint", nullable: false),
                    charged = table.Column<long>(type: "bigint", nullable: false),
                    recalculated = table.Column<long>(type: "bigint", nullable: false),
                    penalty = table.Column<long>(type: "bigint", nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    closing = table.Column<long>(type: "bigint", nullable: false),
                    volume = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settlements", x => new { x.account_id, x.kind, x.period });
                    table.ForeignKey(
                        name: "FK_settlements_services_account_id_kind",
                        columns: x => new { x.account_id, x.kind },
                        principalTable: "services",
                        principalColumns: new[] { "account_id", "kind" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "rules",
                columns: new[] { "id", "key", "source", "valid_from", "valid_to", "value" },
                values: new object[,]
                {
                    { 1L, "due-day", "ЖК РФ, ст. 155", new DateOnly(2005, 3, 1), new DateOnly(2026, 2, 28), 10m },
                    { 2L, "due-day", "ЖК РФ, ст. 155 в редакции с 01.03.2026 (?)", new DateOnly(2026, 3, 1), null, 15m },
                    { 3L, "bill-day", "ЖК РФ, ст. 155", new DateOnly(2005, 3, 1), new DateOnly(2026, 2, 28), 1m },
                    { 4L, "bill-day", "ЖК РФ, ст. 155 в редакции с 01.03.2026 (?)", new DateOnly(2026, 3, 1), null, 5m },
                    { 5L, "penalty-first-day", "ЖК РФ, ст. 155, ч. 14", new DateOnly(2016, 1, 1), null, 31m },
                    { 6L, "penalty-high-day", "ЖК РФ, ст. 155, ч. 14", new DateOnly(2016, 1, 1), null, 91m },
                    { 7L, "penalty-rate-cap", "Постановление Правительства РФ № 474 (?)", new DateOnly(2022, 2, 28), new DateOnly(2026, 12, 31), 9.5m },
                    { 8L, "unusual-use", "Правило поставщика", new DateOnly(2020, 1, 1), null, 3m }
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_house_id_id",
                table: "accounts",
                columns: new[] { "house_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_number",
                table: "accounts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_houses_code",
                table: "houses",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_links_account_id",
                table: "links",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_logins_account_id",
                table: "logins",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meters_account_id_serial",
                table: "meters",
                columns: new[] { "account_id", "serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meters_house_id_serial",
                table: "meters",
                columns: new[] { "house_id", "serial" },
                unique: true,
                filter: "kind = 2");

            migrationBuilder.CreateIndex(
                name: "IX_payments_account_id_paid_on_id",
                table: "payments",
                columns: new[] { "account_id", "paid_on", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_reference",
                table: "payments",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_readings_account_id",
                table: "readings",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_readings_meter_id_taken_on_id",
                table: "readings",
                columns: new[] { "meter_id", "taken_on", "id" });

            migrationBuilder.CreateIndex(
                name: "one_waiting_reading",
                table: "readings",
                columns: new[] { "meter_id", "zone", "period" },
                unique: true,
                filter: "status = 1");

            migrationBuilder.CreateIndex(
                name: "IX_rules_key_valid_from",
                table: "rules",
                columns: new[] { "key", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sessions_login_id",
                table: "sessions",
                column: "login_id");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_staff_id",
                table: "sessions",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "IX_staff_name",
                table: "staff",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tariffs_code_zone_from_volume_valid_from",
                table: "tariffs",
                columns: new[] { "code", "zone", "from_volume", "valid_from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bills");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "house_volumes");

            migrationBuilder.DropTable(
                name: "kept_answers");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropTable(
                name: "payments");

            migrationBuilder.DropTable(
                name: "readings");

            migrationBuilder.DropTable(
                name: "rules");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "settlements");

            migrationBuilder.DropTable(
                name: "tariffs");

            migrationBuilder.DropTable(
                name: "meters");

            migrationBuilder.DropTable(
                name: "logins");

            migrationBuilder.DropTable(
                name: "staff");

            migrationBuilder.DropTable(
                name: "services");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "houses");
        }
    }
}
