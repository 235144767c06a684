using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How far the booking of a room had come.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<DingTalkRoomBookingStatus>))]
public readonly record struct DingTalkRoomBookingStatus(string Value) : IStringCode<DingTalkRoomBookingStatus>
{
    /// <summary><c>INIT</c>: nothing had been decided.</summary>
    public static DingTalkRoomBookingStatus Initial { get; } = new("INIT");

    /// <summary><c>SUCCESS</c>: the room was booked.</summary>
    public static DingTalkRoomBookingStatus Booked { get; } = new("SUCCESS");

    /// <summary><c>APPROVALING</c>: it waited for approval.</summary>
    public static DingTalkRoomBookingStatus Approving { get; } = new("APPROVALING");

    static DingTalkRoomBookingStatus IStringCode<DingTalkRoomBookingStatus>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
