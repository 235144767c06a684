using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>When the repetition of a calendar event ends. A request has <see cref="EndDate"/> or <see cref="NumberOfOccurrences"/> or neither, never both.</summary>
public sealed partial record DingTalkRecurrenceRange
{
    /// <summary>What ends the repetition.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceRangeType>))]
    public DingTalkRecurrenceRangeType? Type { get; init; }

    /// <summary>When the repetition ends; sent in whole seconds, a fraction is cut off. It goes with <see cref="DingTalkRecurrenceRangeType.EndDate"/> only.</summary>
    [JsonPropertyName("endDate")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>The number of events, 1 to 99. It goes with <see cref="DingTalkRecurrenceRangeType.Numbered"/> only.</summary>
    [JsonPropertyName("numberOfOccurrences")]
    public int? NumberOfOccurrences { get; init; }
}
