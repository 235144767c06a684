using MeetingApis.Feishu;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Pipeline;

public sealed class RequestUrlTests
{
    [Theory]
    [InlineData("6911188411932033028", "6911188411932033028")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b", "a%3Fb")]
    [InlineData("a#b", "a%23b")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("../../admin", "..%2F..%2Fadmin")]
    [InlineData("a b", "a%20b")]
    [InlineData("a+b&c=d", "a%2Bb%26c%3Dd")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("会议", "%E4%BC%9A%E8%AE%AE")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("-_.~", "-_.~")]
    public void An_id_is_escaped_into_one_segment(string id, string escaped)
    {
        string url = WithSegment(id);

        Assert.Equal($"/reserves/{escaped}/end", url);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a\0")]
    [InlineData("a\r\nHost: b")]
    [InlineData("\t")]
    [InlineData("a\u007f")]
    [InlineData("a\u0085b")]
    public void An_id_that_could_leave_its_segment_is_refused(string id)
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => WithSegment(id));

        Assert.Equal("reserveId", thrown.ParamName);
    }

    [Fact]
    public void A_null_id_is_refused()
    {
        ArgumentNullException thrown = Assert.Throws<ArgumentNullException>(() => WithSegment(null!));

        Assert.Equal("reserveId", thrown.ParamName);
    }

    [Fact]
    public void Broken_unicode_is_refused_in_ids_and_marked_in_queries()
    {
        string[] broken = ["\ud83d", "\ude00", "a\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00", "a\ud83db"];

        Assert.All(broken, text => Assert.Throws<ArgumentException>(() => WithSegment(text)));
        Assert.All(broken, text => Assert.EndsWith("=" + HalfCharacters.InQuery, WithQuery(text), StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_may_have_256_characters_and_no_more()
    {
        string longest = new('a', 256);

        Assert.Equal($"/reserves/{longest}/end", WithSegment(longest));
        Assert.Throws<ArgumentException>(() => WithSegment(longest + "a"));
    }

    [Fact]
    public void No_id_leaves_its_path()
    {
        string alphabet = "./\\?#%:@&=+;, 2eEfF\"'<>[]会😀";
        var random = new Random(20260115);

        for (int i = 0; i < 20_000; i++)
        {
            string id = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => alphabet.EnumerateRunes().ElementAt(random.Next(20)).ToString()));
            if (id is "." or "..")
            {
                continue;
            }

            var uri = new Uri("https://open.feishu.cn" + WithSegment(id));

            Assert.Equal(4, uri.Segments.Length);
            Assert.Equal(("reserves/", "end", "", ""), (uri.Segments[1], uri.Segments[3], uri.Query, uri.Fragment));
            Assert.Equal(id, Uri.UnescapeDataString(uri.Segments[2].TrimEnd('/')));
        }
    }

    [Fact]
    public void The_message_about_a_wrong_id_does_not_hold_the_id()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => WithSegment("canary\n"));

        Assert.DoesNotContain("canary", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_type_of_query_value_is_written_the_vendors_way()
    {
        var url = new RequestUrl("/list");
        url.AppendQuery("text", "a b&c=会/+");
        url.AppendQuery("empty", "");
        url.AppendQuery("number", 42);
        url.AppendQuery("long", 1_671_238_800_000L);
        url.AppendQuery("negative", (int?)-7);
        url.AppendQuery("yes", true);
        url.AppendQuery("no", (bool?)false);
        url.AppendQuery<FeishuUserIdType>("user_id_type", FeishuUserIdType.UnionId);
        url.AppendQuery("room_ids", ["omm_1", "omm 2"]);

        string text = url.ToString();

        Assert.Equal("/list?text=a%20b%26c%3D%E4%BC%9A%2F%2B&empty=&number=42&long=1671238800000&negative=-7&yes=true&no=false&user_id_type=union_id&room_ids=omm_1&room_ids=omm%202", text);
    }

    [Fact]
    public void Null_query_values_leave_no_trace()
    {
        var url = new RequestUrl("/list");
        url.AppendQuery("text", (string?)null);
        url.AppendQuery("number", (int?)null);
        url.AppendQuery("long", (long?)null);
        url.AppendQuery("flag", (bool?)null);
        url.AppendQuery<FeishuUserIdType>("code", null);
        url.AppendQuery("none", (IReadOnlyList<string>?)null);
        url.AppendQuery("empty", Array.Empty<string>());
        url.AppendQuery("items", [null!, "b"]);

        string text = url.ToString();

        Assert.Equal("/list?items=b", text);
    }

    [Fact]
    public void A_string_code_that_nobody_knows_is_sent_as_it_is()
    {
        var url = new RequestUrl("/list");
        url.AppendQuery<FeishuUserIdType>("type", new FeishuUserIdType("lark/id"));

        string text = url.ToString();

        Assert.Equal("/list?type=lark%2Fid", text);
    }

    [Fact]
    public void A_default_string_code_is_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(WithDefaultCode);

        Assert.Contains("FeishuUserIdType", thrown.Message, StringComparison.Ordinal);
    }

    private static string WithSegment(string id)
    {
        var url = new RequestUrl("/reserves/");
        url.AppendSegment(id, "reserveId");
        url.Append("/end");
        return url.ToString();
    }

    private static string WithQuery(string value)
    {
        var url = new RequestUrl("/list");
        url.AppendQuery("text", value);
        return url.ToString();
    }

    private static void WithDefaultCode()
    {
        var url = new RequestUrl("/list");
        url.AppendQuery<FeishuUserIdType>("type", default(FeishuUserIdType));
    }
}
