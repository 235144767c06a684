using System.IO.Compression;
using System.Text;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Reliability;

/// <summary>Compressed answers, through the runtime's own transport.</summary>
public sealed class CompressedAnswerTests
{
    private static readonly Dictionary<string, Func<Stream, Stream>> s_encodings = new(StringComparer.Ordinal)
    {
        ["gzip"] = static stream => new GZipStream(stream, CompressionLevel.Fastest),
        ["deflate"] = static stream => new ZLibStream(stream, CompressionLevel.Fastest),
        ["br"] = static stream => new BrotliStream(stream, CompressionLevel.Fastest),
    };

    public static TheoryData<string> Encodings => [.. s_encodings.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_compressed_answer_is_read(string encoding)
    {
        await using LoopbackVendor vendor = Start(encoding, Compress(encoding, """{"errcode":0,"errmsg":"ok","excess_users":["一","二"]}"""u8));

        UpdateWeComMeetingResponse response = await UpdateAsync(vendor);

        Assert.Equal(["一", "二"], response.ExcessUsers);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_compressed_answer_that_is_cut_short_has_a_type(string encoding)
    {
        byte[] whole = Compress(encoding, Encoding.UTF8.GetBytes($$"""{"errcode":0,"errmsg":"{{Guid.NewGuid()}}{{Guid.NewGuid()}}{{Guid.NewGuid()}}"}"""));
        foreach (int length in new[] { 0, 1, 12, whole.Length / 2, whole.Length - 12 })
        {
            await using LoopbackVendor vendor = Start(encoding, whole[..length]);

            await Assert.ThrowsAsync<MeetingProtocolException>(() => UpdateAsync(vendor));
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_answer_that_is_not_compressed_as_it_says_has_a_type(string encoding)
    {
        await using LoopbackVendor vendor = Start(encoding, """{"errcode":0,"errmsg":"ok, but plain, and longer than any header of a compressed stream"}"""u8.ToArray());

        await Assert.ThrowsAsync<MeetingProtocolException>(() => UpdateAsync(vendor));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_small_answer_that_unpacks_to_hundreds_of_mebibytes_ends_at_the_limit(string encoding)
    {
        using var packed = new MemoryStream();
        await using (Stream packer = s_encodings[encoding](packed))
        {
            byte[] blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (int i = 0; i < 200; i++)
            {
                await packer.WriteAsync(blanks, Cancellation);
            }
        }

        await using LoopbackVendor vendor = Start(encoding, packed.ToArray());

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => UpdateAsync(vendor));

        Assert.Contains("10 MiB", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_compression_at_the_token_endpoint_has_a_type_too()
    {
        await using var vendor = LoopbackVendor.Start(_ => LoopbackVendor.Http("200 OK", "Content-Encoding: br\r\n", "nothing that brotli knows of, secret"u8.ToArray()));
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s", BaseAddress = vendor.BaseAddress, MaxRetries = 0 });

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation));

        Assert.Equal("feishu.auth.tenant_access_token", thrown.Operation);
    }

    private static LoopbackVendor Start(string encoding, byte[] body) => LoopbackVendor.Start(request => request.StartsWith("GET /cgi-bin/gettoken", StringComparison.Ordinal)
        ? LoopbackVendor.Json("""{"errcode":0,"errmsg":"ok","access_token":"t","expires_in":7200}""")
        : LoopbackVendor.Http("200 OK", $"Content-Encoding: {encoding}\r\n", body));

    private static Task<UpdateWeComMeetingResponse> UpdateAsync(LoopbackVendor vendor) =>
        new WeComClient(new WeComOptions { CorpId = "ww", CorpSecret = "s", BaseAddress = vendor.BaseAddress, MaxRetries = 0 })
            .Meetings.UpdateAsync(new() { MeetingId = "m", Title = "t" }, Cancellation);

    private static byte[] Compress(string encoding, ReadOnlySpan<byte> body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = s_encodings[encoding](packed))
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }
}
