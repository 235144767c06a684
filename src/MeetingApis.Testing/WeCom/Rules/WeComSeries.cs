using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The single meetings of a series, by the rules that its <c>reminders</c> hold.</summary>
internal static class WeComSeries
{
    private const int Monthly = 2;

    /// <summary>Fifty meetings a year apart: no series reaches further.</summary>
    private const int MostDays = 20_000;

    /// <summary>The meetings with their ids, in their order; none where the meeting does not repeat.</summary>
    public static IReadOnlyList<(string Id, DateTimeOffset Start)> Of(SimulatedWeComMeeting meeting)
    {
        JsonElement rules = meeting.Reminders;
        if (!WeComReminders.IsRecurring(rules))
        {
            return [];
        }

        DateTimeOffset start = ChinaTime.Of(meeting.StartTime);
        int most = WeComRecurrence.Number(rules, "repeat_type") == Monthly ? 50 : 200;
        bool counts = WeComRecurrence.Number(rules, "repeat_until_type") == 1;
        var until = DateTimeOffset.FromUnixTimeSeconds(counts ? uint.MaxValue : Math.Clamp(WeComRecurrence.Number(rules, "repeat_until") ?? uint.MaxValue, 0, uint.MaxValue));
        return
        [
            .. Enumerable.Range(0, MostDays)
                .Where(day => WeComRecurrence.IsDue(rules, start, start.AddDays(day)))
                .Select(day => start.AddDays(day))
                .TakeWhile(due => due <= until)
                .Take((int)Math.Min(most, counts ? WeComRecurrence.Number(rules, "repeat_until_count") ?? most : most))
                .Select(due => (IdOf(meeting, due), due)),
        ];
    }

    /// <summary>Refuses an id that belongs to no meeting of the series.</summary>
    public static void RequirePart(SimulatedWeComMeeting meeting, string subMeetingId)
    {
        if (!Of(meeting).Any(part => string.Equals(part.Id, subMeetingId, StringComparison.Ordinal)))
        {
            throw WeComGateway.Error(730003, "invalid sub_meetingid");
        }
    }

    private static string IdOf(SimulatedWeComMeeting meeting, DateTimeOffset due) =>
        meeting.MeetingId + "_" + due.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
