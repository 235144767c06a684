using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Finding people by what is known of them, and reading them.</summary>
public sealed class FeishuUsersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BatchGetIds_reads_a_row_for_everything_that_was_sent_and_no_id_for_nobody()
    {
        FeishuStub feishu = Start("users.batch_get_ids");

        BatchGetFeishuUserIdsResponse response = await feishu.Client.Users.BatchGetIdsAsync(new() { Emails = ["zhangsan@example.com"], Mobiles = ["+14155550100"] }, FeishuUserIdType.OpenId, Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/contact/v3/users/batch_get_id?user_id_type=open_id").Body
            .ShouldEqualJson("""{"emails":["zhangsan@example.com"],"mobiles":["+14155550100"]}""");
        Assert.Equal(["ou_979112345678741d29069abcdef01234", null, "ou_46a087654321a1dc920ffab8fedc3456", "ou_01b081675121a1dc920ffab97cdc4567"], response.Items.Select(static row => row.UserId));
        Assert.Equal(["zhangsan@example.com", "nobody@example.com", null, null], response.Items.Select(static row => row.Email));
        Assert.Equal([null, null, "13011111111", "+14155550100"], response.Items.Select(static row => row.Mobile));
        Assert.Equal((true, false), (response.Items[0].Status!.IsActivated, response.Items[0].Status!.IsResigned));
    }

    [Fact]
    public async Task Addresses_and_numbers_of_people_are_not_printed()
    {
        FeishuStub feishu = Start("users.batch_get_ids");

        BatchGetFeishuUserIdsResponse response = await feishu.Client.Users.BatchGetIdsAsync(new() { Emails = ["zhangsan@example.com"] }, cancellationToken: Cancellation);

        string printed = string.Join('\n', response.Items);
        Assert.DoesNotContain("example.com", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("13011111111", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BatchGetIds_takes_no_token_of_a_user()
    {
        var feishu = FeishuStub.Start();

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => feishu.AsUser.Users.BatchGetIdsAsync(new() { Emails = ["a@example.com"] }, cancellationToken: Cancellation));

        Assert.Empty(feishu.Transport.Calls);
    }

    [Fact]
    public async Task BatchGetIds_needs_something_to_look_for()
    {
        Assert.Equal("Emails", await BrokenAsync(client => client.Users.BatchGetIdsAsync(new(), cancellationToken: Cancellation)));
        Assert.Equal("Emails", await BrokenAsync(client => client.Users.BatchGetIdsAsync(new() { Emails = [], Mobiles = [] }, cancellationToken: Cancellation)));
        Assert.Equal("Mobiles[1]", await BrokenAsync(client => client.Users.BatchGetIdsAsync(new() { Mobiles = ["1", " "] }, cancellationToken: Cancellation)));
    }

    [Fact]
    public async Task BatchGetIds_takes_50_addresses_and_50_numbers()
    {
        string[] most = [.. Enumerable.Range(0, 50).Select(static index => $"a{index}")];

        string at = await BrokenAsync(client => client.Users.BatchGetIdsAsync(new() { Emails = most, Mobiles = most }, cancellationToken: Cancellation));
        string beyond = await BrokenAsync(client => client.Users.BatchGetIdsAsync(new() { Emails = [.. most, "a"], Mobiles = [.. most, "a"] }, cancellationToken: Cancellation));

        Assert.Equal(("", "Emails Mobiles"), (at, beyond));
    }

    [Fact]
    public async Task Get_reads_all_ids_of_a_person_whatever_kind_was_sent()
    {
        FeishuStub feishu = Start("users.get");

        FeishuUser user = (await feishu.Client.Users.GetAsync("on_1", FeishuDepartmentIdType.DepartmentId, FeishuUserIdType.UnionId, Cancellation)).User!;

        feishu.Received(HttpMethod.Get, "/open-apis/contact/v3/users/on_1?department_id_type=department_id&user_id_type=union_id");
        Assert.Equal(("ou_7dab8a3d3cdcc9da365777c7ad535d62", "on_94a1ee5551019f18cd73d9f111898cf2", "3e3cf96b"), (user.OpenId, user.UnionId, user.UserId));
        Assert.Equal(("Zhang San", "San Zhang"), (user.Name, user.EnglishName));
    }

    [Fact]
    public async Task What_the_scopes_do_not_cover_is_null()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"user":{"open_id":"ou_1"}}}""");

        FeishuUser user = (await feishu.Client.Users.GetAsync("ou_1", cancellationToken: Cancellation)).User!;

        Assert.Equal(new FeishuUser { OpenId = "ou_1" }.ToString(), user.ToString());
    }

    [Theory]
    [InlineData("\"A\"", "A")]
    [InlineData("{\"ja_jp\":\"J\",\"en_us\":\"E\",\"zh_cn\":\"C\"}", "C")]
    [InlineData("{\"ja_jp\":\"J\",\"en_us\":\"E\",\"zh_cn\":\"\"}", "E")]
    [InlineData("{\"other\":{\"zh_cn\":[1]},\"ja_jp\":\"J\",\"de_de\":\"D\"}", "J")]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public async Task A_name_may_come_in_several_languages(string json, string? expected)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$$$"""{"code":0,"data":{"user":{"name":{{{{json}}}},"open_id":"ou_1"}}}""");

        FeishuUser user = (await feishu.Client.Users.GetAsync("ou_1", cancellationToken: Cancellation)).User!;

        Assert.Equal((expected, "ou_1"), (user.Name, user.OpenId));
    }

    [Theory]
    [InlineData("feishu.users.get", "{\"user\":{\"open_id\":{}}}")]
    [InlineData("feishu.users.batch_get", "{\"items\":[{\"union_id\":[1]}]}")]
    [InlineData("feishu.users.batch_get_names", "{\"users\":[{\"user_id\":{}}]}")]
    public async Task An_id_that_cannot_be_read_is_no_missing_one(string operation, string data)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"code":0,"data":{{data}}}""");

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Fact]
    public async Task Somebody_out_of_range_is_a_matter_of_permission_and_says_what_to_do()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":41050,"msg":"no user authority"}""", HttpStatusCode.BadRequest);

        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => feishu.Client.Users.GetAsync("ou_1", cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.UserOutOfRange, thrown.Code);
        Assert.Contains("contact range", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BatchGet_repeats_the_name_for_each_person()
    {
        FeishuStub feishu = Start("users.batch_get");

        BatchGetFeishuUsersResponse response = await feishu.Client.Users.BatchGetAsync(new() { UserIds = ["ou_1", "ou_2"], UserIdType = FeishuUserIdType.OpenId }, Cancellation);

        feishu.Received(HttpMethod.Get, "/open-apis/contact/v3/users/batch?user_ids=ou_1&user_ids=ou_2&user_id_type=open_id");
        Assert.Equal("Zhang San", Assert.Single(response.Items).Name);
    }

    [Theory]
    [InlineData(0, "UserIds")]
    [InlineData(1, "")]
    [InlineData(50, "")]
    [InlineData(51, "UserIds")]
    public async Task BatchGet_takes_1_to_50_people(int people, string expected)
    {
        string broken = await BrokenAsync(client => client.Users.BatchGetAsync(new() { UserIds = [.. Enumerable.Repeat("ou_1", people)] }, Cancellation));

        Assert.Equal(expected, broken);
    }

    [Fact]
    public async Task BatchGetNames_reads_names_in_all_languages()
    {
        FeishuStub feishu = Start("users.batch_get_names");

        BatchGetFeishuUserNamesResponse response = await feishu.Client.Users.BatchGetNamesAsync(new() { UserIds = ["ou_1"] }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/contact/v3/users/basic_batch").Body.ShouldEqualJson("""{"user_ids":["ou_1"]}""");
        FeishuUserName user = Assert.Single(response.Items);
        Assert.Equal(("ou_b3b46653c99f1f6177a478974bdabb72", "Zhang San"), (user.UserId, user.Name));
        Assert.Equal(new FeishuLocalizedName { Chinese = "Zhang San", Japanese = "Zhang San", English = "San Zhang" }, user.LocalizedName);
    }

    [Theory]
    [InlineData(0, "UserIds")]
    [InlineData(10, "")]
    [InlineData(11, "UserIds")]
    public async Task BatchGetNames_takes_1_to_10_people(int people, string expected)
    {
        string broken = await BrokenAsync(client => client.Users.BatchGetNamesAsync(new() { UserIds = [.. Enumerable.Repeat("ou_1", people)] }, cancellationToken: Cancellation));

        Assert.Equal(expected, broken);
    }

    private static async Task<string> BrokenAsync(Func<FeishuClient, Task> call) => string.Join(' ', await BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.Reply("""{"code":0}""");
            return feishu;
        },
        call));

    private static FeishuStub Start(string example)
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample(example);
        return feishu;
    }
}
