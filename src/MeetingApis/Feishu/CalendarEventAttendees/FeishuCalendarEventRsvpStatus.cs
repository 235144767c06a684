using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What an attendee answered to a calendar event. A room answers too: it accepts when it is booked.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventRsvpStatus>))]
public readonly record struct FeishuCalendarEventRsvpStatus(string Value) : IStringCode<FeishuCalendarEventRsvpStatus>
{
    /// <summary><c>needs_action</c>: there is no answer yet. A room's booking is in progress, or waits for approval.</summary>
    public static FeishuCalendarEventRsvpStatus NeedsAction { get; } = new("needs_action");

    /// <summary><c>accept</c>: the person accepted, or the room is booked.</summary>
    public static FeishuCalendarEventRsvpStatus Accept { get; } = new("accept");

    /// <summary><c>tentative</c>: the person may come.</summary>
    public static FeishuCalendarEventRsvpStatus Tentative { get; } = new("tentative");

    /// <summary><c>decline</c>: the person declined, or the room could not be booked.</summary>
    public static FeishuCalendarEventRsvpStatus Decline { get; } = new("decline");

    /// <summary><c>removed</c>: the attendee was removed from the event.</summary>
    public static FeishuCalendarEventRsvpStatus Removed { get; } = new("removed");

    static FeishuCalendarEventRsvpStatus IStringCode<FeishuCalendarEventRsvpStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
