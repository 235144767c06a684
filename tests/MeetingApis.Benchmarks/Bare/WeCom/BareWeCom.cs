namespace MeetingApis.Benchmarks.Bare;

/// <summary>WeCom's operation as a careful hand writes it.</summary>
internal sealed class BareWeCom(HttpClient http, string baseAddress)
{
    public async Task<BareToken> FetchTokenAsync(string corpId, string corpSecret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{baseAddress}/cgi-bin/gettoken?corpid={Uri.EscapeDataString(corpId)}&corpsecret={Uri.EscapeDataString(corpSecret)}");
        BareWeComToken answer = await BareJson.SendAsync(http, request, BareWeComContext.Default.BareWeComToken, cancellationToken).ConfigureAwait(false);
        return answer.Checked();
    }

    public async Task<BareMeetingAnswer> UpdateMeetingAsync(string token, BareMeetingUpdate update, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseAddress}/cgi-bin/meeting/update?access_token={Uri.EscapeDataString(token)}")
        {
            Content = BareJson.Body(update, BareWeComContext.Default.BareMeetingUpdate),
        };
        BareMeetingAnswer answer = await BareJson.SendAsync(http, request, BareWeComContext.Default.BareMeetingAnswer, cancellationToken).ConfigureAwait(false);
        return answer.Checked();
    }
}
