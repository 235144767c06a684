using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>
/// A conference that people joined, at once or at a scheduled time. Every query tells a part of this, and
/// <see cref="IDingTalkVideoConferencesApi.GetAsync"/> all of it; what a query does not tell is null.
/// </summary>
public sealed record VideoConference
{
    /// <summary>The id of the conference that is or was held, 24 hexadecimal digits. A scheduled conference that is held again gets another one.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The id of the scheduled conference behind it. Null or empty where it was not scheduled.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The number that people join with, as DingTalk writes it: at times in groups, <c>838 722 12345</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries want it.</summary>
    [JsonIgnore]
    public string? RoomCode => RoomCodes.WithoutSpaces(RoomCodeText);

    /// <summary>The link that people join with. Whoever has it can: it prints as <c>***</c>.</summary>
    [JsonPropertyName("externalLinkUrl")]
    public string? ExternalLinkUrl { get; init; }

    /// <summary>Whether the conference has begun or ended.</summary>
    [JsonPropertyName("status")]
    public VideoConferenceStatus? Status { get; init; }

    /// <summary>When the conference began.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the conference ended; the vendor's examples hold one before the start. Null while it goes on.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>How long the conference took; whole milliseconds. Null while it goes on.</summary>
    [JsonPropertyName("confDuration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>The union id of who began or scheduled it (creatorId).</summary>
    [JsonPropertyName("creatorId")]
    public string? CreatorUnionId { get; init; }

    /// <summary>The name of who began or scheduled it.</summary>
    [JsonPropertyName("creatorNick")]
    public string? CreatorNick { get; init; }

    /// <summary>How the conference came about.</summary>
    [JsonPropertyName("bizType")]
    [JsonConverter(typeof(StringCodeConverter<VideoConferenceBizType>))]
    public VideoConferenceBizType? BizType { get; init; }

    /// <summary>How many people are in it now.</summary>
    [JsonPropertyName("activeNum")]
    public int? ActiveNum { get; init; }

    /// <summary>How many people have been in it.</summary>
    [JsonPropertyName("attendNum")]
    public int? AttendNum { get; init; }

    /// <summary>How many people were invited.</summary>
    [JsonPropertyName("invitedNum")]
    public int? InvitedNum { get; init; }

    /// <summary>Whether it is recorded in the cloud.</summary>
    [JsonPropertyName("cloudRecordStatus")]
    public VideoConferenceRecordStatus? CloudRecordStatus { get; init; }

    /// <summary>The union id of who owns the cloud record.</summary>
    [JsonPropertyName("cloudRecordOwnerUnionId")]
    public string? CloudRecordOwnerUnionId { get; init; }

    /// <summary>Whether minutes are taken. DingTalk has stopped sending it.</summary>
    [JsonPropertyName("minutesStatus")]
    public VideoConferenceRecordStatus? MinutesStatus { get; init; }

    /// <summary>The union id of who owns the minutes. DingTalk has stopped sending it.</summary>
    [JsonPropertyName("minutesOwnerUnionId")]
    public string? MinutesOwnerUnionId { get; init; }

    /// <summary>The extension apps. Empty for none.</summary>
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
