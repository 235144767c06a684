using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>How far series reach.</summary>
internal static class FeishuRecurrence
{
    private const int MostYearsWithRooms = 2;

    /// <summary>Whether a series has a meeting more than two years after its first, which Feishu refuses where rooms are on it.</summary>
    public static bool IsTooLongForRooms(MeetingRecurrence series, DateOnly first)
    {
        DateOnly limit = first.AddYears(MostYearsWithRooms);
        return series switch
        {
            { Count: { } count } => Occurrences.Of(series, first, limit).Count() < count,
            { LastDay: { } last } => Occurrences.Of(series, first, last).Any(day => day > limit),
            _ => true,
        };
    }
}
