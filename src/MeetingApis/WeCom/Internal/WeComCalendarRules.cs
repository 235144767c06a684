using System.Buffers;

namespace MeetingApis.WeCom.Internal;

/// <summary>The rules that hold for a calendar's own fields, whether it is created or changed. What is null breaks none, but the title.</summary>
internal static class WeComCalendarRules
{
    private const int MostShares = 2000;

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static void Check(
        ref Violations violations, string? summary, string? color, string? description, IReadOnlyList<string>? adminUserIds, WeComCalendarRange? publicRange, IReadOnlyList<WeComCalendarShare>? shares)
    {
        violations.Require(summary is not null && TextSize.Characters(summary) is >= 1 and <= 128, "Summary", "must be 1 to 128 characters.");
        violations.Require(color is null || IsColor(color), "Color", "must be a colour as #RRGGBB.");
        violations.Require(description is null || TextSize.Characters(description) <= 512, "Description", "must be at most 512 characters.");
        WeComRules.Admins(ref violations, adminUserIds);
        violations.Require(WeComRules.AreAmong(adminUserIds, shares, static share => share?.UserId), "AdminUserIds", "must be among those with whom the calendar is shared.");
        violations.Nested(publicRange, "PublicRange");
        violations.Require(!(shares?.Count > MostShares), "Shares", "must name at most 2,000 members.");
        violations.NestedEach(shares, "Shares");
    }

    /// <summary>An id that must be there.</summary>
    public static void Id(ref Violations violations, string? calendarId) =>
        violations.Require(!string.IsNullOrEmpty(calendarId), "CalendarId", "is missing.");

    private static bool IsColor(string color) =>
        color is ['#', _, _, _, _, _, _] && !color.AsSpan(1).ContainsAnyExcept(s_hexDigits);
}
