using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cabinet.Bench;

/// <summary>The limit: the same answers by hand, one prepared statement that builds the JSON in PostgreSQL, nothing checked.</summary>
internal static class Limit
{
    private const string Home = """
        SELECT json_build_object('data', json_build_object('account', json_build_object(
          'number', a.number, 'address', h.address || ', кв. ' || a.flat, 'holder', json_build_object('fullName', a.last_name || ' ' || a.first_name || ' ' || coalesce(a.patronymic, '')),
          'owed', (SELECT sum(owed) / 100.0 FROM services WHERE account_id = a.id),
          'services', (SELECT json_agg(json_build_object('kind', v.kind, 'name', v.kind, 'unit', v.unit, 'owed', v.owed / 100.0, 'settlements', json_build_object('nodes',
             (SELECT json_agg(json_build_object('period', s.period, 'opening', s.opening / 100.0, 'charged', s.charged / 100.0, 'recalculated', s.recalculated / 100.0, 'penalty', s.penalty / 100.0, 'paid', s.paid / 100.0, 'closing', s.closing / 100.0, 'volume', s.volume))
              FROM (SELECT * FROM settlements x WHERE x.account_id = v.account_id AND x.kind = v.kind ORDER BY x.period DESC LIMIT 12) s)))) FROM services v WHERE v.account_id = a.id AND v.closed_on IS NULL),
          'meters', (SELECT json_agg(json_build_object('serial', m.serial, 'kind', m.kind, 'zones', m.zone_count, 'digits', m.digits, 'installedOn', m.installed_on, 'verifyBy', m.verify_by, 'readings', json_build_object('nodes',
             (SELECT json_agg(json_build_object('zone', r.zone, 'takenOn', r.taken_on, 'value', r.value, 'consumption', r.consumption, 'source', r.source, 'status', r.status))
              FROM (SELECT * FROM readings x WHERE x.meter_id = m.id AND x.status <> 4 ORDER BY x.taken_on DESC, x.id DESC LIMIT 3) r)))) FROM meters m WHERE m.account_id = a.id AND m.removed_on IS NULL))))::text
        FROM accounts a JOIN houses h ON h.id = a.house_id WHERE a.id = $1
        """;

    private const string List = """
        SELECT json_build_object('data', json_build_object('node', json_build_object('address', h.address, 'accounts', json_build_object('nodes',
          (SELECT json_agg(json_build_object('number', a.number, 'flat', a.flat, 'holder', json_build_object('fullName', a.last_name || ' ' || a.first_name || ' ' || coalesce(a.patronymic, '')),
             'services', (SELECT json_agg(json_build_object('kind', v.kind, 'owed', v.owed / 100.0, 'settlements', json_build_object('nodes',
                (SELECT json_agg(json_build_object('period', s.period, 'charged', s.charged / 100.0, 'paid', s.paid / 100.0, 'closing', s.closing / 100.0))
                 FROM (SELECT * FROM settlements x WHERE x.account_id = v.account_id AND x.kind = v.kind ORDER BY x.period DESC LIMIT 1) s)))) FROM services v WHERE v.account_id = a.id AND v.closed_on IS NULL)))
           FROM (SELECT * FROM accounts x WHERE x.house_id = h.id ORDER BY x.id LIMIT 50) a)))))::text
        FROM houses h WHERE h.id = $1
        """;

    public static async Task Serve(string connectionString, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 1 }.ToString());
        var app = builder.Build();
        app.Run(async http =>
        {
            var list = http.Request.Path == "/list";
            var id = long.Parse(http.Request.Query["id"].ToString(), CultureInfo.InvariantCulture);
            await using var command = source.CreateCommand(list ? List : Home);
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = id });
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            var json = reader.GetFieldValue<byte[]>(0);
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = json.Length;
            await http.Response.Body.WriteAsync(json);
        });
        await app.RunAsync();
    }
}
