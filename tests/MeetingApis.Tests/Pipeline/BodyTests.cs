using System.IO.Compression;
using System.Net;
using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Testing;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Pipeline;

public sealed class BodyTests
{
    private const int MostBytes = 10 * 1024 * 1024;

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_body_that_is_still_being_sent_stays_as_it_is_after_the_call(HttpStatusCode status)
    {
        var transport = new LaggingTransport(status);
        var stub = InvokerStub.Start(_time, around: _ => transport);
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), "周会", Cancellation));

        string sent = await transport.FinishFirstAsync();

        Assert.Equal("""{"meeting_settings":{"topic":"周会"}}""", sent);
    }

    [Fact]
    public async Task A_retry_sends_the_whole_body_although_the_first_send_still_goes_on()
    {
        var transport = new LaggingTransport(HttpStatusCode.ServiceUnavailable);
        var stub = InvokerStub.Start(_time, around: _ => transport);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent), "周会", Cancellation);
        string first = await transport.FinishFirstAsync();

        Assert.Equal("""{"meeting_settings":{"topic":"周会"}}""", Assert.Single(transport.LaterBodies));
        Assert.Equal("""{"meeting_settings":{"topic":"周会"}}""", first);
    }

    [Fact]
    public async Task An_answer_of_ten_mebibytes_is_read()
    {
        string id = new('a', MostBytes - Encoding.UTF8.GetByteCount(ReserveAnswer("")));
        var feishu = FeishuStub.Start();
        feishu.Reply(ReserveAnswer(id));

        UpdateReserveResponse response = await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal(id, response.Reserve!.Id);
    }

    [Fact]
    public async Task An_answer_of_one_byte_more_is_refused()
    {
        string id = new('a', MostBytes + 1 - Encoding.UTF8.GetByteCount(ReserveAnswer("")));
        var feishu = FeishuStub.Start(options => options.MaxRetries = 0);
        feishu.Reply(ReserveAnswer(id));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation));

        Assert.Contains("10 MiB", thrown.Message, StringComparison.Ordinal);
        Assert.Null(thrown.ResponseExcerpt);
    }

    [Fact]
    public async Task An_endless_answer_is_given_up_at_the_limit()
    {
        var endless = new EndlessStream();
        var stub = InvokerStub.Start(_time);
        stub.Transport.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(endless) }));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation));

        Assert.InRange(endless.Read, MostBytes, MostBytes * 4);
        Assert.True(endless.IsDisposed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task An_answer_in_pieces_of_any_size_is_read(int piece)
    {
        string id = string.Concat(Enumerable.Repeat("会议😀", 500));
        byte[] body = Encoding.UTF8.GetBytes(ReserveAnswer(id));
        var stub = InvokerStub.Start(_time);
        stub.Transport.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new PieceStream(body, piece)) }));

        UpdateReserveResponse response = await UpdateAsync(stub.Invoker, "topic");

        Assert.Equal(id, response.Reserve!.Id);
    }

    [Fact]
    public async Task An_answer_with_a_byte_order_mark_is_read()
    {
        var stub = InvokerStub.Start(_time);
        stub.Transport.Answer((_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.OK, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ReserveAnswer("r1"))], "application/json; charset=nonsense")));

        UpdateReserveResponse response = await UpdateAsync(stub.Invoker, "topic");

        Assert.Equal("r1", response.Reserve!.Id);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_answer_that_is_broken_is_a_protocol_failure(string encoding)
    {
        var stub = InvokerStub.Start(_time, configure: options => options.MaxRetries = 0);
        stub.Transport.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(Decompress(encoding, new MemoryStream("this is not compressed at all"u8.ToArray()))) }));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.NotNull(thrown.InnerException);
    }

    [Fact]
    public async Task A_done_code_gives_an_empty_record_where_the_operation_returns_one()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Refused);

        UpdateReserveResponse response = await UpdateAsync(stub.Invoker, "topic", "7654321");

        Assert.NotNull(response);
        Assert.Null(response.Reserve);
    }

    [Fact]
    public async Task Large_requests_and_answers_survive_a_real_server_byte_for_byte()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        var options = new FeishuOptions { ValidateRequests = false };
        simulator.Configure(options);
        var client = new FeishuClient(options);
        string topic = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i}会😀\n"));
        simulator.Next(Fault.Raw(200, "application/json", ReserveAnswer(JsonEncodedText(topic))));

        UpdateReserveResponse response = await client.Reserves.UpdateAsync(
            "6911188411932033028",
            new() { MeetingSettings = new() { Topic = topic } },
            cancellationToken: Cancellation);

        Assert.True(topic == response.Reserve!.Id, "The answer was changed on its way.");
        using var sent = System.Text.Json.JsonDocument.Parse(Assert.Single(simulator.Requests).Body);
        Assert.True(topic == sent.RootElement.GetProperty("meeting_settings").GetProperty("topic").GetString(), "The request was changed on its way.");
    }

    [Fact]
    public async Task Five_thousand_calls_at_once_do_not_mix_their_bodies()
    {
        var transport = new EchoTransport();
        var stub = InvokerStub.Start(TimeProvider.System, around: _ => transport);

        await Parallel.ForAsync(0, 5000, new ParallelOptions { MaxDegreeOfParallelism = 128, CancellationToken = Cancellation }, async (i, _) =>
        {
            // Of every length, so that the buffers are reused across sizes.
            string topic = $"{i}:{new string((char)('a' + (i % 26)), i % 3000)}";

            UpdateReserveResponse response = await UpdateAsync(stub.Invoker, topic);

            Assert.Equal($$$"""{"meeting_settings":{"topic":"{{{topic}}}"}}""", response.Reserve!.Id);
        });
    }

    [Fact]
    public async Task Three_thousand_calls_to_a_real_server_do_not_mix_their_bodies()
    {
        const int Calls = 3000;
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        for (int i = 0; i < Calls; i++)
        {
            simulator.Reserves.Add(new SimulatedReserve { Id = $"{7_000_000_000 + i}", EndTime = DateTimeOffset.UtcNow.AddDays(1) });
        }

        var options = new FeishuOptions();
        simulator.Configure(options);
        var client = new FeishuClient(options);

        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = Cancellation }, async (i, cancellationToken) =>
        {
            UpdateReserveResponse response = await client.Reserves.UpdateAsync(
                $"{7_000_000_000 + i}",
                new() { MeetingSettings = new() { Topic = $"topic {i}" } },
                cancellationToken: cancellationToken);

            Assert.Equal($"{7_000_000_000 + i}", response.Reserve!.Id);
        });

        Assert.All(Enumerable.Range(0, Calls), i => Assert.Equal($"topic {i}", simulator.Reserves.Get($"{7_000_000_000 + i}").Topic));
        Assert.Equal(1, simulator.TokenRequests);
        Assert.Equal(Calls, simulator.Requests.Count);
    }

    private static string ReserveAnswer(string id) => """{"code":0,"msg":"success","data":{"reserve":{"id":"ID"}}}""".Replace("ID", id, StringComparison.Ordinal);

    private static string JsonEncodedText(string text) => System.Text.Json.JsonEncodedText.Encode(text).ToString();

    /// <summary>What the transport puts around a body with this encoding.</summary>
    private static Stream Decompress(string encoding, Stream body) => encoding switch
    {
        "gzip" => new GZipStream(body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(body, CompressionMode.Decompress),
        _ => new BrotliStream(body, CompressionMode.Decompress),
    };

    private static Task<UpdateReserveResponse> UpdateAsync(ApiInvoker invoker, string topic, params string[] doneCodes) => invoker.SendAsync(
        InvokerStub.Operation(RetrySafety.Idempotent, HttpMethod.Put, doneCodes),
        new ApiRequest("/stub")
        {
            Body = new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Topic = topic } },
            BodyType = FeishuReservesRequestJsonContext.Default.UpdateReserveRequest,
        },
        FeishuReservesResponseJsonContext.Default.UpdateReserveResponse,
        Cancellation);

    /// <summary>Answers with the body of the request as the id of a reservation.</summary>
    private sealed class EchoTransport : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            string body = await request.Content!.ReadAsStringAsync(cancellationToken);
            await Task.Yield();
            byte[] answer = Encoding.UTF8.GetBytes(ReserveAnswer(JsonEncodedText(body)));
            return new HttpResponseMessage { Content = new StreamContent(new PieceStream(answer, 1500)) };
        }
    }

    private sealed class PieceStream(byte[] body, int piece) : ReadOnlyStream
    {
        private int _position;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            int count = Math.Min(Math.Min(piece, buffer.Length), body.Length - _position);
            body.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }
    }

    private sealed class EndlessStream : ReadOnlyStream
    {
        public new long Read { get; private set; }

        public bool IsDisposed { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Read += buffer.Length;
            return new ValueTask<int>(buffer.Length);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
