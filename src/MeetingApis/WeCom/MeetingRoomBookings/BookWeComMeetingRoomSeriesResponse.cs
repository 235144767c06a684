using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room that was booked for a calendar entry or a meeting. For a series, the room is booked only for the days on which it was free.</summary>
public sealed record BookWeComMeetingRoomSeriesResponse : MeetingResponse, ICreated
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    [NeverNull]
    public string? BookingId { get; init; }

    /// <summary>
    /// The days of a series on which the room is not free, each as midnight in China. The room is not booked for these
    /// days, although the call succeeded. Empty when the room is booked for all days.
    /// </summary>
    [JsonPropertyName("conflict_date")]
    [JsonConverter(typeof(ItemListConverter<DateTimeOffset, UnixSecondsConverter>))]
    [NeverNull]
    public IReadOnlyList<DateTimeOffset> ConflictDates { get => field ?? []; init; }

    string? ICreated.CreatedId => BookingId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", BookingId = {BookingId}, ConflictDates = {ConflictDates.Count}");
        return true;
    }
}
