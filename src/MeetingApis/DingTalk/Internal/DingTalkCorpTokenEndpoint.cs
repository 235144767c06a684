using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The access token of a third-party app in one organisation, which is asked for with the ticket that DingTalk pushes.</summary>
internal sealed class DingTalkCorpTokenEndpoint(ApiInvoker invoker, Func<DingTalkOptions> options, TicketGrant ticket, string corpId) : TokenEndpoint(invoker)
{
    private static readonly string s_staleTicket = DingTalkCode.Normalize(DingTalkErrorCodes.InvalidSuiteTicket);

    public override ApiOperation Operation => DingTalkAuthOperations.CorpToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => DingTalkTokenEndpoint.Window;

    protected override JsonTypeInfo ResponseType => DingTalkTokenResponseJsonContext.Default.DingTalkTokenResponse;

    public static string CredentialsOf(DingTalkOptions options, string corpId) => $"{options.AppKey}\n{options.AppSecret}\n{corpId}";

    public override async ValueTask<TokenRequest> PrepareAsync()
    {
        DingTalkOptions current = options();
        return await ticket.ReadAsync().ConfigureAwait(false) is { } text
            ? new TokenRequest(
                CredentialsOf(current, corpId),
                new DingTalkTokenRequest { SuiteKey = current.AppKey, SuiteSecret = current.AppSecret, AuthCorpId = corpId, SuiteTicket = text }.For(Operation.PathTemplate),
                text)
            : TokenRequest.Failed(
                new ApiError
                {
                    Category = MeetingErrorCategory.Authentication,
                    Kind = FailureKind.Definitive,
                    Problem = "has pushed no suite ticket yet",
                    Advice = "Hand it to AcceptSuiteTicketAsync of the client's Authorization when its event arrives; the developer console pushes it again.",
                    HelpLink = Operation.DocumentationUrl,
                },
                Operation);
    }

    public override bool IsRefusalOfTicket(ApiError error) => error.Code is { } code && DingTalkCode.Normalize(code) == s_staleTicket;

    /// <summary>A pushed ticket ends the one before: it may have come while the request with that one was on its way.</summary>
    protected override async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
    {
        TokenAnswer answer = await base.SendAsync(call, unwanted).ConfigureAwait(false);
        if (answer.Error is not { } error || !IsRefusalOfTicket(error))
        {
            return answer;
        }

        TokenRequest again = await PrepareAsync().ConfigureAwait(false);
        return again.Failure is null && again.FingerprintWithTicket != call.FingerprintWithTicket
            ? await base.SendAsync(again, unwanted).ConfigureAwait(false)
            : answer;
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (DingTalkTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpireIn);
    }
}
