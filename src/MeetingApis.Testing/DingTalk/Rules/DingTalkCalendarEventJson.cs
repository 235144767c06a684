using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>How events are shown: as they were written, and, with rooms and status, as they are read.</summary>
internal sealed class DingTalkCalendarEventJson(DingTalkDirectory directory, DingTalkRoomBook rooms, DingTalkEventConferences conferences)
{
    private const string UsualReminder = "15";

    /// <summary>Nine o'clock of the day before.</summary>
    private const string UsualReminderOfDays = "900";

    private static readonly string[] s_shownAsSent = ["description", "uiConfigs", "richTextDescription", "cardInstances", "categories"];

    /// <summary>The answer to whoever made or changed an event.</summary>
    public JsonObject Written(SimulatedDingTalkCalendarEvent held, string viewer, int mostAttendees = int.MaxValue)
    {
        var span = DingTalkEventSpan.Of(held);
        var json = new JsonObject { ["id"] = held.EventId, ["summary"] = held.Summary, ["start"] = span.ToJson(held.StartTime), ["end"] = span.ToJson(held.EndTime), ["isAllDay"] = held.IsAllDay };
        foreach (string? name in s_shownAsSent.Append("recurrence").Where(name => held.Details.TryGetProperty(name, out _)))
        {
            json[name] = Sent(held, name);
        }

        json["attendees"] = new JsonArray([.. held.Attendees.Take(mostAttendees).Select(attendee => (JsonNode)Attendee(attendee, viewer))]);
        json["organizer"] = Organizer(held, viewer);
        json["reminders"] = new JsonArray([.. Reminders(held)]);
        json["createTime"] = DingTalkCalendarTimes.TextOf(held.CreateTime, held.TimeZone);
        json["updateTime"] = DingTalkCalendarTimes.TextOf(held.UpdateTime, held.TimeZone);
        if (Location(held) is { Count: > 0 } location)
        {
            json["location"] = location;
        }

        if (conferences.ToJson(held) is { } conference)
        {
            json["onlineMeetingInfo"] = conference;
        }

        return json;
    }

    /// <summary>The answer to whoever reads an event, or an instance of a series.</summary>
    public JsonObject Read(DingTalkOccurrence occurrence, string viewer, int mostAttendees)
    {
        SimulatedDingTalkCalendarEvent held = occurrence.Event;
        JsonObject json = Written(held, viewer, mostAttendees);
        json["id"] = occurrence.Id;
        json["status"] = held.IsCancelled ? "cancelled" : "confirmed";
        json["seriesMasterId"] = occurrence.IsInstance ? held.EventId : held.SeriesMasterId ?? "";
        json["meetingRooms"] = new JsonArray([.. rooms.Of(held.EventId).Select(static row => (JsonNode)new JsonObject
        {
            ["roomId"] = row.Booking.RoomId,
            ["displayName"] = row.Name,
            ["responseStatus"] = row.Booking.ResponseStatus,
        })]);
        if (occurrence.IsInstance)
        {
            var span = DingTalkEventSpan.Of(held);
            json["start"] = span.ToJson(occurrence.Start);
            json["end"] = span.ToJson(occurrence.End);
            json.Remove("recurrence");
        }

        if ((occurrence.IsInstance ? occurrence.Start : held.OriginStartTime) is { } origin)
        {
            json["originStart"] = new JsonObject { ["dateTime"] = DingTalkCalendarTimes.UtcOf(origin) };
        }

        foreach (JsonNode? category in json["categories"] as JsonArray ?? [])
        {
            (category as JsonObject)?.Remove("categoryId");
        }

        return json;
    }

    public JsonObject Attendee(SimulatedDingTalkCalendarEventAttendee attendee, string viewer) => new()
    {
        ["id"] = attendee.UnionId,
        ["displayName"] = directory.NameOf(attendee.UnionId),
        ["responseStatus"] = attendee.ResponseStatus,
        ["self"] = string.Equals(attendee.UnionId, viewer, StringComparison.Ordinal),
        ["isOptional"] = attendee.IsOptional,
    };

    private JsonObject Organizer(SimulatedDingTalkCalendarEvent held, string viewer) => new()
    {
        ["id"] = held.OrganizerUnionId,
        ["displayName"] = directory.NameOf(held.OrganizerUnionId),
        ["responseStatus"] = held.AttendeeOf(held.OrganizerUnionId)?.ResponseStatus ?? "accepted",
        ["self"] = held.IsOrganizedBy(viewer),
    };

    private JsonObject Location(SimulatedDingTalkCalendarEvent held)
    {
        JsonObject location = Sent(held, "location") as JsonObject ?? [];
        JsonNode[] names = [.. rooms.Of(held.EventId).Where(static row => row.Booking.HoldsRoom).Select(static row => (JsonNode)row.Name)];
        if (names.Length > 0)
        {
            location["meetingRooms"] = new JsonArray(names);
        }

        return location;
    }

    private static IEnumerable<JsonNode> Reminders(SimulatedDingTalkCalendarEvent held)
    {
        if (Sent(held, "reminders") is not JsonArray sent)
        {
            return [Reminder("dingtalk", held.IsAllDay ? UsualReminderOfDays : UsualReminder)];
        }

        return sent.OfType<JsonObject>().Select(reminder => Reminder($"{reminder["method"] ?? "dingtalk"}", $"{reminder["minutes"] ?? UsualReminder}"));
    }

    // A number when it is sent, text when it is shown.
    private static JsonObject Reminder(string method, string minutes) => new() { ["method"] = method, ["minutes"] = minutes };

    private static JsonNode? Sent(SimulatedDingTalkCalendarEvent held, string name) =>
        held.Details.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? JsonNode.Parse(value.GetRawText()) : null;
}
