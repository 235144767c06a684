using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What happened to the members of a conference.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkConferenceMemberChangeType>))]
public readonly record struct DingTalkConferenceMemberChangeType(string Value) : IStringCode<DingTalkConferenceMemberChangeType>
{
    /// <summary><c>user_join</c>: they joined.</summary>
    public static DingTalkConferenceMemberChangeType Joined { get; } = new("user_join");

    /// <summary><c>user_leave</c>: they left.</summary>
    public static DingTalkConferenceMemberChangeType Left { get; } = new("user_leave");

    /// <summary><c>user_invited</c>: they were invited.</summary>
    public static DingTalkConferenceMemberChangeType Invited { get; } = new("user_invited");

    /// <summary><c>user_kicked</c>: they were removed.</summary>
    public static DingTalkConferenceMemberChangeType Kicked { get; } = new("user_kicked");

    static DingTalkConferenceMemberChangeType IStringCode<DingTalkConferenceMemberChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
