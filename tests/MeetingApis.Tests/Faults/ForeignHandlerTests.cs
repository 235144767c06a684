using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingApis.Tests.Faults;

/// <summary>A host adds a handler of its own to every client of its process; ours stands below. The standard resilience handler is taken off instead.</summary>
public sealed class ForeignHandlerTests
{
    public enum Handler
    {
        ResendsTheRequest,
        ResendsACopy,
        SendsTwoAtOnce,
    }

    private static readonly Fault[] s_failures = [Fault.Reset, Fault.Closed, Fault.Page("<html>busy</html>", "503 Service Unavailable")];

    public static MatrixTheoryData<MeetingVendor, Handler, RetrySafety> Resenders =>
        new(Enum.GetValues<MeetingVendor>(), [Handler.ResendsTheRequest, Handler.ResendsACopy], [RetrySafety.Idempotent, RetrySafety.NotIdempotent]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Resenders))]
    public async Task A_resending_handler_does_nothing_twice_and_the_exception_says_why(MeetingVendor vendor, Handler handler, RetrySafety safety)
    {
        foreach (Fault failure in s_failures)
        {
            await using var server = FaultServer.Start(failure);

            MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => CallAsync(vendor, safety, server, () => new ResendingHandler(handler)));

            // A copy is refused before it can do anything at all.
            bool wasSent = handler != Handler.ResendsACopy;
            Assert.Equal((failure, wasSent ? 1 : 0), (failure, server.Requests));
            Assert.Contains("a second time", thrown.Message, StringComparison.Ordinal);
            Assert.Contains("ConfigureAdditionalHttpMessageHandlers", thrown.Message, StringComparison.Ordinal);
            Assert.Equal((wasSent && safety == RetrySafety.NotIdempotent, false), (thrown.IsOutcomeUnknown, thrown.IsTransient));
        }
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_hedging_handler_sends_one_copy_and_the_exception_says_why(MeetingVendor vendor)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => CallAsync(vendor, RetrySafety.NotIdempotent, server, () => new ResendingHandler(Handler.SendsTwoAtOnce)));

        Assert.Equal(1, server.Requests);
        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Contains("a second time", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>A handler that reads a header which is not there, for example.</summary>
    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_handler_that_fails_after_a_creation_was_sent_leaves_its_outcome_unknown(MeetingVendor vendor)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(vendor, RetrySafety.NotIdempotent, server, () => new FailingHandler()));

        Assert.Equal((1, true), (server.Requests, thrown.IsOutcomeUnknown));
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_resending_handler_does_no_harm_while_nothing_fails(MeetingVendor vendor)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));

        await CallAsync(vendor, RetrySafety.NotIdempotent, server, () => new ResendingHandler(Handler.ResendsTheRequest));

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(RetrySafety.Safe, false)]
    [InlineData(RetrySafety.Idempotent, false)]
    [InlineData(RetrySafety.NotIdempotent, true)]
    public async Task A_handlers_own_exception_ends_the_call_typed(RetrySafety safety, bool isUnknown)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer("{}"));

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(MeetingVendor.Feishu, safety, server, () => new GivingUpHandler()));

        Assert.IsType<GaveUpException>(thrown.InnerException);
        Assert.True(thrown.IsTransient);
        Assert.Equal(isUnknown, thrown.IsOutcomeUnknown);
        Assert.Equal(isUnknown ? 1 : 3, server.Requests);
    }

    private static async Task CallAsync(MeetingVendor vendor, RetrySafety safety, FaultServer server, Func<DelegatingHandler> handler)
    {
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(handler));
        services.AddFeishuClient(options => (options.AppId, options.AppSecret) = ("cli_stub", "stub-secret"));
        services.AddWeComClient(options => (options.CorpId, options.CorpSecret) = ("ww_stub", "stub-secret"));
        services.AddDingTalkClient(options => (options.AppKey, options.AppSecret) = ("ding_stub", "stub-secret"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Type client = vendor switch
        {
            MeetingVendor.Feishu => typeof(FeishuClient),
            MeetingVendor.WeCom => typeof(WeComClient),
            _ => typeof(DingTalkClient),
        };
        // No interface has a create yet, so the stops of a call are put together here over the client's own HttpClient.
        using HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(client.FullName!);
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret", BaseAddress = server.Address, AccessTokenProvider = new FixedTokenProvider("token-1") };
        var connection = new ClientConnection<FeishuOptions>(http, options, () => options, new SkippingTimeProvider(), NullLoggerFactory.Instance);
        ApiInvoker invoker = new StubApp(connection, VendorOperations.Protocol(vendor)).CreateInvoker(new CallIdentity(StubApp.Token(TokenKinds.Tenant)));

        await invoker.SendAsync(VendorOperations.Of(vendor, safety), new ApiRequest("/stub"), Cancellation);
    }

    /// <summary>Sends up to three times, by the same rules as everybody's.</summary>
    private sealed class ResendingHandler(Handler way) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (way == Handler.SendsTwoAtOnce)
            {
                return (await Task.WhenAll(base.SendAsync(request, cancellationToken), base.SendAsync(Copy(request), cancellationToken)))[0];
            }

            for (int attempt = 1; ; attempt++)
            {
                try
                {
                    HttpResponseMessage response = await base.SendAsync(way == Handler.ResendsACopy ? Copy(request) : request, cancellationToken);
                    if ((int)response.StatusCode < 500 || attempt == 3)
                    {
                        return response;
                    }

                    response.Dispose();
                }
                catch (HttpRequestException) when (attempt < 3)
                {
                    // Once more.
                }
            }
        }

        private static HttpRequestMessage Copy(HttpRequestMessage request)
        {
            var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
            foreach (KeyValuePair<string, object?> option in request.Options)
            {
                ((IDictionary<string, object?>)copy.Options).Add(option);
            }

            return copy;
        }
    }

    /// <summary>Throws as a resilience library does: no exception of HTTP, and no cancellation.</summary>
    private sealed class GivingUpHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            throw new GaveUpException("The operation didn't complete within the allowed timeout.");
        }
    }

    private sealed class GaveUpException(string message) : Exception(message);

    private sealed class FailingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            throw new InvalidOperationException("Sequence contains no elements");
        }
    }
}
