namespace MeetingApis.DingTalk.Internal;

/// <summary>Asks DingTalk for a Stream connection: with the app's secret in the body, and without a token.</summary>
internal static class DingTalkStreamEndpoint
{
    /// <summary>Without it DingTalk answers XML.</summary>
    private static readonly IReadOnlyList<KeyValuePair<string, string>> s_headers = [new("Accept", "application/json")];

    private static readonly string s_userAgent = $"MeetingApis/{typeof(DingTalkStreamEndpoint).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Asking twice gives two tickets, which does no harm.</summary>
    public static ApiOperation Operation { get; } = new()
    {
        Name = "dingtalk.events.open_connection",
        Vendor = MeetingVendor.DingTalk,
        Method = HttpMethod.Post,
        PathTemplate = "/v1.0/gateway/connections/open",
        DocumentationUrl = "https://open.dingtalk.com/document/direction/stream-mode-protocol-access-description",
        Tokens = TokenKinds.None,
        Safety = RetrySafety.Safe,
    };

    private static readonly ApiError s_noAddress = new()
    {
        Category = MeetingErrorCategory.Protocol,
        Kind = FailureKind.Definitive,
        Problem = "sent no address or no ticket for a Stream connection",
        HelpLink = Operation.DocumentationUrl,
    };

    /// <exception cref="MeetingApiException">DingTalk refused, could not be reached, or sent no address.</exception>
    public static async Task<DingTalkStreamGrant> OpenAsync(DingTalkApp app, CancellationToken cancellationToken)
    {
        DingTalkOptions current = app.CurrentOptions;
        DingTalkStreamGrant grant = await app.TokenRequests.SendAsync(
            Operation,
            new ApiRequest(Operation.PathTemplate)
            {
                Body = new DingTalkStreamRequest
                {
                    ClientId = current.AppKey,
                    ClientSecret = current.AppSecret,
                    Subscriptions = [DingTalkStreamSubscription.Events],
                    UserAgent = s_userAgent,
                },
                BodyType = DingTalkStreamRequestJsonContext.Default.DingTalkStreamRequest,
                HasSecretBody = true,
                Headers = s_headers,
            },
            DingTalkStreamResponseJsonContext.Default.DingTalkStreamGrant,
            cancellationToken).ConfigureAwait(false);
        return grant is { Endpoint.Length: > 0, Ticket.Length: > 0 } ? grant : throw ErrorMapper.ToException(Operation, s_noAddress, isOutcomeUnknown: false);
    }
}
