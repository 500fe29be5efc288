using System.Data.Common;
using Cabinet.Data.Batches;
using Cabinet.Data.Meters;

namespace Cabinet.Graph.Meters;

/// <summary>A slice of each house meter's volumes, newest first.</summary>
public record VolumesByMeter(Slice Slice) : SliceQuestion<long, HouseVolume>(Slice)
{
    private static readonly ListShape List = new(
        HouseVolume.Columns, "meters v", "v.id", "house_volumes", "x", "x.meter_id = v.id", "x.meter_id", ["period"], [typeof(DateOnly)]);

    protected override ListShape Shape => List;

    public override bool IsByAccount => false;

    public override long OwnerOf(long key) => key;

    public override long KeyOf(HouseVolume row) => row.MeterId;

    public override HouseVolume Read(DbDataReader row) => HouseVolume.Read(row);

    protected override long ReadKey(DbDataReader row) => row.GetInt64(0);
}
