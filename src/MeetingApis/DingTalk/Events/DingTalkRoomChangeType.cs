using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What happened to a room.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomChangeType>))]
public readonly record struct DingTalkRoomChangeType(string Value) : IStringCode<DingTalkRoomChangeType>
{
    /// <summary><c>create</c>: it was created.</summary>
    public static DingTalkRoomChangeType Created { get; } = new("create");

    /// <summary><c>update</c>: it was changed.</summary>
    public static DingTalkRoomChangeType Updated { get; } = new("update");

    /// <summary><c>delete</c>: it was deleted.</summary>
    public static DingTalkRoomChangeType Deleted { get; } = new("delete");

    static DingTalkRoomChangeType IStringCode<DingTalkRoomChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
