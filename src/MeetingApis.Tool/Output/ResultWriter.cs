using Spectre.Console;

namespace MeetingApis.Tool.Output;

/// <summary>
/// Prints results. A terminal gets tables with colours; a file or another program gets the same values separated by tabs,
/// with the heads in the first line; and with JSON, both get JSON.
/// </summary>
internal sealed class ResultWriter(ToolHost host, OutputFormat format)
{
    public bool IsJson => format == OutputFormat.Json;

    /// <summary>Prints a list.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="empty">What to say on the error output if there are none.</param>
    /// <param name="columns">The columns of the table. JSON has all properties of the rows.</param>
    public void List<T>(IReadOnlyList<T> rows, string empty, params IReadOnlyList<Column<T>> columns)
    {
        if (IsJson)
        {
            host.Output.WriteLine(ToolJson.Write(rows));
            return;
        }

        if (rows.Count == 0)
        {
            host.Error.WriteLine(empty);
        }
        else if (host.IsScreenRedirected)
        {
            WriteTabs(columns.Select(static column => column.Title.ToUpperInvariant()));
            foreach (T row in rows)
            {
                WriteTabs(columns.Select(column => column.Text(row)));
            }
        }
        else
        {
            host.Screen.Write(TableOf(rows, columns));
        }
    }

    /// <summary>Prints one thing: its lines, or all of its properties as JSON.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="lines">What people see. A line without text is left out.</param>
    public void Item<T>(T item, params IReadOnlyList<(string Title, string? Text)> lines)
    {
        if (IsJson)
        {
            host.Output.WriteLine(ToolJson.Write(item));
            return;
        }

        int width = lines.Max(static line => line.Title.Length) + 2;
        foreach ((string title, string? text) in lines.Where(static line => !string.IsNullOrEmpty(line.Text)))
        {
            if (host.IsScreenRedirected)
            {
                WriteTabs([title, text]);
                continue;
            }

            // Not wrapped by us: an id that is broken into lines cannot be copied.
            host.Screen.Write(new Text(title.PadRight(width), new Style(decoration: Decoration.Bold)));
            host.Output.WriteLine(text!.ReplaceLineEndings($"\n{new string(' ', width)}"));
        }
    }

    /// <summary>Prints text as it is.</summary>
    public void Raw(string text) => host.Output.WriteLine(text);

    private static Table TableOf<T>(IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns)
    {
        Table table = new Table().Border(TableBorder.Simple).BorderStyle(new Style(Color.Grey));
        foreach (Column<T> column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))));
        }

        foreach (T row in rows)
        {
            table.AddRow(columns.Select(column => new Text(column.Text(row) ?? "")));
        }

        return table;
    }

    // A tab or a line break inside a value would look like the end of it.
    private void WriteTabs(IEnumerable<string?> values) =>
        host.Output.WriteLine(string.Join('\t', values.Select(static value => value?.ReplaceLineEndings(" ").Replace('\t', ' '))));
}
