using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Bookings of meeting rooms: all that were asked for, for this list has no pages.</summary>
public sealed record ListWeComMeetingRoomBookingsResponse : MeetingResponse
{
    /// <summary>The rooms with their bookings. Empty for none.</summary>
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
