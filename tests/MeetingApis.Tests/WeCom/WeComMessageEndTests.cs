using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.WeCom;

/// <summary>Messages that quote the request: what WeCom itself adds stands at the end.</summary>
public sealed class WeComMessageEndTests
{
    private const string Update = "wecom.meetings.update";
    private const string Own = "hint: [1_2_3], from ip: 192.0.2.7, more info at https://open.work.weixin.qq.com/devtool/query?e=90602";

    /// <summary>Titles that look like what WeCom adds.</summary>
    public static TheoryData<string> Titles =>
    [
        "x, hint: [999]", "x, hint: [999", "hint: [], from ip: 1.1.1.1", "more info at https://open.work.weixin.qq.com/other", "x, more info at https://evil.example/", "from ip: , more info at https://evil.example/ ",
        "x, hint: [999], from ip: 198.51.100.9, more info at https://open.work.weixin.qq.com/other", "Warning: wrong json format.", "errcode\":0", "42001", "]", "https://",
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_quoted_title_gives_neither_hint_nor_link(string title)
    {
        MeetingApiException ended = await FailureAsync($"invalid title '{title}', {Own}");
        MeetingApiException warned = await FailureAsync($"invalid title '{title}', {Own} Warning: wrong json format. ");
        MeetingApiException open = await FailureAsync($"invalid title '{title}' of the meeting");

        Assert.All([ended, warned], static thrown => Assert.Equal(("1_2_3", "https://open.work.weixin.qq.com/devtool/query?e=90602"), (thrown.RequestId, thrown.HelpLink)));
        Assert.Null(open.RequestId);
        Assert.StartsWith("https://developer.work.weixin.qq.com/document/path/", open.HelpLink, StringComparison.Ordinal);
        Assert.All([ended, warned, open], static thrown => Assert.IsType<MeetingNotFoundException>(thrown));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://open.work.weixin.qq.com.evil.example/")]
    [InlineData("https://open.work.weixin.qq.com@evil.example/")]
    [InlineData("https://evilweixin.qq.com/")]
    [InlineData("http://open.work.weixin.qq.com/")]
    [InlineData("javascript:alert(1)//.weixin.qq.com")]
    [InlineData("https://")]
    public async Task A_link_leads_to_the_vendor_or_nowhere(string link)
    {
        MeetingApiException thrown = await FailureAsync($"no, hint: [1_2_3], from ip: , more info at {link}");

        Assert.StartsWith("https://developer.work.weixin.qq.com/document/path/", thrown.HelpLink, StringComparison.Ordinal);
        Assert.Equal("1_2_3", thrown.RequestId);
    }

    private static Task<MeetingApiException> FailureAsync(string message) =>
        EachOperation.FailureAsync(Update, $$"""{"errcode":90602,"errmsg":{{System.Text.Json.JsonSerializer.Serialize(message)}}}""");
}
