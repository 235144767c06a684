using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>Addresses and numbers of people, which answers repeat and exceptions do not.</summary>
public sealed class QuotedPeopleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("lisi@example.com")]
    [InlineData("zhangsan@example.com")]
    [InlineData("13011111111")]
    [InlineData("+14155550100")]
    public async Task Every_item_of_a_list_is_hidden(string sought)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":7654321,"msg":"nobody has {{sought}}"}""");

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => feishu.Client.Users.BatchGetIdsAsync(
            new() { Emails = ["lisi@example.com", "zhangsan@example.com"], Mobiles = ["13011111111", "+14155550100"] }, cancellationToken: Cancellation));

        Assert.Contains("nobody has", thrown.VendorMessage, StringComparison.Ordinal);
        Assert.All(ToldText.Of(thrown), told => Assert.DoesNotContain(sought, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_follows_a_number_is_told()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":7654321,"errmsg":"13800000000 and 13900000000 of meeting-1 for visitor-one"}""");

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => wecom.Client.Meetings.SetGuestsAsync(
            new() { MeetingId = "meeting-1", Guests = [new() { Area = "86", PhoneNumber = "13800000000", GuestName = "visitor-one" }, new() { Area = "86", PhoneNumber = "13900000000" }] }, Cancellation));

        Assert.Contains("meeting-1 for visitor-one", thrown.VendorMessage, StringComparison.Ordinal);
        Assert.All(ToldText.Of(thrown), static told => Assert.False(told.Contains("13800000000", StringComparison.Ordinal) || told.Contains("13900000000", StringComparison.Ordinal), told));
    }

    [Fact]
    public async Task A_number_is_hidden_at_the_older_host_too()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"errcode":987654,"errmsg":"nobody has 13800138000"}""");

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => dingtalk.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800138000" }, Cancellation));

        Assert.All(ToldText.Of(thrown), static told => Assert.DoesNotContain("13800138000", told, StringComparison.Ordinal));
    }
}
