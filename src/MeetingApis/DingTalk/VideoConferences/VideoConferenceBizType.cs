using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a conference was started.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<VideoConferenceBizType>))]
public readonly record struct VideoConferenceBizType(string Value) : IStringCode<VideoConferenceBizType>
{
    /// <summary><c>0</c>: it was started at once.</summary>
    public static VideoConferenceBizType Instant { get; } = new("0");

    /// <summary><c>1</c>: a screen is cast over the internet. Only events have it.</summary>
    public static VideoConferenceBizType ScreenCast { get; } = new("1");

    /// <summary><c>3</c>: it was scheduled.</summary>
    public static VideoConferenceBizType Scheduled { get; } = new("3");

    /// <summary><c>audio_conf</c>: it is a voice conference.</summary>
    public static VideoConferenceBizType Audio { get; } = new("audio_conf");

    /// <summary><c>rooms_conf</c>: it was started in a room with DingTalk Rooms. Only events have it.</summary>
    public static VideoConferenceBizType Rooms { get; } = new("rooms_conf");

    static VideoConferenceBizType IStringCode<VideoConferenceBizType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
