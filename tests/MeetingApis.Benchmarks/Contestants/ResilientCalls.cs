using MeetingApis.Benchmarks.Bare;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Benchmarks;

/// <summary>The bare calls with retry, time limit and cached token around them.</summary>
internal static class ResilientCalls
{
    public static Func<Task> Create(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress)
    {
        // Time is kept by the resilience pipeline, as the documentation of Polly recommends.
        var http = new HttpClient(transport ?? BareCalls.Network()) { Timeout = Timeout.InfiniteTimeSpan };
        var feishu = new BareFeishu(http, BareCalls.Address(baseAddress ?? FeishuOptions.FeishuBaseAddress));
        var weCom = new BareWeCom(http, BareCalls.Address(baseAddress ?? WeComOptions.WeComBaseAddress));
        var dingTalk = new BareDingTalk(http, BareCalls.Address(baseAddress ?? DingTalkOptions.ChinaBaseAddress));
        Resilience ForFeishu() => new(new CachedToken(cancellation => feishu.FetchTokenAsync(Inputs.AppId, Inputs.AppSecret, cancellation)));
        switch (operation)
        {
            case MeasuredOperation.FeishuReservesUpdate:
                Resilience reserves = ForFeishu();
                return () => reserves.RunAsync(feishu, static (api, token, cancellation) => api.UpdateReserveAsync(token, Inputs.ReserveId, BareBodies.Reserve, cancellation));
            case MeasuredOperation.WeComMeetingsUpdate:
                var meetings = new Resilience(new CachedToken(cancellation => weCom.FetchTokenAsync(Inputs.AppId, Inputs.AppSecret, cancellation)));
                return () => meetings.RunAsync(weCom, static (api, token, cancellation) => api.UpdateMeetingAsync(token, BareBodies.Meeting, cancellation));
            case MeasuredOperation.DingTalkScheduleConferencesUpdate:
                var conferences = new Resilience(new CachedToken(cancellation => dingTalk.FetchTokenAsync(Inputs.AppId, Inputs.AppSecret, cancellation)));
                return () => conferences.RunAsync(dingTalk, static (api, token, cancellation) => api.UpdateConferenceAsync(token, BareBodies.Conference, cancellation));
            case MeasuredOperation.FeishuRoomReservationsList:
                Resilience reservations = ForFeishu();
                return () => reservations.RunAsync(feishu, static (api, token, cancellation) => api.ListReservationsAsync(token, BareBodies.Reservations, cancellation));
            default:
                Resilience replies = ForFeishu();
                return () => replies.RunAsync(feishu, static (api, token, cancellation) => api.ReplyAsync(token, BareBodies.Reply, cancellation));
        }
    }
}
