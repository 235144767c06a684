using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The events of a calendar to read: those after a moment, those that changed, or those of a period.</summary>
public sealed partial record ListFeishuCalendarEventsRequest
{
    /// <summary>Events per page, 50 to 1000. Null means 500. A page may hold fewer, or none, although another page follows.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>
    /// Reads the single events that end at this moment or later, all series whatever their time, and the exceptions of
    /// series that end and originally began no earlier; sent in whole seconds, a fraction is cut off. It excludes
    /// <see cref="StartTime"/> and <see cref="EndTime"/>. Feishu gives a <see cref="PageToken"/> only where this was set.
    /// Null reads events of any time.
    /// </summary>
    [AliasAs("anchor_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? AnchorTime { get; init; }

    /// <summary>
    /// The page to read: the <see cref="ListFeishuCalendarEventsResponse.PageToken"/> of the previous page. Null reads the
    /// first page. It excludes <see cref="StartTime"/> and <see cref="EndTime"/>.
    /// </summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>
    /// Reads what changed since an earlier list: the <see cref="ListFeishuCalendarEventsResponse.SyncToken"/> of its last
    /// page. Null reads everything. It excludes <see cref="StartTime"/> and <see cref="EndTime"/>. A token that has expired
    /// is refused with the code <see cref="FeishuErrorCodes.CalendarTokenExpired"/>: read everything again.
    /// </summary>
    [AliasAs("sync_token")]
    public string? SyncToken { get; init; }

    /// <summary>
    /// Start of the period to read, with <see cref="EndTime"/>; sent in whole seconds, a fraction is cut off. A period is
    /// read in one page, and Feishu silently leaves out what exceeds <see cref="PageSize"/>. Null reads no period.
    /// </summary>
    [AliasAs("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>End of the period to read, with <see cref="StartTime"/> and not before it; sent in whole seconds, a fraction is cut off. Null reads no period.</summary>
    [AliasAs("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }
}
