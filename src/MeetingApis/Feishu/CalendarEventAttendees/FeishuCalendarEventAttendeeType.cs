using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What an attendee of a calendar event is. It says which of the attendee's ids counts.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventAttendeeType>))]
public readonly record struct FeishuCalendarEventAttendeeType(string Value) : IStringCode<FeishuCalendarEventAttendeeType>, IDocumentedCode
{
    /// <summary><c>user</c>: a person with an account.</summary>
    public static FeishuCalendarEventAttendeeType User { get; } = new("user");

    /// <summary><c>chat</c>: a group chat, and with it everybody in it.</summary>
    public static FeishuCalendarEventAttendeeType Chat { get; } = new("chat");

    /// <summary><c>resource</c>: a meeting room.</summary>
    public static FeishuCalendarEventAttendeeType Room { get; } = new("resource");

    /// <summary><c>third_party</c>: somebody without an account, known by an e-mail address.</summary>
    public static FeishuCalendarEventAttendeeType ThirdParty { get; } = new("third_party");

    bool IDocumentedCode.IsDocumented => Value is "user" or "chat" or "resource" or "third_party";

    string IDocumentedCode.Rule => "must be User, Chat, Room or ThirdParty.";

    static FeishuCalendarEventAttendeeType IStringCode<FeishuCalendarEventAttendeeType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
