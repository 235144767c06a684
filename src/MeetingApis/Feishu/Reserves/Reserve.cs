using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A reserved meeting.</summary>
public sealed record Reserve
{
    /// <summary>The reservation's id. It is not the id of a meeting, which exists only once the meeting has begun.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The nine-digit meeting number for joining.</summary>
    [JsonPropertyName("meeting_no")]
    public string? MeetingNo { get; init; }

    /// <summary>The meeting's password. Null or empty when there is none. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>
    /// The link that opens Feishu's own app and joins. It is a template: replace the <c>{?}</c> of the id by
    /// <see cref="Id"/>, and those of preview, microphone, speaker and camera by 1 for on or 0 for off. Null after an
    /// update. It prints as <c>***</c>.
    /// </summary>
    [JsonPropertyName("app_link")]
    public string? AppLink { get; init; }

    /// <summary>The link of the live stream. Anyone who has it can watch, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("live_link")]
    public string? LiveLink { get; init; }

    /// <summary>When the reservation ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Whether the reservation has ended. Feishu also sends 0, which no page explains. Null in a new reservation.</summary>
    [JsonPropertyName("expire_status")]
    public ReserveExpireStatus? ExpireStatus { get; init; }

    /// <summary>The user who reserved, of the call's user id type. Only <see cref="IFeishuReservesApi.GetAsync"/> returns it.</summary>
    [JsonPropertyName("reserve_user_id")]
    public string? ReserveUserId { get; init; }

    /// <summary>The meeting's settings. Only <see cref="IFeishuReservesApi.GetAsync"/> returns them.</summary>
    [JsonPropertyName("meeting_settings")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuReserveMeetingSettingsInfo>))]
    public FeishuReserveMeetingSettingsInfo? MeetingSettings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Id = {Id}, MeetingNo = {MeetingNo}, Password = {Masked.Text(Password)}, Url = {Masked.Text(Url)}, AppLink = {Masked.Text(AppLink)}, LiveLink = {Masked.Text(LiveLink)}, EndTime = {EndTime}, ExpireStatus = {ExpireStatus}, ReserveUserId = {ReserveUserId}, MeetingSettings = {MeetingSettings}");
        return true;
    }
}
