using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The conferences to read at once.</summary>
public sealed partial record BatchGetVideoConferencesRequest
{
    /// <summary>The conferences' ids, at least one; DingTalk names no maximum. They are ids of conferences that were held, not of scheduled ones.</summary>
    [JsonPropertyName("conferenceIdList")]
    public required IReadOnlyList<string> ConferenceIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ConferenceIds = {ConferenceIds?.Count}");
        return true;
    }
}
