using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The bookings of one meeting room.</summary>
public sealed record WeComMeetingRoomBookings
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [NeverNull]
    public string? MeetingRoomId { get; init; }

    /// <summary>The bookings. Empty when the room is free.</summary>
    [JsonPropertyName("schedule")]
    [NeverNull]
    public IReadOnlyList<WeComMeetingRoomBooking> Bookings { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Bookings = {Bookings.Count}");
        return true;
    }
}
