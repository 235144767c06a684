using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Sends what happens to calendars and to the events in them, for the calendar in which an event was created.</summary>
internal sealed class FeishuCalendarChanges(FeishuSimulatedEvents events, FeishuStores stores)
{
    /// <summary>The primary calendars come with their owners, whose list they do not change.</summary>
    public void Send(SimulatedFeishuCalendar? before, SimulatedFeishuCalendar? after)
    {
        SimulatedFeishuCalendar calendar = (after ?? before)!;
        if (!Equals(before, after) && (before is not null || !calendar.IsPrimary))
        {
            events.Raise("calendar.calendar.changed_v4", () => new JsonObject { ["user_id_list"] = FeishuEventJson.IdsOf([stores.OwnerOf(calendar)]) });
        }
    }

    public void Send(SimulatedFeishuCalendarEvent? before, SimulatedFeishuCalendarEvent? after)
    {
        SimulatedFeishuCalendarEvent made = (after ?? before)!;
        SimulatedFeishuAttendee[] answered = before is null || after is null ? [] : [.. AnswersTo(before, after)];
        if (ChangeOf(before, after, answered) is not { } change)
        {
            return;
        }

        events.Raise("calendar.calendar.event.changed_v4", () =>
        {
            var payload = new JsonObject
            {
                ["calendar_id"] = made.CalendarId,
                ["user_id_list"] = FeishuEventJson.IdsOf([stores.OwnerOf(stores.Calendars.Find(made.CalendarId)), .. People(made).Select(PersonOf)]),
                ["calendar_event_id"] = made.EventId,
                ["change_type"] = change,
            };
            if (answered.Length > 0)
            {
                payload["rsvp_infos"] = new JsonArray([.. answered.Select(attendee => new JsonObject
                {
                    ["from_user_id"] = FeishuEventJson.IdsOf(PersonOf(attendee)),
                    ["rsvp_status"] = FeishuAttendeeJson.TextOf(attendee.Rsvp),
                })]);
            }

            return payload;
        });
    }

    private static string? ChangeOf(SimulatedFeishuCalendarEvent? before, SimulatedFeishuCalendarEvent? after, SimulatedFeishuAttendee[] answered) => (before, after) switch
    {
        (null, _) => "create",
        (_, null) => "delete",
        _ when before.Equals(after) => null,
        _ when answered.Length > 0 && IsSameBeside(before, after) => "rsvp",
        _ => "update",
    };

    /// <summary>Whether nothing but answers has changed.</summary>
    private static bool IsSameBeside(SimulatedFeishuCalendarEvent before, SimulatedFeishuCalendarEvent after) =>
        before.Equals(after with { Attendees = before.Attendees })
        && before.Attendees.Select(static attendee => attendee with { Rsvp = default }).SequenceEqual(after.Attendees.Select(static attendee => attendee with { Rsvp = default }));

    /// <summary>The people who were invited before and have another answer now.</summary>
    private static IEnumerable<SimulatedFeishuAttendee> AnswersTo(SimulatedFeishuCalendarEvent before, SimulatedFeishuCalendarEvent after) =>
        People(after).Where(attendee => attendee.Rsvp != SimulatedFeishuRsvp.NeedsAction
            && People(before).Any(known => known.Is(SimulatedFeishuAttendeeType.User, attendee.Id) && known.Rsvp != attendee.Rsvp));

    private static IEnumerable<SimulatedFeishuAttendee> People(SimulatedFeishuCalendarEvent made) => made.Attendees.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.User);

    private SimulatedFeishuPerson PersonOf(SimulatedFeishuAttendee attendee) => stores.People.Find(attendee.Id) ?? new SimulatedFeishuPerson(attendee.Id);
}
