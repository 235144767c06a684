using System.Text;

namespace MeetingApis.Benchmarks;

/// <summary>A table in Markdown. The first column is text, the others are aligned to the right.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        int[] widths = [.. head.Select((title, column) => _rows.Append(head).Max(row => row[column].Length))];
        var text = new StringBuilder();
        Append(text, head, widths);
        text.AppendLine($"| {string.Join(" | ", widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":"))} |");
        _rows.ForEach(row => Append(text, row, widths));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] row, int[] widths) =>
        text.AppendLine($"| {string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])))} |");
}
