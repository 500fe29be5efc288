using System.Text;
using Cabinet.Graph.Logins;

namespace Cabinet.Web.Commands;

/// <summary>A password from whoever runs a command: typed twice and unseen on a terminal, one line from a pipe. Never an argument, which every process could read.</summary>
internal static class TypedPassword
{
    /// <summary>The password; null when the two differ.</summary>
    public static string? Read()
    {
        if (Console.IsInputRedirected)
            return Console.In.ReadLine() ?? "";
        var first = Ask($"Пароль, от {Passwords.MinLength} до {Passwords.MaxLength} знаков: ");
        return Ask("Ещё раз: ") == first ? first : null;
    }

    private static string Ask(string words)
    {
        Console.Error.Write(words);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
            if (key.Key == ConsoleKey.Backspace)
                typed.Length -= typed.Length > 0 ? 1 : 0;
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        Console.Error.WriteLine();
        return typed.ToString();
    }
}
