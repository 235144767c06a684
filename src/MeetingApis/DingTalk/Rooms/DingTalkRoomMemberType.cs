using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether a person or a department may reserve a meeting room.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomMemberType>))]
public readonly record struct DingTalkRoomMemberType(string Value) : IStringCode<DingTalkRoomMemberType>
{
    /// <summary><c>user</c>: a person.</summary>
    public static DingTalkRoomMemberType User { get; } = new("user");

    /// <summary><c>dept</c>: a department.</summary>
    public static DingTalkRoomMemberType Department { get; } = new("dept");

    static DingTalkRoomMemberType IStringCode<DingTalkRoomMemberType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
