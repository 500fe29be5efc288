using System.CommandLine;
using Cabinet.Data;

namespace Cabinet.Web.Commands;

/// <summary><c>calculate --period 2026-11 FILE</c>: takes in the billing system's verdict on readings.</summary>
internal static class CalculateCommand
{
    public static Command Create()
    {
        var period = new Option<string>("--period") { Description = "The period that the readings count for, 2026-11.", Required = true };
        period.Validators.Add(result =>
        {
            if (!Period.TryParse(result.GetValueOrDefault<string>(), out _))
                result.AddError("--period: a period such as 2026-11.");
        });
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "CSV: account,meter,zone,verdict (CALCULATED or REFUSED),reason and optionally value,consumption.",
        };
        file.AcceptExistingOnly();
        var command = new Command("calculate", "Takes in the billing system's verdict on readings.") { period, file };
        command.SetAction((parsed, cancel) => Act.Run((db, _) =>
        {
            var of = Period.TryParse(parsed.GetRequiredValue(period), out var said) ? said : throw new ArgumentException("--period");
            var lines = new ImportLines();
            return Task.FromResult(lines.End(lines.Import(db).Calculate(parsed.GetRequiredValue(file), of, cancel)));
        }));
        return command;
    }
}
