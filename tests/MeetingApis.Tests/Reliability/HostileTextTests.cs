using System.Text;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingApis.Tests.Reliability;

/// <summary>Ids, tokens and header values that try to be more than that.</summary>
public sealed class HostileTextTests(ITestOutputHelper output)
{
    private const string Calls = "/open-apis/vc/v1/reserves/";

    private static readonly string[] s_fragments =
    [
        "..", ".", "/", "\\", "%2e", "%2E%2E", "%2f", "%5c", "%00", "%0d%0a", "?", "#", "&", "=", ";", ":", "@", "//", "/../", "\\..\\", "..;/", "%c0%ae", "%252e%252e%252f", " ", "\t", "\r\n", "\r", "\n", "\0", "\u007f",
        "\u0085", "\u2028", "\u200b", "\ufeff", "\uff0e\uff0e\uff0f", "\u2215", "\u2024", "\ud800", "\udc00", "😀", "é", "e\u0301", "http://evil.example/", "a", "6911188411932033028", "{reserveId}", "+", "'", "\"", "<", ">", "|", "^", "`", "~", "*", "$", "!", "(", ")",
        "\r\nX-Injected: 1", "\nSet-Cookie: a=b", "Bearer x", ",", "%",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_hostile_id_leaves_its_place_in_the_path()
    {
        const int Ids = 200_000;
        var random = new Random(Seed());
        var rig = new FeishuRig();
        string? url = null;
        var transport = new RecordingTransport(request =>
        {
            url = request.RequestUri!.OriginalString;
            return rig.Success();
        });
        MeetingClientOptions options = rig.CreateOptions();
        options.AccessTokenProvider = new FixedTokenProvider("token-1");
        Func<string, CancellationToken, Task> call = rig.Connect(options, transport, TimeProvider.System);

        int refused = 0;
        for (int i = 0; i < Ids; i++)
        {
            string id = Hostile(random);
            url = null;
            try
            {
                await call(id, Cancellation);
            }
            catch (ArgumentException)
            {
                refused++;
                Assert.Null(url);
                continue;
            }

            Assert.StartsWith($"https://open.feishu.cn{Calls}", url, StringComparison.Ordinal);
            string segment = url![$"https://open.feishu.cn{Calls}".Length..];
            Assert.Equal(id, Uri.UnescapeDataString(segment));
            Assert.True(segment.All(character => char.IsAsciiLetterOrDigit(character) || "-._~%!*'()".Contains(character, StringComparison.Ordinal)), url);
            // Read as any server reads it, dots and all.
            Assert.Equal($"{Calls}{segment}", new Uri(url).AbsolutePath);
        }

        output.WriteLine($"{refused} refused, {Ids - refused} sent");
        Assert.InRange(refused, Ids / 20, Ids / 10 * 9);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task No_hostile_token_or_header_value_writes_a_line_of_its_own(MeetingVendor vendor)
    {
        const int Values = 34_000;
        var random = new Random(Seed());
        var wire = new MemoryWire("{\"code\":0,\"errcode\":0}");
        VendorProtocol protocol = vendor switch
        {
            MeetingVendor.Feishu => new FeishuProtocol(),
            MeetingVendor.WeCom => new WeComProtocol(NullLogger.Instance),
            _ => new DingTalkProtocol(),
        };
        using SocketsHttpHandler transport = wire.CreateTransport();
        var tokens = new SettableTokenProvider("benign");
        var stub = InvokerStub.Start(TimeProvider.System, protocol, tokens, options => (options.MaxRetries, options.BaseAddress) = (0, new Uri("http://127.0.0.1:1")), _ => transport);
        ApiOperation operation = InvokerStub.Operation(RetrySafety.Safe, HttpMethod.Get);
        await stub.Invoker.TrySendAsync(operation, new ApiRequest("/stub") { Headers = [new("x-client-token", "benign")] }, null, Cancellation);
        string[] expected = [.. wire.TakeHead().Select(NameOf)];

        int sent = 0;
        for (int i = 0; i < Values; i++)
        {
            string value = Hostile(random);
            bool isToken = i % 2 == 0;
            try
            {
                tokens.Token = new AccessToken(isToken ? value : "benign");
                await stub.Invoker.TrySendAsync(operation, new ApiRequest("/stub") { Headers = [new("x-client-token", isToken ? "benign" : value)] }, null, Cancellation);
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                // Refused before anything was written.
            }

            string[] head = wire.TakeHead();
            if (head.Length > 0)
            {
                sent++;
                Assert.Equal(expected, head.Select(NameOf));
            }
        }

        output.WriteLine($"{sent} of {Values} sent");
        Assert.InRange(sent, Values / 20, Values);
    }

    private int Seed()
    {
        int seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        return seed;
    }

    private static string Hostile(Random random)
    {
        var text = new StringBuilder();
        for (int parts = random.Next(1, 5); parts > 0; parts--)
        {
            text.Append(random.Next(4) == 0 ? ((char)random.Next(0x20, 0x3000)).ToString() : s_fragments[random.Next(s_fragments.Length)]);
        }

        return random.Next(500) == 0 ? new string('x', random.Next(250, 260)) : text.ToString();
    }

    private static string NameOf(string line) => line.Split(':', ' ')[0];
}
