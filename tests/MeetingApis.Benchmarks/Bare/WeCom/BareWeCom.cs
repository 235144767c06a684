using System.Globalization;
using System.Net.Http.Json;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>WeCom's operation as a careful hand writes it.</summary>
internal sealed class BareWeCom(HttpClient http, string baseAddress)
{
    public async Task<BareToken> FetchTokenAsync(string corpId, string corpSecret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{baseAddress}/cgi-bin/gettoken?corpid={Uri.EscapeDataString(corpId)}&corpsecret={Uri.EscapeDataString(corpSecret)}");
        BareWeComToken answer = await BareAnswer.SendAsync(http, request, BareWeComContext.Default.BareWeComToken, cancellationToken).ConfigureAwait(false);
        return answer is { Code: 0, AccessToken: { } token }
            ? new BareToken(token, TimeSpan.FromSeconds(answer.ExpiresIn))
            : throw Failure(answer.Code, answer.Message);
    }

    public async Task<BareMeetingAnswer> UpdateMeetingAsync(string token, BareMeetingUpdate update, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseAddress}/cgi-bin/meeting/update?access_token={Uri.EscapeDataString(token)}")
        {
            Content = JsonContent.Create(update, BareWeComContext.Default.BareMeetingUpdate),
        };
        BareMeetingAnswer answer = await BareAnswer.SendAsync(http, request, BareWeComContext.Default.BareMeetingAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Code == 0 ? answer : throw Failure(answer.Code, answer.Message);
    }

    private static BareApiException Failure(int? code, string? message) => new(code?.ToString(CultureInfo.InvariantCulture), message);
}
