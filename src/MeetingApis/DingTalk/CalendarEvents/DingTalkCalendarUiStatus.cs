using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether DingTalk shows a part of an event's page.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkCalendarUiStatus>))]
public readonly record struct DingTalkCalendarUiStatus(string Value) : IStringCode<DingTalkCalendarUiStatus>, IDocumentedCode
{
    /// <summary><c>hide</c>: it is not shown.</summary>
    public static DingTalkCalendarUiStatus Hide { get; } = new("hide");

    /// <summary><c>disable</c>: it is shown and cannot be used.</summary>
    public static DingTalkCalendarUiStatus Disable { get; } = new("disable");

    /// <summary><c>enable</c>: it is shown and can be used.</summary>
    public static DingTalkCalendarUiStatus Enable { get; } = new("enable");

    bool IDocumentedCode.IsDocumented => Value is "hide" or "disable" or "enable";

    string IDocumentedCode.Rule => "must be Hide, Disable or Enable.";

    static DingTalkCalendarUiStatus IStringCode<DingTalkCalendarUiStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
