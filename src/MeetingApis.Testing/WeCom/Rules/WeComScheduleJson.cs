using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A schedule as the reading calls show it.</summary>
internal static class WeComScheduleJson
{
    private const int Cancelled = 1;

    public static JsonObject Of(SimulatedWeComSchedule schedule, WeComMembers members)
    {
        JsonObject reminders = JsonObject.Create(schedule.Reminders)!;
        if (schedule.ExcludedTimes.Count > 0)
        {
            reminders["exclude_time_list"] = new JsonArray([.. schedule.ExcludedTimes.Select(static time => new JsonObject { ["start_time"] = time.ToUnixTimeSeconds() })]);
        }

        return new JsonObject
        {
            ["schedule_id"] = schedule.ScheduleId,
            ["admins"] = new JsonArray([.. schedule.AdminUserIds.Select(userId => (JsonNode)members.IdOf(userId))]),
            ["attendees"] = new JsonArray([.. schedule.Attendees.Select(attendee => new JsonObject { ["userid"] = members.IdOf(attendee.UserId), ["response_status"] = (int)attendee.Response })]),
            ["summary"] = schedule.Summary,
            ["description"] = schedule.Description,
            ["location"] = schedule.Location,
            ["cal_id"] = schedule.CalendarId ?? "",
            ["start_time"] = schedule.StartTime.ToUnixTimeSeconds(),
            ["end_time"] = schedule.EndTime.ToUnixTimeSeconds(),
            ["status"] = schedule.IsDeleted ? Cancelled : 0,
            ["is_whole_day"] = schedule.IsWholeDay ? 1 : 0,
            ["reminders"] = reminders,
        };
    }
}
