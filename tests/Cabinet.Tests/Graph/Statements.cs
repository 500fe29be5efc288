using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Cabinet.Tests.Graph;

/// <summary>Hears the statements that EF sends in one host.</summary>
internal sealed class Statements : ILoggerProvider, ILogger
{
    public const string Setting = "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command=Information";
    private readonly ConcurrentQueue<string> _heard = [];

    public IReadOnlyCollection<string> All => _heard;

    public void Listen(WebApplicationBuilder builder) => builder.Logging.AddProvider(this);

    public void Clear() => _heard.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IReadOnlyList<KeyValuePair<string, object?>> said && said.FirstOrDefault(x => x.Key == "commandText").Value is string sql)
            _heard.Enqueue(sql);
    }

    public void Dispose()
    {
    }
}
