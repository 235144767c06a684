using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu's operations as a careful hand writes them: one request, one answer, the code checked, nothing else.</summary>
internal sealed class BareFeishu(HttpClient http, string baseAddress)
{
    public async Task<BareToken> FetchTokenAsync(string appId, string appSecret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseAddress}/open-apis/auth/v3/tenant_access_token/internal")
        {
            Content = JsonContent.Create(new BareFeishuCredentials { AppId = appId, AppSecret = appSecret }, BareFeishuContext.Default.BareFeishuCredentials),
        };
        BareFeishuToken answer = await BareAnswer.SendAsync(http, request, BareFeishuContext.Default.BareFeishuToken, cancellationToken).ConfigureAwait(false);
        return answer is { Code: 0, TenantAccessToken: { } token }
            ? new BareToken(token, TimeSpan.FromSeconds(answer.Expire))
            : throw Failure(answer.Code, answer.Message);
    }

    public async Task<BareReserve> UpdateReserveAsync(string token, string reserveId, BareReserveUpdate update, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Authorized(HttpMethod.Put, $"{baseAddress}/open-apis/vc/v1/reserves/{Uri.EscapeDataString(reserveId)}?user_id_type=open_id", token);
        request.Content = JsonContent.Create(update, BareFeishuContext.Default.BareReserveUpdate);
        BareFeishuEnvelope<BareReserveAnswer> answer = await BareAnswer.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareReserveAnswer, cancellationToken).ConfigureAwait(false);
        return answer is { Code: 0, Data.Reserve: { } reserve } ? reserve : throw Failure(answer.Code, answer.Message);
    }

    public async Task<BareReservationPage> ListReservationsAsync(string token, BareReservationQuery query, CancellationToken cancellationToken)
    {
        string start = query.StartTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string end = query.EndTime.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using HttpRequestMessage request = Authorized(
            HttpMethod.Get,
            $"{baseAddress}/open-apis/vc/v1/resource_reservation_list?room_level_id={Uri.EscapeDataString(query.RoomLevelId)}&start_time={start}&end_time={end}&room_ids={Uri.EscapeDataString(query.RoomId)}&page_size={query.PageSize}",
            token);
        BareFeishuEnvelope<BareReservationPage> answer = await BareAnswer.SendAsync(http, request, BareFeishuContext.Default.BareFeishuEnvelopeBareReservationPage, cancellationToken).ConfigureAwait(false);
        return answer is { Code: 0, Data: { } page } ? page : throw Failure(answer.Code, answer.Message);
    }

    public async Task ReplyAsync(string token, BareRoomReply reply, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = Authorized(HttpMethod.Post, $"{baseAddress}/open-apis/meeting_room/instance/reply", token);
        request.Content = JsonContent.Create(reply, BareFeishuContext.Default.BareRoomReply);
        BareFeishuVerdict answer = await BareAnswer.SendAsync(http, request, BareFeishuContext.Default.BareFeishuVerdict, cancellationToken).ConfigureAwait(false);
        if (answer.Code != 0)
        {
            throw Failure(answer.Code, answer.Message);
        }
    }

    private static HttpRequestMessage Authorized(HttpMethod method, string url, string token)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static BareApiException Failure(int? code, string? message) => new(code?.ToString(CultureInfo.InvariantCulture), message);
}
