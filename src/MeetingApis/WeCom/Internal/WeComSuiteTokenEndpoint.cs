using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The access token of a suite itself, which is asked for with the ticket that WeCom pushes.</summary>
internal sealed class WeComSuiteTokenEndpoint(ApiInvoker invoker, Func<WeComOptions> options, TicketGrant ticket) : TokenEndpoint(invoker)
{
    public override ApiOperation Operation => WeComAuthOperations.SuiteToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => WeComTokenEndpoint.Window;

    public override IReadOnlyList<TimeSpan> RefusalPauses => WeComTokenEndpoint.Pauses;

    protected override JsonTypeInfo ResponseType => WeComTokenResponseJsonContext.Default.WeComTokenResponse;

    public override async ValueTask<TokenRequest> PrepareAsync()
    {
        WeComOptions current = options();
        return await ticket.ReadAsync().ConfigureAwait(false) is { } text
            ? new TokenRequest(
                $"{current.SuiteId}\n{current.SuiteSecret}",
                new WeComSuiteRequest { SuiteId = current.SuiteId, SuiteSecret = current.SuiteSecret, SuiteTicket = text }.For(Operation),
                text)
            : TokenRequest.Failed(
                new ApiError
                {
                    Category = MeetingErrorCategory.Authentication,
                    Kind = FailureKind.Definitive,
                    Problem = "has pushed no suite ticket yet",
                    Advice = WeComErrorTable.NextTicket,
                    HelpLink = Operation.DocumentationUrl,
                },
                Operation);
    }

    public override bool IsRefusalOfTicket(ApiError error) => error.Code == WeComErrorCodes.InvalidSuiteTicket;

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (WeComTokenResponse)response;
        return Issued(answer.SuiteAccessToken, answer.ExpiresIn);
    }
}
