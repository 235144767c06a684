using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What happened to a calendar event. Feishu merges what happens within three seconds: a creation and a deletion are not told at all, a creation and a change are a creation, a deletion and a change are a deletion.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventChangeType>))]
public readonly record struct FeishuCalendarEventChangeType(string Value) : IStringCode<FeishuCalendarEventChangeType>
{
    /// <summary><c>create</c>: it was created.</summary>
    public static FeishuCalendarEventChangeType Create { get; } = new("create");

    /// <summary><c>update</c>: it was changed.</summary>
    public static FeishuCalendarEventChangeType Update { get; } = new("update");

    /// <summary><c>delete</c>: it was deleted.</summary>
    public static FeishuCalendarEventChangeType Delete { get; } = new("delete");

    /// <summary><c>rsvp</c>: an attendee answered.</summary>
    public static FeishuCalendarEventChangeType Rsvp { get; } = new("rsvp");

    static FeishuCalendarEventChangeType IStringCode<FeishuCalendarEventChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
