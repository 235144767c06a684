namespace MeetingApis.Feishu;

/// <summary>The rule on the end of a reservation, whether it is made or extended.</summary>
internal static class ReserveEnd
{
    public const string Rule = "must lie within 30 days from now.";

    public static bool IsAllowed(DateTimeOffset? end, DateTimeOffset nowInSeconds) => end is null || end.Value.InSeconds() <= nowInSeconds.AddDays(30);
}
