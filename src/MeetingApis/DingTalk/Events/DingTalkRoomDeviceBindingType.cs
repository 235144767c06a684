using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether a device was bound to a room. DingTalk sends another value when it was released, which no page prints.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomDeviceBindingType>))]
public readonly record struct DingTalkRoomDeviceBindingType(string Value) : IStringCode<DingTalkRoomDeviceBindingType>
{
    /// <summary><c>bind</c>: it was bound.</summary>
    public static DingTalkRoomDeviceBindingType Bound { get; } = new("bind");

    static DingTalkRoomDeviceBindingType IStringCode<DingTalkRoomDeviceBindingType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
