using System.Text.Json.Serialization;
using MeetingApis.Benchmarks.Bare;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks;

/// <summary>Refit's clients as an application registers them: generated, with generated JSON, a token handler and Polly. The code in the answer is checked by hand.</summary>
internal static class RefitCalls
{
    public static Func<Task> Create(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress) => operation switch
    {
        MeasuredOperation.WeComMeetingsUpdate => WeCom(transport, baseAddress),
        MeasuredOperation.DingTalkScheduleConferencesUpdate => DingTalk(transport, baseAddress),
        _ => Feishu(operation, transport, baseAddress),
    };

    private static Func<Task<BareMeetingAnswer>> WeCom(HttpMessageHandler? transport, Uri? baseAddress)
    {
        IRefitWeCom api = Api<IRefitWeCom, IRefitWeComTokens>(
            baseAddress ?? WeComOptions.WeComBaseAddress,
            BareWeComContext.Default,
            static async (tokens, cancellation) => (await tokens.FetchAsync(Inputs.AppId, Inputs.AppSecret, cancellation)).Checked(),
            static (request, token) => request.RequestUri = new Uri($"{request.RequestUri!.AbsoluteUri}?access_token={Uri.EscapeDataString(token)}"),
            transport);
        return async () => (await api.UpdateMeetingAsync(BareBodies.Meeting, CancellationToken.None)).Checked();
    }

    private static Func<Task> DingTalk(HttpMessageHandler? transport, Uri? baseAddress)
    {
        IRefitDingTalk api = Api<IRefitDingTalk, IRefitDingTalkTokens>(
            baseAddress ?? DingTalkOptions.ChinaBaseAddress,
            BareDingTalkContext.Default,
            static async (tokens, cancellation) => (await tokens.FetchAsync(new BareDingTalkCredentials { AppKey = Inputs.AppId, AppSecret = Inputs.AppSecret }, cancellation)).Checked(),
            static (request, token) => request.Headers.Add("x-acs-dingtalk-access-token", token),
            transport);
        return async () => (await api.UpdateConferenceAsync(BareBodies.Conference, CancellationToken.None)).Check();
    }

    private static Func<Task> Feishu(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress)
    {
        var services = new ServiceCollection();
        services.AddRefitFeishu(baseAddress ?? FeishuOptions.FeishuBaseAddress, Inputs.AppId, Inputs.AppSecret, On(transport));
        IRefitFeishu api = services.BuildServiceProvider().GetRequiredService<IRefitFeishu>();
        return operation switch
        {
            MeasuredOperation.FeishuReservesUpdate => UpdateAsync,
            MeasuredOperation.FeishuRoomReservationsList => ListAsync,
            MeasuredOperation.FeishuCalendarEventsCreate => CreateEventAsync,
            MeasuredOperation.FeishuCalendarEventsGet => GetEventAsync,
            _ => async () => (await api.ReplyAsync(BareBodies.Reply, CancellationToken.None)).Check(),
        };

        async Task<BareReserve> UpdateAsync() => (await api.UpdateReserveAsync(Inputs.ReserveId, BareBodies.Reserve, "open_id", CancellationToken.None)).Checked().Reserve!;

        async Task<BareEvent> CreateEventAsync() => (await api.CreateEventAsync(Inputs.CalendarId, BareBodies.NewEvent, "open_id", Inputs.IdempotencyKey, CancellationToken.None)).Checked().Event!;

        async Task<BareEvent> GetEventAsync() => (await api.GetEventAsync(Inputs.CalendarId, Inputs.EventId, needAttendee: "false", CancellationToken.None)).Checked().Event!;

        async Task<BareReservationPage> ListAsync()
        {
            BareReservationQuery query = BareBodies.Reservations;
            return (await api.ListReservationsAsync(
                query.RoomLevelId, query.StartTime.ToUnixTimeSeconds(), query.EndTime.ToUnixTimeSeconds(), query.RoomId, query.PageSize, CancellationToken.None)).Checked();
        }
    }

    private static TApi Api<TApi, TTokens>(
        Uri baseAddress,
        JsonSerializerContext json,
        Func<TTokens, CancellationToken, Task<BareToken>> fetch,
        Action<HttpRequestMessage, string> authorize,
        HttpMessageHandler? transport)
        where TApi : class
        where TTokens : class
    {
        var services = new ServiceCollection();
        services.AddRefit<TApi, TTokens>(baseAddress, json, fetch, authorize, On(transport));
        return services.BuildServiceProvider().GetRequiredService<TApi>();
    }

    private static Action<IHttpClientBuilder>? On(HttpMessageHandler? transport) =>
        transport is null ? null : client => client.ConfigurePrimaryHttpMessageHandler(() => transport);
}
