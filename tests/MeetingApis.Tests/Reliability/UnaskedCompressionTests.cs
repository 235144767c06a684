using System.IO.Compression;
using System.Net;
using System.Text;
using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>Answers that a gateway compresses unasked, through a transport that does not unpack.</summary>
[Collection(AloneCollection.Name)]
public sealed class UnaskedCompressionTests
{
    private static readonly Dictionary<string, (string Encoding, Func<Stream, Stream> Pack)> s_ways = new(StringComparer.Ordinal)
    {
        ["gzip"] = ("gzip", static stream => new GZipStream(stream, CompressionLevel.Fastest)),
        ["gzip by its old name"] = ("X-GZIP", static stream => new GZipStream(stream, CompressionLevel.Fastest)),
        ["deflate"] = ("deflate", static stream => new ZLibStream(stream, CompressionLevel.Fastest)),
        ["deflate without the head of zlib"] = ("deflate", static stream => new DeflateStream(stream, CompressionLevel.Fastest)),
        ["brotli"] = ("br", static stream => new BrotliStream(stream, CompressionLevel.Fastest)),
    };

    public static MatrixTheoryData<MeetingVendor, string> Cells => new(Enum.GetValues<MeetingVendor>(), s_ways.Keys);

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task An_answer_that_is_compressed_unasked_is_read(MeetingVendor vendor, string way)
    {
        await using LoopbackVendor server = Serve(
            Packed(way, Encoding.UTF8.GetBytes(VendorAnswers.Token(vendor, 1))),
            Packed(way, Encoding.UTF8.GetBytes(VendorAnswers.Success(vendor))));

        Exception? thrown = await Record.ExceptionAsync(() => CallAsync(vendor, server));

        Assert.Null(thrown);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_small_answer_that_unpacks_to_hundreds_of_mebibytes_ends_at_the_limit(MeetingVendor vendor, string way)
    {
        byte[] bomb = Packed(way, new byte[200 * 1024 * 1024]);
        await using LoopbackVendor server = Serve(LoopbackVendor.Json(VendorAnswers.Token(vendor, 1)), bomb);
        long before = GC.GetTotalAllocatedBytes();

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(vendor, server));

        Assert.Contains("10 MiB", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 150 * 1024 * 1024);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_broken_compression_has_a_type(MeetingVendor vendor, string way)
    {
        byte[] broken = LoopbackVendor.Http("200 OK", $"Content-Encoding: {s_ways[way].Encoding}\r\n", "<html>nothing that is packed in any way</html>"u8.ToArray());
        await using LoopbackVendor server = Serve(LoopbackVendor.Json(VendorAnswers.Token(vendor, 1)), broken);

        await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(vendor, server));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_encoding_that_is_unknown_is_named(MeetingVendor vendor)
    {
        byte[] unknown = LoopbackVendor.Http("200 OK", "Content-Encoding: zstd\r\n", [0x28, 0xB5, 0x2F, 0xFD, 0x00]);
        await using LoopbackVendor server = Serve(LoopbackVendor.Json(VendorAnswers.Token(vendor, 1)), unknown);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(vendor, server));

        Assert.Contains("zstd", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_answer_that_a_handler_has_unpacked_without_taking_the_header_out_is_read(MeetingVendor vendor)
    {
        await using LoopbackVendor server = Serve(
            LoopbackVendor.Json(VendorAnswers.Token(vendor, 1), headers: "Content-Encoding: gzip\r\n"),
            LoopbackVendor.Json($" {VendorAnswers.Success(vendor)}\r\n", headers: "Content-Encoding: br\r\n"));

        Exception? thrown = await Record.ExceptionAsync(() => CallAsync(vendor, server));

        Assert.Null(thrown);
    }

    private static byte[] Packed(string way, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = s_ways[way].Pack(packed))
        {
            packer.Write(body);
        }

        return LoopbackVendor.Http("200 OK", $"Content-Encoding: {s_ways[way].Encoding}\r\n", packed.ToArray());
    }

    private static LoopbackVendor Serve(byte[] token, byte[] answer) =>
        LoopbackVendor.Start(request => VendorAnswers.IsTokenPath(request.Split(' ')[1]) ? token : answer);

    private static async Task CallAsync(MeetingVendor vendor, LoopbackVendor server)
    {
        var kit = VendorUnderTest.Of(vendor);
        MeetingClientOptions options = kit.CreateOptions("stub-secret");
        (options.BaseAddress, options.MaxRetries) = (server.BaseAddress, 0);
        using var transport = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };

        await kit.Connect(options, transport, null, null)(Cancellation);
    }
}
