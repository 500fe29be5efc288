using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Cabinet.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Profile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "system",
                table: "sessions",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "nickname",
                table: "links",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_logins_email",
                table: "logins",
                column: "email");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "email_changes");

            migrationBuilder.DropTable(
                name: "phone_changes");

            migrationBuilder.DropIndex(
                name: "IX_logins_email",
                table: "logins");

            migrationBuilder.DropColumn(
                name: "browser",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "network",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "system",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "nickname",
                table: "links");
        }
    }
}
