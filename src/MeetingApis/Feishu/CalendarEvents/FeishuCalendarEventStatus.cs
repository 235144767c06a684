using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The state of an event.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventStatus>))]
public readonly record struct FeishuCalendarEventStatus(string Value) : IStringCode<FeishuCalendarEventStatus>
{
    /// <summary><c>tentative</c>: not answered yet.</summary>
    public static FeishuCalendarEventStatus Tentative { get; } = new("tentative");

    /// <summary><c>confirmed</c>: the event takes place.</summary>
    public static FeishuCalendarEventStatus Confirmed { get; } = new("confirmed");

    /// <summary><c>cancelled</c>: the event was cancelled.</summary>
    public static FeishuCalendarEventStatus Cancelled { get; } = new("cancelled");

    static FeishuCalendarEventStatus IStringCode<FeishuCalendarEventStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
