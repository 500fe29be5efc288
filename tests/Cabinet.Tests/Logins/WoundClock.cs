namespace Cabinet.Tests.Logins;

/// <summary>A clock that stands until it is told how much time passed.</summary>
internal sealed class WoundClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}
