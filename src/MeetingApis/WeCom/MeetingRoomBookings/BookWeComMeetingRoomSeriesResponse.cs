using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room that was booked for a calendar entry or a meeting, or for those of its days on which it was free.</summary>
public sealed record BookWeComMeetingRoomSeriesResponse : MeetingResponse, ICreated
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    [NeverNull]
    public string? BookingId { get; init; }

    /// <summary>
    /// The days of a series on which the room is not free, each as its midnight in China: on these there is no room, although
    /// the call succeeded. Empty where the room is booked for all of them.
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
