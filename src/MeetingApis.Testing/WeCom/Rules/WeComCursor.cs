using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>WeCom's page cursors. One belongs to the size of the pages that it was given for.</summary>
internal static class WeComCursor
{
    private const string Beginning = "0";

    /// <summary>The page at the cursor, and the cursor of the next; null after the last.</summary>
    public static (IReadOnlyList<T> Page, string? Next) Take<T>(IReadOnlyList<T> items, string? cursor, int limit)
    {
        int offset = cursor is null or "" or Beginning ? 0 : Parse(cursor, limit);
        int next = offset + limit;
        return ([.. items.Skip(offset).Take(limit)], next < items.Count ? string.Create(CultureInfo.InvariantCulture, $"{next}-{limit}") : null);
    }

    private static int Parse(string cursor, int limit) =>
        cursor.Split('-') is [var offset, var size]
            && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed)
            && string.Equals(size, limit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? parsed
            : throw WeComGateway.Error(50100, "invalid cursor");
}
