using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>From a number to the ids of a person, and from one id to the other.</summary>
public sealed class DingTalkUsersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_number_leads_to_all_accounts_that_have_it()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("users.get_id_by_mobile");

        GetDingTalkUserIdByMobileResponse found = await dingtalk.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800138000", SupportExclusiveAccountSearch = true }, Cancellation);

        ReceivedRequest request = dingtalk.Received(HttpMethod.Post, "/topapi/v2/user/getbymobile?access_token=token-1");
        request.Body.ShouldEqualJson("""{"mobile":"13800138000","support_exclusive_account_search":true}""");
        Assert.Equal("zhangsan", found.UserId);
        Assert.Equal(["lisi"], found.ExclusiveAccountUserIds);
    }

    [Fact]
    public async Task Only_an_internal_app_finds_people_by_number()
    {
        var dingtalk = DingTalkStub.Start(static options =>
        {
            options.AppType = DingTalkAppType.ThirdParty;
            options.TokenProtector = TokenProtector.Plain;
        });

        await Assert.ThrowsAsync<MeetingNotSupportedException>(() => dingtalk.Client.ForCorp("ding1").Users.GetIdByMobileAsync(new() { Mobile = "13800138000" }, Cancellation));

        Assert.Empty(dingtalk.Transport.Calls);
    }

    [Fact]
    public void Fields_of_the_organisation_do_not_print()
    {
        string text = new GetDingTalkUserResponse { OrgEmailType = "base", Extension = """{"home":"Main Street 1"}""" }.ToString();

        Assert.Contains("OrgEmailType = base, Extension = ***", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_with_an_enterprise_account_only_is_found()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"errcode":0,"result":{"exclusive_account_userid_list":["lisi"]}}""");

        GetDingTalkUserIdByMobileResponse found = await dingtalk.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800138000" }, Cancellation);

        Assert.Null(found.UserId);
        Assert.Equal(["lisi"], found.ExclusiveAccountUserIds);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"userid":""}""")]
    [InlineData("""{"userid":null,"exclusive_account_userid_list":[]}""")]
    public async Task A_success_that_found_nobody_is_none(string result)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply($$"""{"errcode":0,"result":{{result}}}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(() => dingtalk.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800138000" }, Cancellation));
        await Assert.ThrowsAsync<MeetingProtocolException>(() => dingtalk.Client.Users.GetIdByUnionIdAsync(new() { UnionId = "z" }, Cancellation));
    }

    [Fact]
    public async Task A_user_id_leads_to_the_union_id_and_to_all_that_the_app_may_see()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""
            {"errcode":"0","result":{"userid":"u","unionid":"z","name":"张三","state_code":86,"mobile":13800138000,"dept_id_list":[1,9007199254740993],"hired_date":1740463800000,
            "leader_in_dept":[{"dept_id":1,"leader":"true"}],"dept_order_list":[{"dept_id":1,"order":176294576350761512}],"role_list":[{"id":7,"name":"n","group_name":"g"}],
            "union_emp_ext":{"userid":"u","corp_id":"c","union_emp_map_list":[{"userid":"v","corp_id":"d"}]}}}
            """);

        GetDingTalkUserResponse user = await dingtalk.Client.Users.GetAsync(new() { UserId = "u", Language = DingTalkLanguage.English, LoginId = "l" }, Cancellation);

        dingtalk.Received(HttpMethod.Post, "/topapi/v2/user/get?access_token=token-1").Body.ShouldEqualJson("""{"userid":"u","language":"en_US","login_id":"l"}""");
        Assert.Equal(("u", "z", "张三", "86", "13800138000"), (user.UserId, user.UnionId, user.Name, user.StateCode, user.Mobile));
        Assert.Equal(["1", "9007199254740993"], user.DepartmentIds);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1740463800000), user.HiredDate);
        Assert.Equal(new DingTalkUserLeadership { DepartmentId = "1", Leader = true }, Assert.Single(user.Leaderships));
        Assert.Equal(new DingTalkUserDepartmentOrder { DepartmentId = "1", Order = 176294576350761512 }, Assert.Single(user.DepartmentOrders));
        Assert.Equal(new DingTalkUserRole { Id = "7", Name = "n", GroupName = "g" }, Assert.Single(user.Roles));
        Assert.Equal(new DingTalkUserInLinkedOrganization { UserId = "v", CorpId = "d" }, Assert.Single(user.LinkedOrganizations!.Users));
    }

    [Fact]
    public async Task A_person_prints_without_the_ways_to_reach_the_person()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"errcode":0,"result":{"userid":"u","name":"张三","mobile":"13800138000","email":"a@example.com","org_email":"b@example.com","telephone":"010-1234"}}""");

        string text = (await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation)).ToString();

        Assert.Contains("张三", text, StringComparison.Ordinal);
        Assert.All(["13800138000", "@example.com", "010-1234"], reach => Assert.DoesNotContain(reach, text, StringComparison.Ordinal));
        Assert.DoesNotContain("13800138000", new GetDingTalkUserIdByMobileRequest { Mobile = "13800138000" }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_union_id_leads_back_to_the_user_id()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"errcode":0,"result":{"contact_type":"1","userid":"ext"}}""");

        GetDingTalkUserIdByUnionIdResponse found = await dingtalk.Client.Users.GetIdByUnionIdAsync(new() { UnionId = "z" }, Cancellation);

        dingtalk.Received(HttpMethod.Post, "/topapi/user/getbyunionid?access_token=token-1").Body.ShouldEqualJson("""{"unionid":"z"}""");
        Assert.Equal((DingTalkContactType.ExternalContact, "ext"), (found.ContactType, found.UserId));
    }

    [Fact]
    public async Task An_id_is_never_empty()
    {
        Assert.Equal(["Mobile"], await BrokenRules.OfAsync(Start, static client => client.Users.GetIdByMobileAsync(new() { Mobile = "" }, Cancellation)));
        Assert.Equal(["UserId"], await BrokenRules.OfAsync(Start, static client => client.Users.GetAsync(new() { UserId = "" }, Cancellation)));
        Assert.Equal(["UnionId"], await BrokenRules.OfAsync(Start, static client => client.Users.GetIdByUnionIdAsync(new() { UnionId = "" }, Cancellation)));
    }

    private static DingTalkStub Start(bool validates)
    {
        var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
        dingtalk.Reply("""{"errcode":0,"result":{"userid":"u"}}""");
        return dingtalk;
    }
}
