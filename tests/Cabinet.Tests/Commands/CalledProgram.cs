using System.Diagnostics;
using Cabinet.Web;

namespace Cabinet.Tests.Commands;

/// <summary>The program as it is called from a shell, over a test's database.</summary>
internal static class CalledProgram
{
    /// <summary>Runs a command to its end.</summary>
    /// <param name="database">The database of the settings.</param>
    /// <param name="input">What comes through the pipe.</param>
    /// <param name="args">The command with its arguments.</param>
    public static async Task<(int ExitCode, string Said, string Complained)> Run(TestDatabase database, string input, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("cabinet-called-");
        var start = new ProcessStartInfo("dotnet", [typeof(Site).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__Cabinet"] = database.ConnectionString;
        start.Environment["Data"] = folder.FullName;
        start.Environment["PublicUrl"] = "https://localhost";
        using var program = Process.Start(start)!;
        await program.StandardInput.WriteAsync(input);
        program.StandardInput.Close();
        var (said, complained) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        folder.Delete(recursive: true);
        return (program.ExitCode, await said, await complained);
    }
}
