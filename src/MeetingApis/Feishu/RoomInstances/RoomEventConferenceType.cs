using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whose video conference an event has.</summary>
/// <param name="Value">The text on the wire. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<RoomEventConferenceType>))]
public readonly record struct RoomEventConferenceType(string Value) : IStringCode<RoomEventConferenceType>
{
    /// <summary><c>vc</c>: Feishu's own.</summary>
    public static RoomEventConferenceType FeishuMeeting { get; } = new("vc");

    /// <summary><c>third_party</c>: somebody else's, by its link.</summary>
    public static RoomEventConferenceType ThirdParty { get; } = new("third_party");

    /// <summary><c>no_meeting</c>: the event has none.</summary>
    public static RoomEventConferenceType None { get; } = new("no_meeting");

    /// <summary><c>lark_live</c>: Feishu's live stream.</summary>
    public static RoomEventConferenceType FeishuLive { get; } = new("lark_live");

    /// <summary><c>unknown</c>: of a kind that this version of the interface does not know.</summary>
    public static RoomEventConferenceType Unknown { get; } = new("unknown");

    static RoomEventConferenceType IStringCode<RoomEventConferenceType>.Create(string value) => new(value);

    /// <summary>Returns the text on the wire; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
