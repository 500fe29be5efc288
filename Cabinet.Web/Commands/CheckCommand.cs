using System.CommandLine;
using Cabinet.Data;

namespace Cabinet.Web.Commands;

/// <summary><c>check</c>: counts the breaches of what must always hold.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Checks the invariants of money and readings; exit code 1 when one is broken.");
        command.SetAction((_, cancel) => Act.Run(async (db, _) =>
        {
            var broken = false;
            await foreach (var (name, breaches) in Invariants.Check(db).WithCancellation(cancel))
            {
                Console.WriteLine($"{breaches,10}  {name}");
                broken |= breaches > 0;
            }
            Console.WriteLine(broken ? "Есть нарушения." : "Нарушений нет.");
            return broken ? ExitCode.Failed : ExitCode.Done;
        }));
        return command;
    }
}
