namespace MeetingApis.WeCom.Internal;

/// <summary>The rules that several requests on meeting rooms share. What is null breaks none, unless it says so.</summary>
internal static class WeComMeetingRoomRules
{
    /// <summary>An id that must be there.</summary>
    public static void Id(ref Violations violations, string? meetingRoomId) =>
        violations.Require(meetingRoomId is not null && Digits.Are(meetingRoomId, 1, 19), "MeetingRoomId", "must be the number that WeCom gave the room.");

    /// <summary>Where a room is: all of it, or nothing.</summary>
    public static void Place(ref Violations violations, string? city, string? building, string? floor)
    {
        int given = (city is null ? 0 : 1) + (building is null ? 0 : 1) + (floor is null ? 0 : 1);
        violations.Require(given is 0 or 3, "City", "goes together with Building and Floor: give all three or none.");
    }

    /// <summary>Where to look for rooms: what is smaller needs what is larger.</summary>
    public static void Filter(ref Violations violations, string? city, string? building, string? floor)
    {
        violations.Require(building is null || city is not null, "Building", "needs City.");
        violations.Require(floor is null || building is not null, "Floor", "needs City and Building.");
    }

    public static void Name(ref Violations violations, string? name) =>
        violations.Require(name is null || TextSize.Characters(name) is >= 1 and <= 30, "Name", "must be 1 to 30 characters.");

    public static void Capacity(ref Violations violations, int? capacity) =>
        violations.Require(capacity is null or >= 1, "Capacity", "must be at least 1.");

    public static void Equipment(ref Violations violations, IReadOnlyList<WeComMeetingRoomEquipment>? equipment) =>
        violations.Require(equipment?.HoldsOnly(Enum.IsDefined) != false, "Equipment", "holds a number that the page does not list.");
}
