using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Faults;

/// <summary>What the runtime does with addresses and JSON, as it was measured.</summary>
public sealed class RuntimeTextFacts
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public void Escaping_leaves_dots_alone(string id)
    {
        string escaped = Uri.EscapeDataString(id);

        Assert.Equal(id, escaped);
    }

    [Fact]
    public void An_id_of_dots_climbs_out_of_its_path()
    {
        var address = new Uri($"https://example.com/open-apis/vc/v1/reserves/{Uri.EscapeDataString("..")}");

        Assert.Equal("/open-apis/vc/v1/", address.PathAndQuery);
    }

    [Fact]
    public void Escaped_dots_climb_too()
    {
        var address = new Uri("https://example.com/open-apis/vc/v1/reserves/%2E%2E");

        Assert.Equal("/open-apis/vc/v1/", address.PathAndQuery);
    }

    [Fact]
    public void Of_two_members_of_a_name_the_later_one_counts()
    {
        JsonElement element = JsonSerializer.Deserialize<JsonElement>("""{"code":99991663,"code":0}""");

        Assert.Equal(0, element.GetProperty("code").GetInt32());
    }

    [Fact]
    public void Nodes_refuse_two_members_of_a_name_only_when_they_are_read()
    {
        JsonNode node = JsonNode.Parse("""{"code":99991663,"code":0}""")!;

        Assert.Throws<ArgumentException>(() => node["code"]);
    }

    [Fact]
    public void A_byte_order_mark_is_rejected_from_bytes()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{}"u8];

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<JsonElement>(json));
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped_from_a_stream()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. "{}"u8]);

        JsonElement element = await JsonSerializer.DeserializeAsync<JsonElement>(stream, cancellationToken: Cancellation);

        Assert.Equal(JsonValueKind.Object, element.ValueKind);
    }

    [Theory]
    [InlineData("utf8mb4")]
    [InlineData("gbk")]
    public async Task A_charset_that_the_runtime_does_not_know_throws_when_the_text_is_read(string charset)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = charset };

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public void A_record_prints_its_members()
    {
        string text = new Login("ada", "hunter2").ToString();

        Assert.Contains("hunter2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_stops_at_64_levels_by_itself()
    {
        byte[] json = Encoding.ASCII.GetBytes(new string('[', 65) + new string(']', 65));

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<JsonElement>(json));
    }

    private sealed record Login(string Name, string Password);
}
