using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether a calendar event takes place.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkCalendarEventStatus>))]
public readonly record struct DingTalkCalendarEventStatus(string Value) : IStringCode<DingTalkCalendarEventStatus>
{
    /// <summary><c>confirmed</c>: it takes place.</summary>
    public static DingTalkCalendarEventStatus Confirmed { get; } = new("confirmed");

    /// <summary><c>cancelled</c>: it was cancelled or deleted.</summary>
    public static DingTalkCalendarEventStatus Cancelled { get; } = new("cancelled");

    static DingTalkCalendarEventStatus IStringCode<DingTalkCalendarEventStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
