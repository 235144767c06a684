using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The unit in which the time for advance reservations is counted.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomAdvanceUnit>))]
public readonly record struct DingTalkRoomAdvanceUnit(string Value) : IStringCode<DingTalkRoomAdvanceUnit>
{
    /// <summary><c>days</c>.</summary>
    public static DingTalkRoomAdvanceUnit Days { get; } = new("days");

    /// <summary><c>weeks</c>.</summary>
    public static DingTalkRoomAdvanceUnit Weeks { get; } = new("weeks");

    /// <summary><c>months</c>.</summary>
    public static DingTalkRoomAdvanceUnit Months { get; } = new("months");

    /// <summary><c>years</c>.</summary>
    public static DingTalkRoomAdvanceUnit Years { get; } = new("years");

    static DingTalkRoomAdvanceUnit IStringCode<DingTalkRoomAdvanceUnit>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
