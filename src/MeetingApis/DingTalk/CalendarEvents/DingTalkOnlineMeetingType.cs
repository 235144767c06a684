using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The kind of video conference that belongs to a calendar event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkOnlineMeetingType>))]
public readonly record struct DingTalkOnlineMeetingType(string Value) : IStringCode<DingTalkOnlineMeetingType>, IDocumentedCode
{
    /// <summary><c>dingtalk</c>: a video conference of DingTalk.</summary>
    public static DingTalkOnlineMeetingType DingTalk { get; } = new("dingtalk");

    bool IDocumentedCode.IsDocumented => Value is "dingtalk";

    string IDocumentedCode.Rule => "must be DingTalk.";

    static DingTalkOnlineMeetingType IStringCode<DingTalkOnlineMeetingType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
