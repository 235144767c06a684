using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The icon of a video conference.</summary>
/// <param name="Value">The text that is sent. Null only in a default value, which cannot be sent.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuRoomEventConferenceIcon>))]
public readonly record struct FeishuRoomEventConferenceIcon(string Value) : IStringCode<FeishuRoomEventConferenceIcon>
{
    /// <summary><c>vc</c>: a video conference.</summary>
    public static FeishuRoomEventConferenceIcon VideoConference { get; } = new("vc");

    /// <summary><c>live</c>: a live stream.</summary>
    public static FeishuRoomEventConferenceIcon Live { get; } = new("live");

    /// <summary><c>default</c>: neither.</summary>
    public static FeishuRoomEventConferenceIcon Default { get; } = new("default");

    static FeishuRoomEventConferenceIcon IStringCode<FeishuRoomEventConferenceIcon>.Create(string value) => new(value);

    /// <summary>Returns the text that is sent, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
