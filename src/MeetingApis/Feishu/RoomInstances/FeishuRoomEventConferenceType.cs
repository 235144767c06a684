using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The provider of an event's video conference.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuRoomEventConferenceType>))]
public readonly record struct FeishuRoomEventConferenceType(string Value) : IStringCode<FeishuRoomEventConferenceType>
{
    /// <summary><c>vc</c>: Feishu's own.</summary>
    public static FeishuRoomEventConferenceType FeishuMeeting { get; } = new("vc");

    /// <summary><c>third_party</c>: another provider's, given by its link.</summary>
    public static FeishuRoomEventConferenceType ThirdParty { get; } = new("third_party");

    /// <summary><c>no_meeting</c>: the event has none.</summary>
    public static FeishuRoomEventConferenceType None { get; } = new("no_meeting");

    /// <summary><c>lark_live</c>: Feishu's live stream.</summary>
    public static FeishuRoomEventConferenceType FeishuLive { get; } = new("lark_live");

    /// <summary><c>unknown</c>: a kind that this version of the interface does not know.</summary>
    public static FeishuRoomEventConferenceType Unknown { get; } = new("unknown");

    static FeishuRoomEventConferenceType IStringCode<FeishuRoomEventConferenceType>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
