using System.Net;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingApis.Tests.Reliability;

/// <summary>Mutated answers, 300,000 for each vendor: each ends as a success or as one of the documented failures, and none hangs.</summary>
public sealed class ParserFuzzTests(ITestOutputHelper output)
{
    private const int Bodies = 300_000;

    private static readonly HttpStatusCode[] s_statuses =
    [
        .. Enumerable.Repeat(HttpStatusCode.OK, 8), HttpStatusCode.NoContent, HttpStatusCode.Found, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized,
        HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway,
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Every_mutated_body_ends_in_a_result_or_a_documented_exception(MeetingVendor vendor)
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");

        // Two halves, because there are two cores.
        IReadOnlyDictionary<string, int>[] halves = await Task.WhenAll(
            Task.Run(() => FuzzAsync(vendor, seed, Bodies / 2), Cancellation),
            Task.Run(() => FuzzAsync(vendor, seed + 1, Bodies / 2), Cancellation));

        var ends = halves.SelectMany(half => half).GroupBy(end => end.Key, end => end.Value).ToDictionary(group => group.Key, group => group.Sum());
        output.WriteLine(string.Join(", ", ends.OrderByDescending(end => end.Value).Select(end => $"{end.Key} {end.Value}")));
        Assert.Equal(Bodies, ends.Values.Sum());
        // The mutations reach past the envelope: successes and payload errors are both among the ends.
        Assert.True(ends["success"] > Bodies / 100);
        Assert.True(ends[nameof(MeetingProtocolException)] > Bodies / 100);
    }

    private static async Task<IReadOnlyDictionary<string, int>> FuzzAsync(MeetingVendor vendor, int seed, int bodies)
    {
        (VendorProtocol[] protocols, JsonTypeInfo?[] types, byte[][] seeds) = Material(vendor);
        var mutator = new BodyMutator(seed, seeds);
        // Hours between the bodies, so that no hold that one of them orders stops the next.
        var clock = new SteadyClock();
        byte[] body = [];
        HttpStatusCode status = HttpStatusCode.OK;
        InvokerStub[] stubs = protocols.Select(protocol => InvokerStub.Start(clock, protocol, configure: options => options.MaxRetries = 0)).ToArray();
        foreach (InvokerStub stub in stubs)
        {
            stub.Transport.Answer((_, _) => Task.FromResult(StubTransport.Response(status, body, "application/json")));
        }

        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < bodies; i++)
        {
            body = mutator.Next();
            status = s_statuses[mutator.Random.Next(s_statuses.Length)];
            clock.Move(TimeSpan.FromHours(2));
            string end;
            try
            {
                end = await EndAsync(stubs[i % stubs.Length], types[mutator.Random.Next(types.Length)]);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}, body {i}, status {(int)status}: {Convert.ToBase64String(body)}", e);
            }

            ends[end] = ends.GetValueOrDefault(end) + 1;
        }

        return ends;
    }

    private static async Task<string> EndAsync(InvokerStub stub, JsonTypeInfo? type)
    {
        ApiOperation operation = InvokerStub.Operation(RetrySafety.NotIdempotent, HttpMethod.Get);
        Outcome outcome = await stub.Invoker.TrySendAsync(operation, new ApiRequest("/stub"), type, Cancellation);
        if (outcome.Error is not { } error)
        {
            return "success";
        }

        // What the caller gets, with all its text, as a logger would print it.
        MeetingApiException exception = ErrorMapper.ToException(operation, error, isOutcomeUnknown: false);
        Assert.InRange(exception.ToString().Length, 1, 50_000);
        Assert.True((exception.ResponseExcerpt?.Length ?? 0) <= 256);
        return exception.GetType().Name;
    }

    private static (VendorProtocol[] Protocols, JsonTypeInfo?[] Types, byte[][] Seeds) Material(MeetingVendor vendor)
    {
        string folder = vendor.ToString().ToLowerInvariant();
        byte[][] seeds =
        [
            .. ContractBook.Current.Names.Where(name => name.StartsWith($"{folder}.", StringComparison.Ordinal)).Select(static name => Encoding.UTF8.GetBytes(Example.ResponseOf(name))),
            .. VendorContract.ByName[folder].Errors.Where(static error => error.Body is not null).Select(error => Encoding.UTF8.GetBytes(Example.ErrorOf(folder, error.Code))),
        ];
        return vendor switch
        {
            MeetingVendor.Feishu => (
                [new FeishuProtocol(), new FeishuProtocol(), new FeishuTokenProtocol()],
                [null, FeishuReservesResponseJsonContext.Default.UpdateReserveResponse, FeishuRoomReservationsResponseJsonContext.Default.ListFeishuRoomReservationsResponse, FeishuTokenResponseJsonContext.Default.FeishuTokenResponse],
                [.. seeds, "{\"code\":0,\"msg\":\"\",\"data\":null}"u8.ToArray(), "{\"code\":99992402,\"msg\":\"field validation failed\",\"error\":{\"log_id\":\"l\",\"field_violations\":[{\"field\":\"end_time\",\"description\":\"is required\"}],\"permission_violations\":[{\"subject\":\"vc:reserve\"}],\"helps\":[{\"url\":\"https://open.feishu.cn/x\"}],\"troubleshooter\":\"see https://open.feishu.cn/y\"}}"u8.ToArray()]),
            MeetingVendor.WeCom => (
                [new WeComProtocol(NullLogger.Instance), new WeComProtocol(NullLogger.Instance), new WeComTokenProtocol(NullLogger.Instance)],
                [null, WeComMeetingsResponseJsonContext.Default.UpdateWeComMeetingResponse, WeComTokenResponseJsonContext.Default.WeComTokenResponse],
                [.. seeds, "{\"errcode\":40058,\"errmsg\":\"invalid Request Parameter, hint: [1611223344556677889900], from ip: 192.0.2.7, more info at https://open.work.weixin.qq.com/devtool/query?e=40058\"}"u8.ToArray()]),
            _ => (
                [new DingTalkProtocol(), new DingTalkProtocol(), new DingTalkTokenProtocol()],
                [null, DingTalkTokenResponseJsonContext.Default.DingTalkTokenResponse],
                [.. seeds, "{\"success\":false,\"errcode\":88,\"sub_code\":\"40014\",\"sub_msg\":\"no\"}"u8.ToArray(), "{\"Code\":\"Forbidden.AccessDenied\",\"Message\":\"no\",\"RequestId\":\"q\",\"accessdenieddetail\":{\"requiredScopes\":[\"a\"]}}"u8.ToArray(), "<html>punish</html>"u8.ToArray()]),
        };
    }
}
