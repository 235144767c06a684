namespace MeetingApis.Feishu.Internal;

/// <summary>Asks Feishu for the address of a long connection: with the app's secret in the body, and without a token.</summary>
internal static class FeishuConnectionEndpoint
{
    /// <summary>In the answer, and in the refusal of a handshake.</summary>
    public const string TooManyConnections = "1000040350";

    /// <summary>Asking twice gives two addresses, which does no harm.</summary>
    public static ApiOperation Operation { get; } = new()
    {
        Name = "feishu.events.open_connection",
        Vendor = MeetingVendor.Feishu,
        Method = HttpMethod.Post,
        PathTemplate = "/callback/ws/endpoint",
        DocumentationUrl = "https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case",
        Tokens = TokenKinds.None,
        Safety = RetrySafety.Safe,
    };

    /// <exception cref="MeetingApiException">Feishu refused, could not be reached, or sent no address.</exception>
    public static async Task<FeishuConnectionGrant> OpenAsync(FeishuApp app, CancellationToken cancellationToken)
    {
        FeishuOptions current = app.CurrentOptions;
        FeishuConnectionResponse response = await app.TokenRequests.SendAsync(
            Operation,
            new ApiRequest(Operation.PathTemplate)
            {
                Body = new FeishuConnectionRequest { AppId = current.AppId, AppSecret = current.AppSecret },
                BodyType = FeishuConnectionRequestJsonContext.Default.FeishuConnectionRequest,
                HasSecretBody = true,
            },
            FeishuConnectionResponseJsonContext.Default.FeishuConnectionResponse,
            cancellationToken).ConfigureAwait(false);
        return response.Data is { Url.Length: > 0 } grant ? grant : throw ErrorMapper.ToException(Operation, s_noAddress, isOutcomeUnknown: false);
    }

    private static readonly ApiError s_noAddress = new()
    {
        Category = MeetingErrorCategory.Protocol,
        Kind = FailureKind.Definitive,
        Problem = "sent no address for a long connection",
        HelpLink = Operation.DocumentationUrl,
    };
}
