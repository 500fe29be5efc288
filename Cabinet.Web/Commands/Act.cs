using Cabinet.Data;

namespace Cabinet.Web.Commands;

/// <summary>Runs a command on the database of the settings, without serving. A failure is one line and exit code 1.</summary>
internal static class Act
{
    public static Task<int> Run(Func<CabinetDb, TimeProvider, Task<int>> act) =>
        Run(scope => act(scope.GetRequiredService<CabinetDb>(), scope.GetRequiredService<TimeProvider>()));

    /// <summary>The same with one of the classes that the pages call.</summary>
    public static Task<int> Run<TActs>(Func<TActs, Task<int>> act) where TActs : notnull => Run(scope => act(scope.GetRequiredService<TActs>()));

    private static async Task<int> Run(Func<IServiceProvider, Task<int>> act)
    {
        try
        {
            await using var app = Site.Build([], builder => builder.Logging.AddFilter("Microsoft", LogLevel.Critical));
            await using var scope = app.Services.CreateAsyncScope();
            return await act(scope.ServiceProvider);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Остановлено. Повторный запуск продолжит.");
        }
#pragma warning disable CA1031 // The end of the program: whatever went wrong is told in its own words.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(e.Message);
        }
        return ExitCode.Failed;
    }
}
