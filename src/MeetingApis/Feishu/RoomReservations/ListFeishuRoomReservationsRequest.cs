using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which reservations of meeting rooms to read.</summary>
public sealed partial record ListFeishuRoomReservationsRequest
{
    /// <summary>The <see cref="RoomLevelId"/> that stands for the whole organisation.</summary>
    public const string WholeOrganization = "0";

    /// <summary>
    /// The room level (层级), <c>omb_...</c>, or <see cref="WholeOrganization"/>. Feishu takes any other text for the whole
    /// organisation without a word, so it is refused here. The page asks for it always; it decides only where
    /// <see cref="IsExclude"/> is true.
    /// </summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Whether the answer holds the meetings' titles. Null leaves it to Feishu.</summary>
    [AliasAs("need_topic")]
    public bool? NeedTopic { get; init; }

    /// <summary>Start of the time to look at, not in the future; whole seconds, a fraction is cut off.</summary>
    [AliasAs("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the time to look at, at most one day after <see cref="StartTime"/> and not before it; whole seconds, a fraction is cut off.</summary>
    [AliasAs("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The rooms, <c>omm_...</c>: those to read, or those to leave out, as <see cref="IsExclude"/> says. At least one.</summary>
    [AliasAs("room_ids")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? RoomIds { get; init; }

    /// <summary>
    /// False or null: the rooms in <see cref="RoomIds"/>. True: the rooms of the level <see cref="RoomLevelId"/> without
    /// those in <see cref="RoomIds"/>.
    /// </summary>
    [AliasAs("is_exclude")]
    public bool? IsExclude { get; init; }

    /// <summary>Reservations on a page, 20 to 100. Null is 20.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListFeishuRoomReservationsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomLevelId = {RoomLevelId}, NeedTopic = {NeedTopic}, StartTime = {StartTime}, EndTime = {EndTime}, RoomIds = {RoomIds?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", IsExclude = {IsExclude}, PageSize = {PageSize}, PageToken = {PageToken}");
        return true;
    }
}
