using System.CommandLine;
using Cabinet.Data.Staff;
using Cabinet.Graph.Logins;

namespace Cabinet.Web.Commands;

/// <summary><c>staff add NAME --role …</c>, <c>staff list</c>, <c>staff remove NAME</c>, <c>staff reset-totp NAME</c>: who signs in at the staff pages.</summary>
internal static class StaffCommand
{
    private static readonly string[] Roles = [.. Enum.GetNames<StaffRole>().Select(x => x.ToLowerInvariant())];

    private static string Actor => StaffMembers.Command + Environment.UserName;

    public static Command Create() => new("staff", "Who signs in at the staff pages.") { Add(), List(), Remove(), ResetTotp() };

    private static Command Add()
    {
        var name = Name();
        var role = new Option<string>("--role") { Description = string.Join(", ", Roles) + ".", Required = true };
        role.AcceptOnlyFromAmong(Roles);
        var command = new Command("add", "Adds a member of staff; the password is asked for, or read as a line from a pipe.") { name, role };
        command.SetAction((parsed, cancel) => Act.Run<StaffMembers>(async members =>
        {
            if (TypedPassword.Read() is not { } password)
                return await Complain("Пароли не совпали.");
            var refusal = await members.Add(Actor, parsed.GetRequiredValue(name), Enum.Parse<StaffRole>(parsed.GetRequiredValue(role), ignoreCase: true), password, cancel);
            if (refusal is not null)
                return await Complain(refusal);
            Console.WriteLine($"Добавлено: {parsed.GetRequiredValue(name).Trim()}, {parsed.GetRequiredValue(role)}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists names and roles.");
        command.SetAction((_, cancel) => Act.Run<StaffMembers>(async members =>
        {
            foreach (var member in await members.All(cancel))
                Console.WriteLine($"{member.Role.ToString().ToLowerInvariant(),-10}{member.Name}");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Remove()
    {
        var name = Name();
        var command = new Command("remove", "Removes a member of staff and ends the sessions: at once, on running nodes within five seconds.") { name };
        command.SetAction((parsed, cancel) => Act.Run<StaffMembers>(async members =>
        {
            if (!await members.Remove(Actor, parsed.GetRequiredValue(name), cancel))
                return await Complain("Такого сотрудника нет.");
            Console.WriteLine($"Удалено: {parsed.GetRequiredValue(name).Trim()}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command ResetTotp()
    {
        var name = Name();
        var command = new Command("reset-totp", "Takes the second factor away and ends the sessions; the next sign-in sets it up anew.") { name };
        command.SetAction((parsed, cancel) => Act.Run<StaffMembers>(async members =>
        {
            if (!await members.ResetTotp(Actor, parsed.GetRequiredValue(name), cancel))
                return await Complain("Такого сотрудника нет.");
            Console.WriteLine($"Второй фактор снят: {parsed.GetRequiredValue(name).Trim()}.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Argument<string> Name() => new("NAME") { Description = "The name to sign in with." };

    private static async Task<int> Complain(string what)
    {
        await Console.Error.WriteLineAsync(what);
        return ExitCode.Failed;
    }
}
