using Cabinet.Data.Meters;
using Cabinet.Graph.Engine;
using Cabinet.Graph.Readings;

namespace Cabinet.Graph.Meters;

internal sealed class MeterType : ShownType<Meter>
{
    public MeterType()
    {
        ShowId(x => NodeId.Of("Meter", x.Id));
        Show(x => x.Serial, (meter, viewer) => viewer.Ids.SerialOf(meter));
        Show(x => x.Model);
        Show(x => x.Kind);
        Show(x => x.Status);
        Show(x => x.Zones);
        Show(x => x.Digits);
        Show(x => x.Decimals);
        Show(x => x.InstalledOn);
        Show(x => x.RemovedOn);
        Show(x => x.VerifyBy);
        Ask<MeterQueries>(nameof(MeterQueries.Service));
        Ask<ReadingQueries>(nameof(ReadingQueries.Readings));
        Ask<MeterQueries>(nameof(MeterQueries.Volumes));
    }
}

internal sealed class HouseVolumeType : ShownType<HouseVolume>
{
    public HouseVolumeType()
    {
        ShowPeriod(x => x.Period);
        Show(x => x.Measured);
        Show(x => x.Individual);
        Show(x => x.CommonNeeds);
    }
}
