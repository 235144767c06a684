namespace MeetingApis.Benchmarks.Bare;

/// <summary>DingTalk's operation as a careful hand writes it.</summary>
internal sealed class BareDingTalk(HttpClient http, string baseAddress)
{
    public async Task<BareToken> FetchTokenAsync(string appKey, string appSecret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{baseAddress}/v1.0/oauth2/accessToken")
        {
            Content = BareJson.Body(new BareDingTalkCredentials { AppKey = appKey, AppSecret = appSecret }, BareDingTalkContext.Default.BareDingTalkCredentials),
        };
        BareDingTalkToken answer = await BareJson.SendAsync(http, request, BareDingTalkContext.Default.BareDingTalkToken, cancellationToken).ConfigureAwait(false);
        return answer.Checked();
    }

    public async Task UpdateConferenceAsync(string token, BareConferenceUpdate update, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{baseAddress}/v1.0/conference/scheduleConferences")
        {
            Content = BareJson.Body(update, BareDingTalkContext.Default.BareConferenceUpdate),
        };
        request.Headers.Add("x-acs-dingtalk-access-token", token);
        BareDingTalkVerdict answer = await BareJson.SendAsync(http, request, BareDingTalkContext.Default.BareDingTalkVerdict, cancellationToken).ConfigureAwait(false);
        answer.Check();
    }
}
