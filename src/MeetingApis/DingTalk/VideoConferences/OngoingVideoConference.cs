using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>An ongoing conference with the people in it.</summary>
public sealed record OngoingVideoConference
{
    /// <summary>The conference's id.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>When the conference began.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>Whether the conference has begun or ended.</summary>
    [JsonPropertyName("status")]
    public VideoConferenceStatus? Status { get; init; }

    /// <summary>Whether sound or picture is off for everybody.</summary>
    [JsonPropertyName("mediaStatus")]
    public VideoConferenceMediaStatus? MediaStatus { get; init; }

    /// <summary>The people in the conference. Empty when there are none.</summary>
    [JsonPropertyName("userList")]
    public IReadOnlyList<DingTalkOngoingVideoConferenceUser> Users { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ConferenceId = {ConferenceId}, Title = {Title}, StartTime = {StartTime}, Status = {Status}, MediaStatus = {MediaStatus}, Users = {Users.Count}");
        return true;
    }
}
