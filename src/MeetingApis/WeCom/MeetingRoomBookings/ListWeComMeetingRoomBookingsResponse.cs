using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>All requested bookings of meeting rooms. This list has no pages.</summary>
public sealed record ListWeComMeetingRoomBookingsResponse : MeetingResponse
{
    /// <summary>The rooms with their bookings. Empty when there are none.</summary>
    [JsonPropertyName("booking_list")]
    public IReadOnlyList<WeComMeetingRoomBookings> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
