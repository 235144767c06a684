using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The device with which a person joined a conference.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<VideoConferenceDeviceType>))]
public readonly record struct VideoConferenceDeviceType(string Value) : IStringCode<VideoConferenceDeviceType>
{
    /// <summary><c>Win</c>: a computer with Windows.</summary>
    public static VideoConferenceDeviceType Windows { get; } = new("Win");

    /// <summary><c>Mac</c>: a computer with macOS.</summary>
    public static VideoConferenceDeviceType Mac { get; } = new("Mac");

    /// <summary><c>iOS</c>: an iPhone or iPad.</summary>
    public static VideoConferenceDeviceType Ios { get; } = new("iOS");

    /// <summary><c>Android</c>: a telephone or tablet with Android.</summary>
    public static VideoConferenceDeviceType Android { get; } = new("Android");

    static VideoConferenceDeviceType IStringCode<VideoConferenceDeviceType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
