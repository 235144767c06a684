using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The new guests of a meeting.</summary>
public sealed partial record SetWeComMeetingGuestsRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>All guests. Guests who are not in the list are no longer invited; an empty list means none.</summary>
    [JsonPropertyName("guests")]
    public required IReadOnlyList<WeComMeetingGuest> Guests { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingId = {MeetingId}, Guests = {Guests?.Count}");
        return true;
    }
}
