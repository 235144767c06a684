using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A meeting that runs or has run. A reservation has no meeting until somebody joins, and may have several, one after another.</summary>
public sealed record FeishuMeeting
{
    /// <summary>The meeting's id. It is neither the id of a reservation nor the meeting number.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The meeting's topic.</summary>
    [JsonPropertyName("topic")]
    public string? Topic { get; init; }

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The nine-digit meeting number for joining. Feishu gives the number to another meeting when it becomes free.</summary>
    [JsonPropertyName("meeting_no")]
    public string? MeetingNo { get; init; }

    /// <summary>The meeting's password. Null or empty when there is none. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>When the meeting was created.</summary>
    [JsonPropertyName("create_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>When the meeting began.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the meeting ended. Its value for a running meeting is not documented: check <see cref="Status"/>.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The host. Null when the call asks for user ids (<see cref="FeishuUserIdType.UserId"/>) and the host has none, for example a Rooms device.</summary>
    [JsonPropertyName("host_user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingUser>))]
    public FeishuMeetingUser? HostUser { get; init; }

    /// <summary>Whether other systems can join (互通). In closed beta.</summary>
    [JsonPropertyName("meeting_connect")]
    public bool? MeetingConnect { get; init; }

    /// <summary>Whether somebody is being called, or the meeting is running or over.</summary>
    [JsonPropertyName("status")]
    public FeishuMeetingStatus? Status { get; init; }

    /// <summary>The largest number of participants at one time.</summary>
    [JsonPropertyName("participant_count")]
    public int? ParticipantCount { get; init; }

    /// <summary>The total number of participants.</summary>
    [JsonPropertyName("participant_count_accumulated")]
    public int? ParticipantCountAccumulated { get; init; }

    /// <summary>The participants. Empty unless the request asked for them.</summary>
    [JsonPropertyName("participants")]
    public IReadOnlyList<FeishuMeetingParticipant> Participants { get => field ?? []; init; }

    /// <summary>The features that were used in the meeting. Null when Feishu does not say.</summary>
    [JsonPropertyName("ability")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingAbility>))]
    public FeishuMeetingAbility? Ability { get; init; }

    /// <summary>The id of the meeting's notes. Null or empty when there is none.</summary>
    [JsonPropertyName("note_id")]
    public string? NoteId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Topic = {Topic}, Url = {Masked.Text(Url)}, MeetingNo = {MeetingNo}, Password = {Masked.Text(Password)}, CreateTime = {CreateTime}, StartTime = {StartTime}, EndTime = {EndTime}, HostUser = {HostUser}, MeetingConnect = {MeetingConnect}, Status = {Status}, ParticipantCount = {ParticipantCount}, ParticipantCountAccumulated = {ParticipantCountAccumulated}, Participants = {Participants.Count}, Ability = {Ability}, NoteId = {NoteId}");
        return true;
    }
}
