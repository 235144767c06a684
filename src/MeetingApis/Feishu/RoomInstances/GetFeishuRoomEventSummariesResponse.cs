using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Titles of events that occupy rooms.</summary>
public sealed record GetFeishuRoomEventSummariesResponse : MeetingResponse
{
    /// <summary>The events that were found. Empty when there are none.</summary>
    [JsonPropertyName("EventInfos")]
    public IReadOnlyList<FeishuRoomEventSummary> Events { get => field ?? []; init; }

    /// <summary>The events that were not found, with the reason. Empty when there are none.</summary>
    [JsonPropertyName("ErrorEventUids")]
    [NeverNull]
    public IReadOnlyList<FeishuRoomEventSummaryError> Errors { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Events = {Events.Count}, Errors = {Errors.Count}");
        return true;
    }
}
