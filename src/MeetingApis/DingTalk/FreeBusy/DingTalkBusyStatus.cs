using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How certain it is that a person or a meeting room is busy.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkBusyStatus>))]
public readonly record struct DingTalkBusyStatus(string Value) : IStringCode<DingTalkBusyStatus>
{
    /// <summary><c>BUSY</c>: busy.</summary>
    public static DingTalkBusyStatus Busy { get; } = new("BUSY");

    /// <summary><c>TENTATIVE</c>: the person has not decided yet, or the booking of the room waits for approval.</summary>
    public static DingTalkBusyStatus Tentative { get; } = new("TENTATIVE");

    static DingTalkBusyStatus IStringCode<DingTalkBusyStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
