using System.CommandLine;
using Cabinet.Data;
using Cabinet.Data.Demo;

namespace Cabinet.Web.Commands;

/// <summary><c>demo FOLDER</c>: writes an invented supplier's import files.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the files go; made when missing." };
        var accounts = Number("--accounts", "Number of accounts, at least 4.", 240, 4, 10_000_000);
        var months = Number("--months", "Number of closed periods.", 36, 1, 240);
        var seed = Number("--seed", "What chance starts from: the same seed gives the same bytes.", 1, 0, int.MaxValue);
        var until = new Option<string?>("--until") { Description = "The last closed period, 2026-10; by default the month before today." };
        until.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Period.TryParse(text, out _))
                result.AddError("--until: a period such as 2026-10.");
        });
        var command = new Command("demo", "Writes an invented supplier's data as import files.") { folder, accounts, months, seed, until };
        command.SetAction((parsed, cancel) => Act.Run((_, clock) =>
        {
            var last = Period.TryParse(parsed.GetValue(until), out var said) ? said : DemoPlan.LastClosed(clock);
            var plan = new DemoPlan(parsed.GetValue(accounts), parsed.GetValue(months), parsed.GetValue(seed), last);
            var progress = new ProgressLine();
            DemoSupplier.Write(parsed.GetRequiredValue(folder), plan, done => progress.Show("лицевых счетов", done, plan.Accounts), cancel);
            progress.Line($"Записано: лицевых счетов {plan.Accounts}, периодов {plan.Months}, последний {plan.Until}.");
            return Task.FromResult(ExitCode.Done);
        }));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
                result.AddError($"{name}: {least} to {most}.");
        });
        return option;
    }
}
