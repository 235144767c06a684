using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Pipeline;

/// <summary>The pipeline alone, over a scripted transport: for operations that no vendor's interface has.</summary>
internal sealed class InvokerStub
{
    private InvokerStub(TimeProvider time, VendorProtocol protocol, IAccessTokenProvider? tokens, Action<FeishuOptions>? configure, Func<HttpMessageHandler, HttpMessageHandler>? around, ILoggerFactory? loggers)
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        HttpMessageHandler transport = around?.Invoke(Transport) ?? Transport;
        options.AccessTokenProvider = tokens ?? new FixedTokenProvider("stub-token");
        var app = new StubApp(ClientConnection<FeishuOptions>.Create(options, new FeishuOptionsValidator(), transport, time, loggers), protocol);
        Invoker = app.CreateInvoker(new CallIdentity(StubApp.Token(TokenKinds.Tenant)));
    }

    public StubTransport Transport { get; } = new(_ => null);

    public ApiInvoker Invoker { get; }

    /// <summary>How often the request came to the transport.</summary>
    public int Sends => Transport.Calls.Count;

    public static InvokerStub Start(
        TimeProvider time,
        VendorProtocol? protocol = null,
        IAccessTokenProvider? tokens = null,
        Action<FeishuOptions>? configure = null,
        Func<HttpMessageHandler, HttpMessageHandler>? around = null,
        ILoggerFactory? loggers = null) =>
        new(time, protocol ?? new FeishuProtocol(), tokens, configure, around, loggers);

    public static ApiOperation Operation(RetrySafety safety, HttpMethod? method = null, params string[] doneCodes) => new()
    {
        Name = "feishu.stub.call",
        Vendor = MeetingVendor.Feishu,
        Method = method ?? HttpMethod.Post,
        PathTemplate = "/stub",
        DocumentationUrl = "https://example.com/stub",
        Tokens = TokenKinds.Tenant,
        Safety = safety,
        DoneCodes = doneCodes,
    };

    /// <summary>Calls <c>/stub</c> without a body.</summary>
    public Task CallAsync(ApiOperation operation, CancellationToken cancellationToken) =>
        Invoker.SendAsync(operation, new ApiRequest("/stub"), cancellationToken);

    /// <summary>Calls <c>/stub</c> with a body of which nothing but the topic is set.</summary>
    public Task CallAsync(ApiOperation operation, string topic, CancellationToken cancellationToken) =>
        Invoker.SendAsync(
            operation,
            new ApiRequest("/stub")
            {
                Body = new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Topic = topic } },
                BodyType = FeishuReservesRequestJsonContext.Default.UpdateReserveRequest,
            },
            cancellationToken);

    /// <summary>Each answer is given once, the last one again and again.</summary>
    public void Answers(params ReadOnlySpan<StubAnswer> answers)
    {
        foreach (StubAnswer answer in answers)
        {
            Transport.Answer((_, cancellationToken) => answer.GiveAsync(cancellationToken));
        }
    }
}
