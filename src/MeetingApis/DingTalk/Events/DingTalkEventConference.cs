using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A conference as an event describes it. A field that an event does not have is null.</summary>
public sealed record DingTalkEventConference
{
    /// <summary>The id of the conference that is or was held.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The id of the scheduled conference. Null or empty when the conference was not scheduled.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The id of the calendar event to which the conference belongs. Only <c>meeting_status_change</c> has it.</summary>
    [JsonPropertyName("calendarEventId")]
    public string? CalendarEventId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The union id of the person who started or scheduled the conference (creatorId).</summary>
    [JsonPropertyName("creatorId")]
    public string? CreatorUnionId { get; init; }

    /// <summary>The name of the person who started or scheduled the conference.</summary>
    [JsonPropertyName("creatorNick")]
    public string? CreatorNick { get; init; }

    /// <summary>The number for joining, as DingTalk writes it: sometimes in groups, <c>422 615 97832</c>. Only <c>meeting_status_change_target_push</c> and the events of third-party apps have it.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries require it.</summary>
    [JsonIgnore]
    public string? RoomCode => DingTalkRoomCodes.WithoutSpaces(RoomCodeText);

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>. Only events that have <see cref="RoomCodeText"/> have it.</summary>
    [JsonPropertyName("externalLinkUrl")]
    public string? ExternalLinkUrl { get; init; }

    /// <summary>How the conference was started. DingTalk sends text in one event and a number in another.</summary>
    [JsonPropertyName("bizType")]
    [JsonConverter(typeof(StringCodeConverter<VideoConferenceBizType>))]
    public VideoConferenceBizType? BizType { get; init; }

    /// <summary>How the conference came about, such as <c>autoCall</c>.</summary>
    [JsonPropertyName("bizScene")]
    public string? BizScene { get; init; }

    /// <summary>Whether the conference has begun or ended. In the vendor's examples it contradicts what happened, so rely on <see cref="DingTalkConferenceStatusChanged.ChangeType"/>.</summary>
    [JsonPropertyName("status")]
    public VideoConferenceStatus? Status { get; init; }

    /// <summary>The number of people who are in the conference now.</summary>
    [JsonPropertyName("activeNum")]
    public int? ActiveNum { get; init; }

    /// <summary>The number of people who have been in the conference.</summary>
    [JsonPropertyName("attendNum")]
    public int? AttendNum { get; init; }

    /// <summary>The number of people who were invited.</summary>
    [JsonPropertyName("invitedNum")]
    public int? InvitedNum { get; init; }

    /// <summary>How long the conference took, in whole milliseconds.</summary>
    [JsonPropertyName("confDuration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>When the conference began.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the conference ended. Null while it is ongoing.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"ConferenceId = {ConferenceId}, ScheduleConferenceId = {ScheduleConferenceId}, CalendarEventId = {CalendarEventId}, Title = {Title}, CreatorUnionId = {CreatorUnionId}, CreatorNick = {CreatorNick}");
        builder.Append($", RoomCodeText = {RoomCodeText}, RoomCode = {RoomCode}, ExternalLinkUrl = {Masked.Text(ExternalLinkUrl)}, BizType = {BizType}, BizScene = {BizScene}, Status = {Status}");
        builder.Append($", ActiveNum = {ActiveNum}, AttendNum = {AttendNum}, InvitedNum = {InvitedNum}, Duration = {Duration}, StartTime = {StartTime}, EndTime = {EndTime}");
        return true;
    }
}
