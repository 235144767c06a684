using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The icon of a video conference.</summary>
/// <param name="Value">The text on the wire. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<RoomEventConferenceIcon>))]
public readonly record struct RoomEventConferenceIcon(string Value) : IStringCode<RoomEventConferenceIcon>
{
    /// <summary><c>vc</c>: a video conference.</summary>
    public static RoomEventConferenceIcon VideoConference { get; } = new("vc");

    /// <summary><c>live</c>: a live stream.</summary>
    public static RoomEventConferenceIcon Live { get; } = new("live");

    /// <summary><c>default</c>: neither.</summary>
    public static RoomEventConferenceIcon Default { get; } = new("default");

    static RoomEventConferenceIcon IStringCode<RoomEventConferenceIcon>.Create(string value) => new(value);

    /// <summary>Returns the text on the wire; empty for a default value.</summary>
    public override string ToString() => Value ?? "";
}
