using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What happened to a calendar event. DingTalk sends other values for changed and deleted events, which no page prints.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkCalendarEventChangeType>))]
public readonly record struct DingTalkCalendarEventChangeType(string Value) : IStringCode<DingTalkCalendarEventChangeType>
{
    /// <summary><c>create</c>: it was created.</summary>
    public static DingTalkCalendarEventChangeType Created { get; } = new("create");

    static DingTalkCalendarEventChangeType IStringCode<DingTalkCalendarEventChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
