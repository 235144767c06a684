using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How DingTalk reminds people of a calendar event.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkReminderMethod>))]
public readonly record struct DingTalkReminderMethod(string Value) : IStringCode<DingTalkReminderMethod>, IDocumentedCode
{
    /// <summary><c>dingtalk</c>: a message in DingTalk. No other method can be requested.</summary>
    public static DingTalkReminderMethod DingTalk { get; } = new("dingtalk");

    /// <summary><c>sms</c>: a text message. It appears in responses only.</summary>
    public static DingTalkReminderMethod Sms { get; } = new("sms");

    /// <summary><c>phone</c>: a call. It appears in responses only.</summary>
    public static DingTalkReminderMethod Phone { get; } = new("phone");

    bool IDocumentedCode.IsDocumented => Value is "dingtalk";

    string IDocumentedCode.Rule => "must be DingTalk: a request takes no other method.";

    static DingTalkReminderMethod IStringCode<DingTalkReminderMethod>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
