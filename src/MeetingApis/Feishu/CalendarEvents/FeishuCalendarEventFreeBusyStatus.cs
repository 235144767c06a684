using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whether an event makes a person busy.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventFreeBusyStatus>))]
public readonly record struct FeishuCalendarEventFreeBusyStatus(string Value) : IStringCode<FeishuCalendarEventFreeBusyStatus>, IDocumentedCode
{
    /// <summary><c>busy</c>: the person is busy during the event.</summary>
    public static FeishuCalendarEventFreeBusyStatus Busy { get; } = new("busy");

    /// <summary><c>free</c>: the person is free during the event.</summary>
    public static FeishuCalendarEventFreeBusyStatus Free { get; } = new("free");

    bool IDocumentedCode.IsDocumented => Value is "busy" or "free";

    string IDocumentedCode.Rule => "must be Busy or Free.";

    static FeishuCalendarEventFreeBusyStatus IStringCode<FeishuCalendarEventFreeBusyStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
