using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu.Internal;

/// <summary>The access token of a store app itself, which is asked for with the ticket that Feishu pushes.</summary>
internal sealed class FeishuStoreAppTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options, FeishuAppTicket ticket) : TokenEndpoint(invoker)
{
    public override ApiOperation Operation => FeishuAuthOperations.StoreAppToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => FeishuTokenEndpoint.Window;

    protected override JsonTypeInfo ResponseType => FeishuTokenResponseJsonContext.Default.FeishuTokenResponse;

    public override async ValueTask<TokenRequest> PrepareAsync()
    {
        FeishuOptions current = options();
        if (await ticket.Kept.ReadAsync().ConfigureAwait(false) is { } text)
        {
            return new TokenRequest(
                $"{current.AppId}\n{current.AppSecret}",
                new FeishuTokenRequest { AppId = current.AppId, AppSecret = current.AppSecret, AppTicket = text }.For(Operation),
                text);
        }

        return await ticket.RequestAsync().ConfigureAwait(false) is { } refusal
            ? TokenRequest.Failed(refusal, FeishuAuthOperations.ResendTicket)
            : TokenRequest.Failed(
                new ApiError
                {
                    Category = MeetingErrorCategory.Authentication,
                    Kind = FailureKind.Definitive,
                    Problem = "has pushed no app ticket yet",
                    Advice = "The app ticket is missing and was requested: hand it to AcceptAppTicketAsync of the client's Authorization when its event arrives.",
                    HelpLink = Operation.DocumentationUrl,
                },
                Operation);
    }

    public override bool IsRefusalOfTicket(ApiError error) => error.Code == FeishuErrorCodes.InvalidAppTicket;

    protected override async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
    {
        TokenAnswer answer = await base.SendAsync(call, unwanted).ConfigureAwait(false);
        if (answer.Error is not { } error || !IsRefusalOfTicket(error))
        {
            return answer;
        }

        await ticket.RequestAsync().ConfigureAwait(false);
        return answer with { Error = error with { Advice = "The app ticket is stale or wrong, and a new one was requested: hand it to AcceptAppTicketAsync of the client's Authorization when its event arrives." } };
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (FeishuTokenResponse)response;
        return Issued(answer.AppAccessToken, answer.Expire);
    }
}
