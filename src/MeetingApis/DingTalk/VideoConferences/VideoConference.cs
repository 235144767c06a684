using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>
/// A conference that people joined, at once or at a scheduled time. <see cref="IDingTalkVideoConferencesApi.GetAsync"/>
/// returns all fields, every other query only some of them. A field that a query does not return is null.
/// </summary>
public sealed record VideoConference
{
    /// <summary>The id of the conference that is or was held, 24 hexadecimal digits. A scheduled conference gets another id each time it is held.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The id of the scheduled conference. Null or empty when the conference was not scheduled.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The number for joining, as DingTalk writes it: sometimes in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries require it.</summary>
    [JsonIgnore]
    public string? RoomCode => DingTalkRoomCodes.WithoutSpaces(RoomCodeText);

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("externalLinkUrl")]
    public string? ExternalLinkUrl { get; init; }

    /// <summary>Whether the conference has begun or ended.</summary>
    [JsonPropertyName("status")]
    public VideoConferenceStatus? Status { get; init; }

    /// <summary>When the conference began.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>
    /// When the conference ended. In the vendor's examples this time is before the start. Null means that the conference is
    /// ongoing, or that the time cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>How long the conference took, in whole milliseconds. Null means that it is ongoing, or that the time cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("confDuration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>The union id of the person who started or scheduled the conference (creatorId).</summary>
    [JsonPropertyName("creatorId")]
    public string? CreatorUnionId { get; init; }

    /// <summary>The name of the person who started or scheduled the conference.</summary>
    [JsonPropertyName("creatorNick")]
    public string? CreatorNick { get; init; }

    /// <summary>How the conference was started.</summary>
    [JsonPropertyName("bizType")]
    [JsonConverter(typeof(StringCodeConverter<VideoConferenceBizType>))]
    public VideoConferenceBizType? BizType { get; init; }

    /// <summary>The number of people who are in the conference now.</summary>
    [JsonPropertyName("activeNum")]
    public int? ActiveNum { get; init; }

    /// <summary>The number of people who have been in the conference.</summary>
    [JsonPropertyName("attendNum")]
    public int? AttendNum { get; init; }

    /// <summary>The number of people who were invited.</summary>
    [JsonPropertyName("invitedNum")]
    public int? InvitedNum { get; init; }

    /// <summary>Whether the conference is recorded in the cloud.</summary>
    [JsonPropertyName("cloudRecordStatus")]
    public VideoConferenceRecordStatus? CloudRecordStatus { get; init; }

    /// <summary>The union id of the owner of the cloud recording.</summary>
    [JsonPropertyName("cloudRecordOwnerUnionId")]
    public string? CloudRecordOwnerUnionId { get; init; }

    /// <summary>Whether minutes are taken. DingTalk no longer sends it.</summary>
    [JsonPropertyName("minutesStatus")]
    public VideoConferenceRecordStatus? MinutesStatus { get; init; }

    /// <summary>The union id of the owner of the minutes. DingTalk no longer sends it.</summary>
    [JsonPropertyName("minutesOwnerUnionId")]
    public string? MinutesOwnerUnionId { get; init; }

    /// <summary>The extension apps. Empty when there are none.</summary>
    [JsonPropertyName("extensionAppSettings")]
    public IReadOnlyList<VideoConferenceExtensionApp> ExtensionApps { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"ConferenceId = {ConferenceId}, ScheduleConferenceId = {ScheduleConferenceId}, Title = {Title}, RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}, ExternalLinkUrl = {Masked.Text(ExternalLinkUrl)}, Status = {Status}");
        builder.Append($", StartTime = {StartTime}, EndTime = {EndTime}, Duration = {Duration}, CreatorUnionId = {CreatorUnionId}, CreatorNick = {CreatorNick}, BizType = {BizType}, ActiveNum = {ActiveNum}, AttendNum = {AttendNum}, InvitedNum = {InvitedNum}");
        builder.Append($", CloudRecordStatus = {CloudRecordStatus}, CloudRecordOwnerUnionId = {CloudRecordOwnerUnionId}, MinutesStatus = {MinutesStatus}, MinutesOwnerUnionId = {MinutesOwnerUnionId}, ExtensionApps = [{string.Join(", ", ExtensionApps)}]");
        return true;
    }
}
