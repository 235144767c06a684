using System.Globalization;
using MeetingApis.Benchmarks.Bare;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Benchmarks;

/// <summary>What a call returned, as text, so that results of different types can be compared.</summary>
internal static class Facts
{
    /// <summary>What every contestant must return.</summary>
    public static string Expected(MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.FeishuReservesUpdate => "6911188411934973028 112000358 971024 https://vc.feishu.cn/j/337736498 https://meetings.feishu.cn/s/1gub381l4gglv 1608883322 1",
        MeasuredOperation.WeComMeetingsUpdate => "lisi wangwu",
        MeasuredOperation.FeishuRoomReservationsList => "100 VIP Meeting Room 0 飞书邀请的日程 99 2022.12.20 11:25:15 (GMT+08:00) eyJvZmZzZXQiOjEwMH0 True",
        MeasuredOperation.FeishuCalendarEventsCreate or MeasuredOperation.FeishuCalendarEventsGet => "00592a0e-7edf-4678-bc9d-1b77383ef08e_0 Weekly review 周会 1608883322 Asia/Shanghai 1608886922 confirmed 1602504000",
        _ => "done",
    };

    /// <summary>The facts of a call's result.</summary>
    public static async Task<string> OfAsync(Task call)
    {
        await call;
        return call switch
        {
            Task<BareReserve> { Result: var r } => Reserve(r.Id, r.MeetingNo, r.Password, r.Url, r.LiveLink, r.EndTime, r.ExpireStatus),
            Task<UpdateReserveResponse> { Result.Reserve: { } r } => Reserve(r.Id, r.MeetingNo, r.Password, r.Url, r.LiveLink, r.EndTime, (int?)r.ExpireStatus),
            Task<BareMeetingAnswer> { Result: var m } => string.Join(' ', m.ExcessUsers!),
            Task<UpdateWeComMeetingResponse> { Result: var m } => string.Join(' ', m.ExcessUsers),
            Task<BareReservationPage> { Result: { Items: { } items } page } => Page(items.Count, items[0].RoomName, items[^1].EventTitle, items[^1].ReleasingTime, page.PageToken, page.HasMore),
            Task<ListFeishuRoomReservationsResponse> { Result: { Items: var items } page } => Page(items.Count, items[0].RoomName, items[^1].EventTitle, items[^1].ReleasingTimeText, page.PageToken, page.HasMore),
            Task<BareEvent> { Result: var e } => Event(e.EventId, e.Summary, e.StartTime?.Timestamp, e.StartTime?.TimeZone, e.EndTime?.Timestamp, e.Status, e.CreateTime),
            Task<CreateFeishuCalendarEventResponse> { Result.Event: { } e } => Event(e.EventId, e.Summary, e.StartTime?.Timestamp, e.StartTime?.TimeZone, e.EndTime?.Timestamp, e.Status?.ToString(), e.CreateTime),
            Task<GetFeishuCalendarEventResponse> { Result.Event: { } e } => Event(e.EventId, e.Summary, e.StartTime?.Timestamp, e.StartTime?.TimeZone, e.EndTime?.Timestamp, e.Status?.ToString(), e.CreateTime),
            _ => "done",
        };
    }

    private static string Event(string? id, string? summary, DateTimeOffset? start, string? zone, DateTimeOffset? end, string? status, DateTimeOffset? created) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {summary} {start?.ToUnixTimeSeconds()} {zone} {end?.ToUnixTimeSeconds()} {status} {created?.ToUnixTimeSeconds()}");

    private static string Reserve(string? id, string? number, string? password, string? url, string? liveLink, DateTimeOffset? end, int? status) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {number} {password} {url} {liveLink} {end?.ToUnixTimeSeconds()} {status}");

    private static string Page(int rows, string? firstRoom, string? lastTitle, string? lastTime, string? pageToken, bool? hasMore) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows} {firstRoom} {lastTitle} {lastTime} {pageToken} {hasMore}");
}
