using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The reservations of meeting rooms to read.</summary>
public sealed partial record ListFeishuRoomReservationsRequest
{
    /// <summary>The <see cref="RoomLevelId"/> that stands for the whole organisation.</summary>
    public const string WholeOrganization = "0";

    /// <summary>
    /// The room level (层级), <c>omb_...</c>, or <see cref="WholeOrganization"/>. Feishu silently takes any other text
    /// for the whole organisation, so the library refuses it. The page always requires it, but it has an effect only if
    /// <see cref="IsExclude"/> is true.
    /// </summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Whether the response contains the meetings' titles. Null leaves the choice to Feishu.</summary>
    [AliasAs("need_topic")]
    public bool? NeedTopic { get; init; }

    /// <summary>Start of the period to read, not in the future; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the period to read, at most one day after <see cref="StartTime"/> and not before it; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The rooms, <c>omm_...</c>: the rooms to read or to exclude, as <see cref="IsExclude"/> says. At least one.</summary>
    [AliasAs("room_ids")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? RoomIds { get; init; }

    /// <summary>
    /// False or null reads the rooms in <see cref="RoomIds"/>. True reads the rooms of the level
    /// <see cref="RoomLevelId"/> except those in <see cref="RoomIds"/>.
    /// </summary>
    [AliasAs("is_exclude")]
    public bool? IsExclude { get; init; }

    /// <summary>Reservations per page, 20 to 100. Null means 20.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuRoomReservationsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomLevelId = {RoomLevelId}, NeedTopic = {NeedTopic}, StartTime = {StartTime}, EndTime = {EndTime}, RoomIds = {RoomIds?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", IsExclude = {IsExclude}, PageSize = {PageSize}, PageToken = {PageToken}");
        return true;
    }
}
