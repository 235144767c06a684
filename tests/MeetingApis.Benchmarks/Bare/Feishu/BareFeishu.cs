using System.Globalization;
using System.Net.Http.Headers;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu's operations as a careful hand writes them: one request, one answer, the code checked, nothing else.</summary>
internal sealed class BareFeishu(HttpClient http, string baseAddress)
{
    public async Task<BareToken> FetchTokenAsync(string appId, string appSecret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseAddress}/open-apis/auth/v3/tenant_access_token/internal")
        {
            Content = BareJson.Body(new BareFeishuCredentials { AppId = appId, AppSecret = appSecret }, BareFeishuContext.Default.BareFeishuCredentials),
        };
        BareFeishuToken answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuToken, cancellationToken).ConfigureAwait(false);
        return answer.Checked();
    }

    public async Task<BareReserve> UpdateReserveAsync(string token, string reserveId, BareReserveUpdate update, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Update(reserveId, token);
        request.Content = BareJson.Body(update, BareFeishuContext.Default.BareReserveUpdate);
        BareFeishuEnvelope<BareReserveAnswer> answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareReserveAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Checked().Reserve!;
    }

    public async Task<BareFullReserve> UpdateFullReserveAsync(string token, string reserveId, BareFullReserveUpdate update, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Update(reserveId, token);
        request.Content = BareJson.Body(update, BareFeishuContext.Default.BareFullReserveUpdate);
        BareFeishuEnvelope<BareFullReserveAnswer> answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareFullReserveAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Checked().Reserve!;
    }

    public async Task<BareReservationPage> ListReservationsAsync(string token, BareReservationQuery query, CancellationToken cancellationToken)
    {
        string start = query.StartTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string end = query.EndTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using HttpRequestMessage request = Authorized(
            HttpMethod.Get,
            $"{baseAddress}/open-apis/vc/v1/resource_reservation_list?room_level_id={Uri.EscapeDataString(query.RoomLevelId)}&start_time={start}&end_time={end}&room_ids={Uri.EscapeDataString(query.RoomId)}&page_size={query.PageSize}",
            token);
        BareFeishuEnvelope<BareReservationPage> answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareReservationPage, cancellationToken).ConfigureAwait(false);
        return answer.Checked();
    }

    public async Task<BareEvent> CreateEventAsync(string token, string calendarId, string idempotencyKey, BareNewEvent created, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Authorized(
            HttpMethod.Post,
            $"{baseAddress}/open-apis/calendar/v4/calendars/{Uri.EscapeDataString(calendarId)}/events?user_id_type=open_id&idempotency_key={Uri.EscapeDataString(idempotencyKey)}",
            token);
        request.Content = BareJson.Body(created, BareFeishuContext.Default.BareNewEvent);
        BareFeishuEnvelope<BareEventAnswer> answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareEventAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Checked().Event!;
    }

    public async Task<BareEvent> GetEventAsync(string token, string calendarId, string eventId, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Authorized(
            HttpMethod.Get,
            $"{baseAddress}/open-apis/calendar/v4/calendars/{Uri.EscapeDataString(calendarId)}/events/{Uri.EscapeDataString(eventId)}?need_attendee=false",
            token);
        BareFeishuEnvelope<BareEventAnswer> answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareEventAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Checked().Event!;
    }

    public async Task ReplyAsync(string token, BareRoomReply reply, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Authorized(HttpMethod.Post, $"{baseAddress}/open-apis/meeting_room/instance/reply", token);
        request.Content = BareJson.Body(reply, BareFeishuContext.Default.BareRoomReply);
        BareFeishuVerdict answer = await BareJson.SendAsync(http, request, BareFeishuContext.Default.BareFeishuVerdict, cancellationToken).ConfigureAwait(false);
        answer.Check();
    }

    private HttpRequestMessage Update(string reserveId, string token) =>
        Authorized(HttpMethod.Put, $"{baseAddress}/open-apis/vc/v1/reserves/{Uri.EscapeDataString(reserveId)}?user_id_type=open_id", token);

    private static HttpRequestMessage Authorized(HttpMethod method, string url, string token)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }
}
