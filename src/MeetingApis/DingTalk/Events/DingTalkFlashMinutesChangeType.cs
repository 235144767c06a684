using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>What has become of flash minutes. DingTalk has another value for a finished video, which no page prints.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkFlashMinutesChangeType>))]
public readonly record struct DingTalkFlashMinutesChangeType(string Value) : IStringCode<DingTalkFlashMinutesChangeType>
{
    /// <summary><c>summary_generated</c>: their summary can be queried.</summary>
    public static DingTalkFlashMinutesChangeType SummaryGenerated { get; } = new("summary_generated");

    static DingTalkFlashMinutesChangeType IStringCode<DingTalkFlashMinutesChangeType>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
