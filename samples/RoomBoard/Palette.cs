using Spectre.Console;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>The colours and signs of the board. A terminal without colours shows the same signs.</summary>
internal sealed class Palette(IAnsiConsole console)
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Past { get; } = new(Color.Grey50);

    public static Style Running { get; } = new(Color.IndianRed1);

    public static Style Coming { get; } = new(Color.SteelBlue1);

    public static Style Free { get; } = new(Color.Green3);

    public static Style Closed { get; } = new(Color.Grey);

    public static Style Now { get; } = new(Color.Yellow);

    public char Busy => Sign('█', '#');

    /// <summary>The last cell of a booking, so that neighbours stay apart.</summary>
    public char BusyEnd => Sign('▌', ']');

    public char Idle => Sign('─', '-');

    public char Shut => Sign('╳', 'x');

    public char NowLine => Sign('│', '|');

    public char NowHead => Sign('▼', 'v');

    public char Taken => Sign('●', '*');

    public char Vacant => Sign('○', 'o');

    public char Range => Sign('–', '-');

    public TableBorder Border => console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii;

    private char Sign(char unicode, char ascii) => console.Profile.Capabilities.Unicode ? unicode : ascii;
}
