using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The cloud recordings of a conference.</summary>
public sealed record ListVideoConferenceRecordingsResponse : MeetingResponse
{
    /// <summary>The recordings. Empty when there are none.</summary>
    [JsonPropertyName("videoList")]
    public IReadOnlyList<VideoConferenceRecording> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
