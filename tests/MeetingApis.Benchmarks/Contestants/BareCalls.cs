using MeetingApis.Benchmarks.Bare;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Benchmarks;

/// <summary>The bare calls: a token that never changes, and nothing around the request.</summary>
internal static class BareCalls
{
    private const string Token = "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234";

    public static Func<Task> Create(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress) =>
        Create(operation, new HttpClient(transport ?? Network()), baseAddress);

    /// <summary>The calls on a client that somebody else made.</summary>
    public static Func<Task> Create(MeasuredOperation operation, HttpClient http, Uri? baseAddress)
    {
        var feishu = new BareFeishu(http, Address(baseAddress ?? FeishuOptions.FeishuBaseAddress));
        var weCom = new BareWeCom(http, Address(baseAddress ?? WeComOptions.WeComBaseAddress));
        var dingTalk = new BareDingTalk(http, Address(baseAddress ?? DingTalkOptions.ChinaBaseAddress));
        return operation switch
        {
            MeasuredOperation.FeishuReservesUpdate => () => feishu.UpdateReserveAsync(Token, Inputs.ReserveId, BareBodies.Reserve, CancellationToken.None),
            MeasuredOperation.WeComMeetingsUpdate => () => weCom.UpdateMeetingAsync(Token, BareBodies.Meeting, CancellationToken.None),
            MeasuredOperation.DingTalkScheduleConferencesUpdate => () => dingTalk.UpdateConferenceAsync(Token, BareBodies.Conference, CancellationToken.None),
            MeasuredOperation.FeishuRoomReservationsList => () => feishu.ListReservationsAsync(Token, BareBodies.Reservations, CancellationToken.None),
            MeasuredOperation.FeishuCalendarEventsCreate => () => feishu.CreateEventAsync(Token, Inputs.CalendarId, Inputs.IdempotencyKey, BareBodies.NewEvent, CancellationToken.None),
            MeasuredOperation.FeishuCalendarEventsGet => () => feishu.GetEventAsync(Token, Inputs.CalendarId, Inputs.EventId, CancellationToken.None),
            _ => () => feishu.ReplyAsync(Token, BareBodies.Reply, CancellationToken.None),
        };
    }

    public static string Address(Uri baseAddress) => baseAddress.AbsoluteUri.TrimEnd('/');

    /// <summary>The transport that a careful hand makes: connections are renewed, so that changes of DNS are seen.</summary>
    private static SocketsHttpHandler Network() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
