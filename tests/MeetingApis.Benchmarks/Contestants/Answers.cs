using System.Globalization;
using System.Text;

namespace MeetingApis.Benchmarks;

/// <summary>What the vendors answer, byte for byte the same for every contestant.</summary>
internal static class Answers
{
    private static readonly byte[] s_reserve = """
        {"code":0,"msg":"success","data":{"reserve":{"id":"6911188411934973028","meeting_no":"112000358","password":"971024","url":"https://vc.feishu.cn/j/337736498","live_link":"https://meetings.feishu.cn/s/1gub381l4gglv","end_time":"1608883322","expire_status":1}}}
        """u8.ToArray();

    private static readonly byte[] s_fullReserve = """
        {"code":0,"msg":"success","data":{"reserve":{"id":"6911188411934973029","meeting_no":"112000358","password":"971024","url":"https://vc.feishu.cn/j/337736498","app_link":"https://applink.feishu.cn/client/videochat/open?source=openplatform&action=join&idtype=reservationid&id=6911188411932033029&preuniqueid=1","live_link":"https://meetings.feishu.cn/s/1gub381l4gglv","end_time":"1608883322","expire_status":1,"reserve_user_id":"ou_3ec3f6a28a0d08c45d895276e8e5e19b","meeting_settings":{"topic":"Weekly review","action_permissions":[{"permission":1,"permission_checkers":[{"check_field":1,"check_mode":1,"check_list":["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]}]},{"permission":3,"permission_checkers":[{"check_field":3,"check_mode":2,"check_list":["736588c9260f175e"]}]}],"meeting_initial_type":1,"meeting_connect":true,"call_setting":{"callee":{"id":"ou_3ec3f6a28a0d08c45d895276e8e5e19b","user_type":6,"pstn_sip_info":{"nickname":"dodo","main_address":"+86-02187654321"}}},"auto_record":true,"assign_host_list":[{"user_type":1,"id":"ou_3ec3f6a28a0d08c45d895276e8e5e19b"}]}},"reserve_correction_check_info":{"invalid_host_id_list":[]}}}
        """u8.ToArray();

    private static readonly byte[] s_meeting = """{"errcode":0,"errmsg":"ok","excess_users":["lisi","wangwu"]}"""u8.ToArray();
    private static readonly byte[] s_conference = """{"success":true}"""u8.ToArray();
    private static readonly byte[] s_reply = """{"code":0,"msg":"success","data":{}}"""u8.ToArray();
    private const string Event = """{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_a1b2c3d4e5","summary":"Weekly review 周会","description":"Weekly review 周会","start_time":{"timestamp":"1608883322","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1608886922","timezone":"Asia/Shanghai"},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","status":"confirmed","create_time":"1602504000","app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}""";

    private static readonly byte[] s_event = Encoding.UTF8.GetBytes($$$"""{"code":0,"msg":"success","data":{"event":{{{Event}}}}}""");
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(Page("eyJvZmZzZXQiOjEwMH0"));
    private static readonly byte[] s_feishuToken = """{"code":0,"msg":"ok","tenant_access_token":"t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234","expire":7200}"""u8.ToArray();
    private static readonly byte[] s_weComToken = """{"errcode":0,"errmsg":"ok","access_token":"accesstoken000001accesstoken000001accesstoken000001","expires_in":7200}"""u8.ToArray();
    private static readonly byte[] s_dingTalkToken = """{"accessToken":"fw8ef8we8f76e6f7s8df8sfw8ef8we8f","expireIn":7200}"""u8.ToArray();

    /// <summary>The answer to an operation.</summary>
    public static byte[] Of(MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.FeishuReservesUpdate => s_reserve,
        MeasuredOperation.WeComMeetingsUpdate => s_meeting,
        MeasuredOperation.DingTalkScheduleConferencesUpdate => s_conference,
        MeasuredOperation.FeishuRoomReservationsList => s_page,
        MeasuredOperation.FeishuCalendarEventsCreate or MeasuredOperation.FeishuCalendarEventsGet => s_event,
        _ => s_reply,
    };

    /// <summary>The answer to the token request of the operation's vendor.</summary>
    public static byte[] TokenFor(MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.WeComMeetingsUpdate => s_weComToken,
        MeasuredOperation.DingTalkScheduleConferencesUpdate => s_dingTalkToken,
        _ => s_feishuToken,
    };

    /// <summary>The answer to a path, for a server.</summary>
    public static byte[] At(string path) => path switch
    {
        "/open-apis/auth/v3/tenant_access_token/internal" => s_feishuToken,
        "/cgi-bin/gettoken" => s_weComToken,
        "/v1.0/oauth2/accessToken" => s_dingTalkToken,
        "/cgi-bin/meeting/update" => s_meeting,
        "/v1.0/conference/scheduleConferences" => s_conference,
        "/open-apis/vc/v1/resource_reservation_list" => s_page,
        "/open-apis/meeting_room/instance/reply" => s_reply,
        "/open-apis/calendar/v4/calendars/" + Inputs.CalendarId + "/events" => s_event,
        "/open-apis/calendar/v4/calendars/" + Inputs.CalendarId + "/events/" + Inputs.EventId => s_event,
        "/open-apis/vc/v1/reserves/" + Inputs.ReserveId => s_reserve,
        "/open-apis/vc/v1/reserves/" + Inputs.FullReserveId => s_fullReserve,
        _ => throw new InvalidOperationException($"No contestant should ask for {path}."),
    };

    /// <summary>A page of 100 rows that says that another follows.</summary>
    public static string Page(string pageToken)
    {
        var page = new StringBuilder("""{"code":0,"msg":"success","data":{"room_reservation_list":[""");
        for (int row = 0; row < Inputs.PageSize; row++)
        {
            page.Append(row == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""
                {"room_id":"omm_4de32cf10a4358788ff4e09e37eb{{row:0000}}","room_name":"VIP Meeting Room {{row}}","event_title":"飞书邀请的日程 {{row}}","reserver":"kehan","reserver_user_id":"ou_1234567{{row}}(UserID)","department_of_reserver":"development","guests_number":"5","accepted_number":"2","event_start_time":"2022.12.17 21:00:00 (GMT+08:00)","event_end_time":"2022.12.17 22:00:00 (GMT+08:00)","event_duration":"1:00:00","reservation_status":"预定成功","check_in_device":"签到板","room_check_in_status":"已签到","check_in_time":"2022.12.09 13:35:30 (GMT+08:00)","is_release_early":"已释放(手动释放)","releasing_person":"kehan","releasing_time":"2022.12.20 11:25:15 (GMT+08:00)"}
                """);
        }

        return page.Append($"""],"page_token":"{pageToken}","has_more":true""").Append("}}").ToString();
    }

    /// <summary>A page of 100 events that says that another follows.</summary>
    public static string EventsPage(string pageToken) =>
        $$$"""{"code":0,"msg":"success","data":{"has_more":true,"page_token":"{{{pageToken}}}","items":[{{{string.Join(',', Enumerable.Repeat(Event, Inputs.PageSize))}}}]}}""";
}
