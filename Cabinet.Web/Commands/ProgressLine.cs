using System.Globalization;

namespace Cabinet.Web.Commands;

/// <summary>How far a command is: a bar that redraws itself on a terminal, nothing but finished lines in a pipe.</summary>
internal sealed class ProgressLine
{
    private const int Width = 30;
    private readonly bool _terminal = !Console.IsOutputRedirected;
    private long _shown;

    /// <summary>Redraws the bar, at most ten times a second.</summary>
    public void Show(string what, long done, long of)
    {
        if (!_terminal || Environment.TickCount64 - _shown < 100)
            return;
        _shown = Environment.TickCount64;
        var filled = of == 0 ? Width : (int)Math.Min(Width, done * Width / of);
        var percent = of == 0 ? 100 : done * 100 / of;
        Console.Write(string.Create(
            CultureInfo.InvariantCulture, $"\r{new string('█', filled)}{new string('░', Width - filled)} {percent,3} % {what}\u001b[K"));
    }

    /// <summary>Writes a line that stays.</summary>
    public void Line(string text) => Console.WriteLine(_terminal ? $"\r{text}\u001b[K" : text);
}
