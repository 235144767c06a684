using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.recording_ready_v1</c>: the file of a recording has been uploaded, and can be fetched and shared. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingRecordingReady : FeishuMeetingEvent
{
    /// <summary>The link to the recording. It prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The length of the recording.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Url = {Masked.Text(Url)}, Duration = {Duration}");
        return true;
    }
}
