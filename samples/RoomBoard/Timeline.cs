namespace MeetingApis.Samples.RoomBoard;

/// <summary>The hours that the board shows, as a row of terminal cells.</summary>
internal sealed class Timeline
{
    private const int FirstHour = 8;
    private const int LastHour = 20;
    private const int MostCellsPerHour = 8;

    // Two digits and a space.
    private const int LabelCells = 3;

    private readonly DateTimeOffset _opening;
    private readonly int _firstHour;
    private readonly int _hours;
    private readonly int _cellsPerHour;

    private Timeline(DateTimeOffset midnight, int firstHour, int hours, int cellsPerHour)
    {
        _opening = midnight.AddHours(firstHour);
        _firstHour = firstHour;
        _hours = hours;
        _cellsPerHour = cellsPerHour;
    }

    public int Width => _hours * _cellsPerHour;

    /// <summary>Makes a line of the working day, longer where a booking lies outside, as wide as there is room for.</summary>
    public static Timeline Fit(BoardDay day, IEnumerable<RoomDay> rooms, int cells)
    {
        List<Booking> bookings = [.. rooms.SelectMany(room => room.Bookings)];
        int first = bookings.Select(booking => (int)Math.Floor((booking.Start - day.Start).TotalHours)).Append(FirstHour).Min();
        int last = bookings.Select(booking => (int)Math.Ceiling((booking.End - day.Start).TotalHours)).Append(LastHour).Max();
        first = Math.Max(first, 0);
        int hours = Math.Min(last, 24) - first;
        return new Timeline(day.Start, first, hours, Math.Clamp(cells / hours, 1, MostCellsPerHour));
    }

    /// <summary>The cell in which a time lies; null where it lies outside.</summary>
    public int? CellAt(DateTimeOffset time)
    {
        int cell = (int)Math.Floor((time - _opening).TotalHours * _cellsPerHour);
        return cell >= 0 && cell < Width ? cell : null;
    }

    /// <summary>The cells that a booking fills, one at least; the end is not among them.</summary>
    public (int Start, int End) CellsOf(Booking booking)
    {
        int start = Math.Min(EdgeAt(booking.Start), Width - 1);
        return (start, Math.Max(EdgeAt(booking.End), start + 1));
    }

    /// <summary>The hours above the cells at which they begin, as many of them as fit.</summary>
    public string Labels()
    {
        int step = (LabelCells + _cellsPerHour - 1) / _cellsPerHour;
        return string.Concat(Enumerable.Range(0, _hours)
            .Where(hour => hour % step == 0)
            .Select(hour => $"{_firstHour + hour:00}".PadRight(_cellsPerHour * Math.Min(step, _hours - hour))))[..Width];
    }

    private int EdgeAt(DateTimeOffset time) => (int)Math.Clamp(Math.Round((time - _opening).TotalHours * _cellsPerHour), 0, Width);
}
