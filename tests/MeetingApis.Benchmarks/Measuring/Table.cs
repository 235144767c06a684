namespace MeetingApis.Benchmarks;

/// <summary>A table for the terminal, which is Markdown as well. The first column is text, the others are aligned to the right.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public void Print()
    {
        int[] widths = [.. head.Select((title, column) => _rows.Append(head).Max(row => row[column].Length))];
        Console.WriteLine();
        PrintRow(head, widths);
        Console.WriteLine($"| {string.Join(" | ", widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":"))} |");
        _rows.ForEach(row => PrintRow(row, widths));
    }

    private static void PrintRow(string[] row, int[] widths) =>
        Console.WriteLine($"| {string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])))} |");
}
