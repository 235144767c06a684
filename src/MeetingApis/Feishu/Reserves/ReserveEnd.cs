namespace MeetingApis.Feishu;

/// <summary>Checks the end of a reservation that is created or extended.</summary>
internal static class ReserveEnd
{
    public const string Rule = "must lie within 30 days from now.";

    public static bool IsAllowed(DateTimeOffset? end, DateTimeOffset nowInSeconds) => end is null || end.Value.InSeconds() <= nowInSeconds.AddDays(30);
}
