using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The moment from which a time for checking in is counted.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventCheckInReference>))]
public readonly record struct FeishuCalendarEventCheckInReference(string Value) : IStringCode<FeishuCalendarEventCheckInReference>, IDocumentedCode
{
    /// <summary><c>before_event_start</c>: backwards from the start of the event.</summary>
    public static FeishuCalendarEventCheckInReference BeforeStart { get; } = new("before_event_start");

    /// <summary><c>after_event_start</c>: forwards from the start of the event.</summary>
    public static FeishuCalendarEventCheckInReference AfterStart { get; } = new("after_event_start");

    /// <summary><c>after_event_end</c>: forwards from the end of the event.</summary>
    public static FeishuCalendarEventCheckInReference AfterEnd { get; } = new("after_event_end");

    bool IDocumentedCode.IsDocumented => Value is "before_event_start" or "after_event_start" or "after_event_end";

    string IDocumentedCode.Rule => "must be BeforeStart, AfterStart or AfterEnd.";

    static FeishuCalendarEventCheckInReference IStringCode<FeishuCalendarEventCheckInReference>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
