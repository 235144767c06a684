using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Where the recording comes from that a text belongs to.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkMinutesBizType>))]
public readonly record struct DingTalkMinutesBizType(string Value) : IStringCode<DingTalkMinutesBizType>
{
    /// <summary><c>minutes</c>: the flash minutes (闪记).</summary>
    public static DingTalkMinutesBizType Minutes { get; } = new("minutes");

    /// <summary><c>cloud_record</c>: the recording in the cloud.</summary>
    public static DingTalkMinutesBizType CloudRecord { get; } = new("cloud_record");

    static DingTalkMinutesBizType IStringCode<DingTalkMinutesBizType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
