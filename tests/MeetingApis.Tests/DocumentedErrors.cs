using System.Reflection;
using MeetingApis.Internal;

namespace MeetingApis.Tests;

/// <summary>The codes as the vendors' pages list them, taken from there without a look at the tables (<c>Fixtures/*/errors.tsv</c>).</summary>
internal static class DocumentedErrors
{
    private const string Header = "operation\tcode\thttp\tcategory\tkind";

    /// <summary>Compares a table with the list in both directions; one line for each row that differs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">The list, below <c>Fixtures</c>.</param>
    /// <param name="normalize">The form in which the table keeps its codes; null for the page's own.</param>
    public static IReadOnlyList<string> Differences(ErrorTable table, string file, Func<string, string>? normalize = null)
    {
        string[] documented = [.. Read(file).Select(line => Describe(line with { Code = normalize?.Invoke(line.Code) ?? line.Code }))];
        string[] known = [.. table.Rows.Select(Describe)];
        return
        [
            .. documented.Except(known, StringComparer.Ordinal).Select(row => $"documented, but not in the table: {row}"),
            .. known.Except(documented, StringComparer.Ordinal).Select(row => $"in the table, but not documented: {row}"),
        ];
    }

    /// <summary>The values of a class of constants.</summary>
    public static IReadOnlyList<string> Constants(Type codes) =>
        [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    private static IEnumerable<ErrorRow> Read(string file)
    {
        string[] lines = Fixture.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Header, lines[0]);
        return lines.Skip(1).Select(line =>
        {
            string[] columns = line.Split('\t');
            Assert.Equal(5, columns.Length);
            return new ErrorRow(columns[1], Enum.Parse<ErrorCategory>(columns[3]), Enum.Parse<FailureKind>(columns[4]))
            {
                Operation = columns[0] is "*" ? null : columns[0],
            };
        });
    }

    private static string Describe(ErrorRow row) => $"{row.Operation ?? "*"} {row.Code} {row.Category} {row.Kind}";
}
