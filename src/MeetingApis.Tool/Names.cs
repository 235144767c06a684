namespace MeetingApis.Tool;

/// <summary>Finds the name that somebody may have meant.</summary>
internal static class Names
{
    /// <summary>The names, the most similar first.</summary>
    public static IEnumerable<string> Near(string written, IEnumerable<string> names) => names.OrderBy(name => Distance(written, name));

    /// <summary>How many letters have to be added, removed or replaced to make one name of another.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
