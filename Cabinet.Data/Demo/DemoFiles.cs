using System.Text;
using Cabinet.Data.Import;

namespace Cabinet.Data.Demo;

/// <summary>The import files of a demo supplier, open for writing all at once: an account's rows go into all of them in turn.</summary>
internal sealed class DemoFiles : IDisposable
{
    private readonly Dictionary<string, StreamWriter> _files = [];

    public DemoFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in FolderImport.FileNames)
            _files[name] = new StreamWriter(Path.Combine(folder, name), false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        Houses.WriteLine("house,street,address,total_area");
        Accounts.WriteLine("account,last_name,first_name,patronymic,house,flat,total_area,rooms,residents,phone,email");
        Services.WriteLine("account,service,provider,unit,tariff,opened_on");
        Tariffs.WriteLine("tariff,service,zone,from_volume,price,valid_from,valid_to,source");
        Meters.WriteLine("account,house,service,serial,model,digits,decimals,zones,installed_on,verify_by,removed_on");
        Settlements.WriteLine("account,service,period,opening,charged,recalculated,penalty,paid,closing,volume");
        Readings.WriteLine("account,meter,zone,taken_on,value,consumption,source,period");
        HouseVolumes.WriteLine("house,meter,period,measured,individual");
        Payments.WriteLine("reference,account,service,sum,paid_on,channel");
    }

    public StreamWriter Houses => _files["houses.csv"];

    public StreamWriter Accounts => _files["accounts.csv"];

    public StreamWriter Services => _files["services.csv"];

    public StreamWriter Tariffs => _files["tariffs.csv"];

    public StreamWriter Meters => _files["meters.csv"];

    public StreamWriter Settlements => _files["settlements.csv"];

    public StreamWriter Readings => _files["readings.csv"];

    public StreamWriter HouseVolumes => _files["house_volumes.csv"];

    public StreamWriter Payments => _files["payments.csv"];

    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }
}
