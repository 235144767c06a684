using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Attendees as the vendor writes them. A room's answer is that of its booking.</summary>
internal sealed class FeishuAttendeeJson(FeishuStores stores)
{
    public JsonObject Of(SimulatedFeishuCalendarEvent made, SimulatedFeishuAttendee attendee, string userIdType, bool withForm)
    {
        bool isPerson = attendee.Type == SimulatedFeishuAttendeeType.User;
        SimulatedFeishuPerson? person = isPerson ? stores.People.Find(attendee.Id) ?? new SimulatedFeishuPerson(attendee.Id) : null;
        var json = new JsonObject
        {
            ["type"] = attendee.TypeText,
            ["attendee_id"] = attendee.AttendeeId,
            ["rsvp_status"] = TextOf(AnswerOf(made, attendee)),
            ["is_optional"] = attendee.IsOptional,
            ["is_organizer"] = string.Equals(person?.CalendarId, made.CalendarId, StringComparison.Ordinal),
            ["is_external"] = attendee.Type == SimulatedFeishuAttendeeType.ThirdParty,
            ["display_name"] = person?.Name ?? (attendee.Type == SimulatedFeishuAttendeeType.Room ? stores.Rooms.Find(attendee.Id)?.Name : null) ?? attendee.Id,
            [IdNameOf(attendee.Type)] = person?.IdOf(userIdType) ?? attendee.Id,
        };
        if (attendee.Type == SimulatedFeishuAttendeeType.Chat)
        {
            json["chat_members"] = new JsonArray();
        }

        if (attendee.OperatorId is { } operatorId)
        {
            json["operate_id"] = stores.People.Find(operatorId)?.IdOf(userIdType) ?? operatorId;
        }

        if (withForm && attendee.Form is { } form)
        {
            json["resource_customization"] = JsonNode.Parse(form.GetRawText());
        }

        return json;
    }

    /// <summary>An attendee as the call that invites answers it, which alone repeats the reason for a room.</summary>
    public JsonObject OfAdded(SimulatedFeishuCalendarEvent made, SimulatedFeishuAttendee attendee, string userIdType)
    {
        JsonObject json = Of(made, attendee, userIdType, withForm: true);
        if (attendee.ApprovalReason is { } reason)
        {
            json["approval_reason"] = reason;
        }

        return json;
    }

    public static string TextOf(SimulatedFeishuRsvp answer) => answer switch
    {
        SimulatedFeishuRsvp.NeedsAction => "needs_action",
        SimulatedFeishuRsvp.Accept => "accept",
        SimulatedFeishuRsvp.Tentative => "tentative",
        _ => "decline",
    };

    private SimulatedFeishuRsvp AnswerOf(SimulatedFeishuCalendarEvent made, SimulatedFeishuAttendee attendee) => attendee.Type == SimulatedFeishuAttendeeType.Room
        ? (stores.RoomReservations.Find((attendee.Id, made.Uid, made.OriginalTime)) ?? stores.RoomReservations.Find((attendee.Id, made.Uid, 0)))?.Rsvp ?? SimulatedFeishuRsvp.Decline
        : attendee.Rsvp;

    private static string IdNameOf(SimulatedFeishuAttendeeType type) => type switch
    {
        SimulatedFeishuAttendeeType.User => "user_id",
        SimulatedFeishuAttendeeType.Chat => "chat_id",
        SimulatedFeishuAttendeeType.Room => "room_id",
        _ => "third_party_email",
    };
}
