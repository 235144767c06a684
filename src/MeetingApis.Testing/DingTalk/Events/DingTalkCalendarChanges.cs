using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What becomes of calendar events. DingTalk's page prints the word for a new one only; those for the others are this simulator's.</summary>
internal sealed class DingTalkCalendarChanges(DingTalkAudience audience, TimeProvider time)
{
    public void Tell(SimulatedDingTalkCalendarEvent? before, SimulatedDingTalkCalendarEvent? after)
    {
        if (ChangeOf(before, after) is { } change)
        {
            SimulatedDingTalkCalendarEvent held = after ?? before!;
            audience.Tell("calendar_event_change", () => new JsonObject
            {
                ["calendarEventId"] = held.EventId,
                ["legacyCalendarEventId"] = held.EventId,
                ["calendarEventUpdateTime"] = time.GetUtcNow().ToUnixTimeMilliseconds(),
                ["calendarId"] = "primary",
                ["unionIdList"] = new JsonArray([.. held.Attendees.Select(static attendee => attendee.UnionId).Prepend(held.OrganizerUnionId).Distinct(StringComparer.Ordinal).Select(static unionId => (JsonNode)unionId)]),
                ["changeType"] = change,
                ["operator"] = new JsonObject { ["type"] = "user" },
            });
        }
    }

    private static string? ChangeOf(SimulatedDingTalkCalendarEvent? before, SimulatedDingTalkCalendarEvent? after) => (before, after) switch
    {
        ({ IsCancelled: true }, _) => null,
        (_, null or { IsCancelled: true }) => "delete",
        (null, { SeriesMasterId: null }) => "create",
        // An instance of a series is in the calendar before it becomes an event of its own.
        (null, _) => "update",
        _ => ReferenceEquals(before, after) || LosesInstancesOnly(before, after) ? null : "update",
    };

    private static bool LosesInstancesOnly(SimulatedDingTalkCalendarEvent before, SimulatedDingTalkCalendarEvent after) =>
        !ReferenceEquals(before.TakenOut, after.TakenOut) && before with { TakenOut = after.TakenOut } == after;
}
