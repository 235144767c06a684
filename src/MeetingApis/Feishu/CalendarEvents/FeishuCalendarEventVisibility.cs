using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Who sees the details of an event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventVisibility>))]
public readonly record struct FeishuCalendarEventVisibility(string Value) : IStringCode<FeishuCalendarEventVisibility>, IDocumentedCode
{
    /// <summary><c>default</c>: as the calendar says; others see at least that the person is busy.</summary>
    public static FeishuCalendarEventVisibility Default { get; } = new("default");

    /// <summary><c>public</c>: others see the details.</summary>
    public static FeishuCalendarEventVisibility Public { get; } = new("public");

    /// <summary><c>private</c>: only the person sees the details.</summary>
    public static FeishuCalendarEventVisibility Private { get; } = new("private");

    bool IDocumentedCode.IsDocumented => Value is "default" or "public" or "private";

    string IDocumentedCode.Rule => "must be Default, Public or Private.";

    static FeishuCalendarEventVisibility IStringCode<FeishuCalendarEventVisibility>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
