using Spectre.Console;
using Spectre.Console.Rendering;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>Draws a floor's day: rooms as rows, hours as columns, as wide as the terminal allows.</summary>
internal sealed class Board(IAnsiConsole console, BoardDay day, DateTimeOffset now)
{
    // Borders and padding of three columns, and the mark before a room's name.
    private const int FrameCells = 10;
    private const int MarkCells = 2;
    private const int SeatsCells = 5;
    private const int MostNameCells = 20;

    private readonly Palette _palette = new(console);
    private readonly bool _isToday = day.Contains(now);

    public void Write(string title, IReadOnlyList<RoomDay> rooms)
    {
        console.WriteLine();
        console.Write(new Paragraph().Append(title, Palette.Heading).Append($"  {day.Date:yyyy-MM-dd dddd}", Palette.Faint));
        console.WriteLine();
        if (rooms.Count == 0)
        {
            console.WriteLine("No rooms on this floor.", Palette.Faint);
            return;
        }

        int nameCells = Math.Min(rooms.Max(room => CellsOf(room.Name)), MostNameCells) + MarkCells;
        var timeline = Timeline.Fit(day, rooms, console.Profile.Width - FrameCells - nameCells - SeatsCells);
        Table table = new Table()
            .Border(_palette.Border)
            .BorderStyle(Palette.Faint)
            .ShowRowSeparators()
            .AddColumn(new TableColumn(new Text("Room", Palette.Heading)).Width(nameCells))
            .AddColumn(new TableColumn(new Text("Seats", Palette.Heading)).RightAligned().Width(SeatsCells))
            .AddColumn(new TableColumn(Hours(timeline)).Width(timeline.Width));
        foreach (RoomDay room in rooms)
        {
            table.AddRow(Name(room), new Text(room.Seats is { } seats ? $"{seats}" : "?"), Day(room, timeline));
        }

        console.Write(table);
        WriteLegend(rooms);
    }

    private Paragraph Hours(Timeline timeline)
    {
        Paragraph header = new Paragraph().Append(timeline.Labels(), Palette.Heading);
        return _isToday && timeline.CellAt(now) is { } cell ? header.Append("\n").Append($"{new string(' ', cell)}{_palette.NowHead}", Palette.Now) : header;
    }

    private Paragraph Name(RoomDay room)
    {
        var name = new Paragraph();
        if (_isToday)
        {
            (char sign, Style style) = room.IsClosed ? (_palette.Shut, Palette.Closed) : IsTaken(room) ? (_palette.Taken, Palette.Running) : (_palette.Vacant, Palette.Free);
            name.Append($"{sign} ", style);
        }

        return name.Append(room.Name, Palette.Plain);
    }

    private Paragraph Day(RoomDay room, Timeline timeline)
    {
        Paragraph cell = Bar(room, timeline);
        if (room.Restriction is { } restriction)
        {
            cell.Append("\n").Append(restriction, Palette.Closed);
        }

        int left = 0;
        foreach (Booking booking in room.Bookings)
        {
            string text = $"{day.Clock(booking.Start)}{_palette.Range}{day.Clock(booking.End)} {booking.Booker}";
            int cells = CellsOf(text);
            bool breaks = cells + 2 > left;
            cell.Append(breaks ? "\n" : "  ").Append(text, StyleOf(booking));
            left = (breaks ? timeline.Width : left - 2) - cells;
        }

        return cell;
    }

    private Paragraph Bar(RoomDay room, Timeline timeline)
    {
        var cells = new (char Sign, Style Style)[timeline.Width];
        Array.Fill(cells, room.IsClosed ? (_palette.Shut, Palette.Closed) : (_palette.Idle, Palette.Free));
        foreach (Booking booking in room.Bookings)
        {
            (int start, int end) = timeline.CellsOf(booking);
            Style style = StyleOf(booking);
            Array.Fill(cells, (_palette.Busy, style), start, end - start);
            if (end - start > 1)
            {
                cells[end - 1] = (_palette.BusyEnd, style);
            }
        }

        if (_isToday && timeline.CellAt(now) is { } cell)
        {
            cells[cell] = (_palette.NowLine, Palette.Now);
        }

        return cells.Aggregate(new Paragraph(), static (bar, cell) => bar.Append(cell.Sign.ToString(), cell.Style));
    }

    private void WriteLegend(IReadOnlyList<RoomDay> rooms)
    {
        Paragraph legend = new Paragraph()
            .Append($"{_palette.Busy}{_palette.BusyEnd}", Palette.Coming).Append(" booked  ", Palette.Faint)
            .Append($"{_palette.Idle}{_palette.Idle}", Palette.Free).Append(" free", Palette.Faint);
        if (rooms.Any(room => room.IsClosed))
        {
            legend.Append($"  {_palette.Shut}{_palette.Shut}", Palette.Closed).Append(" closed", Palette.Faint);
        }

        if (_isToday)
        {
            legend
                .Append($"  {_palette.NowLine}", Palette.Now).Append($" now, {day.Clock(now)}  ", Palette.Faint)
                .Append($"{rooms.Count(room => !room.IsClosed && !IsTaken(room))} of {rooms.Count} rooms are free", Palette.Heading);
        }

        console.Write(legend);
        console.WriteLine();
    }

    private bool IsTaken(RoomDay room) => room.Bookings.Any(booking => booking.Covers(now));

    private Style StyleOf(Booking booking) => booking.End <= now ? Palette.Past : booking.Covers(now) ? Palette.Running : Palette.Coming;

    // A Chinese character fills two cells.
    private static int CellsOf(string text) => new Segment(text).CellCount();
}
