using System.Globalization;
using System.Text;

namespace MeetingApis.WeCom.Internal;

/// <summary>The rules that the requests of several resources share. What is null breaks none, unless it says so.</summary>
internal static class WeComRules
{
    private const int MostAdmins = 3;
    private const int MostUsers = 1000;

    /// <summary>A member's id that must be there.</summary>
    public static void UserId(ref Violations violations, string? userId) =>
        violations.Require(!string.IsNullOrWhiteSpace(userId) && Encoding.UTF8.GetByteCount(userId) <= 64, "UserId", "must be 1 to 64 bytes.");

    /// <summary>The calendar into which something new goes. Only a third-party app, which has no default calendar, must name one.</summary>
    public static void CalendarId(ref Violations violations, string? calendarId)
    {
        violations.Require(calendarId is null || Encoding.UTF8.GetByteCount(calendarId) is >= 1 and <= 64, "CalendarId", "must be 1 to 64 bytes.");
        violations.Require(calendarId is not null || violations.App != AppKinds.ThirdParty, "CalendarId", "is missing: a third-party app must name one.");
    }

    public static void Admins(ref Violations violations, IReadOnlyList<string>? adminUserIds)
    {
        violations.Require(!(adminUserIds?.Count > MostAdmins), "AdminUserIds", "must name at most 3 administrators.");
        violations.NoneEmpty(adminUserIds, "AdminUserIds");
    }

    /// <summary>Whether every user id is the id of one of these. WeCom compares user ids without regard to case.</summary>
    public static bool AreAmong<T>(IReadOnlyList<string>? userIds, IReadOnlyList<T>? members, Func<T, string?> idOf) =>
        userIds?.HoldsOnly(userId => members?.HoldsAny(member => string.Equals(idOf(member), userId, StringComparison.OrdinalIgnoreCase)) == true) != false;

    /// <summary>The members and departments of a range.</summary>
    public static void RangeMembers(ref Violations violations, IReadOnlyList<string>? userIds, IReadOnlyList<string>? departmentIds, int mostDepartments)
    {
        violations.Require(!(userIds?.Count > MostUsers), "UserIds", "must name at most 1,000 members.");
        violations.Require(userIds?.HoldsAny(string.IsNullOrWhiteSpace) != true, "UserIds", "must not hold an empty id.");
        if (departmentIds?.Count > mostDepartments)
        {
            violations.Add("DepartmentIds", string.Create(CultureInfo.InvariantCulture, $"must name at most {mostDepartments:N0} departments."));
        }

        violations.Require(departmentIds?.HoldsOnly(static id => id is not null && Digits.Are(id, 1, 10)) != false, "DepartmentIds", "must hold numbers only.");
    }

    /// <summary>Whether WeCom reminds people this long before a start.</summary>
    public static bool IsReminder(TimeSpan before) => before.InSeconds().TotalSeconds is 0 or 300 or 900 or 3600 or 86_400;
}
