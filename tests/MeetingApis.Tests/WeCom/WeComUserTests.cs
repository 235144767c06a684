using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Finding members, reading them, and converting their ids.</summary>
public sealed class WeComUserTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_member_is_found_by_mobile_number()
    {
        WeComStub wecom = Start("get_id_by_mobile");

        GetWeComUserIdResponse found = await wecom.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800000000" }, Cancellation);

        Assert.Equal("zhangsan", found.UserId);
    }

    [Theory]
    [InlineData(null, """{"email":"zhangsan@example.com"}""")]
    [InlineData(WeComEmailType.Corp, """{"email":"zhangsan@example.com","email_type":1}""")]
    [InlineData(WeComEmailType.Personal, """{"email":"zhangsan@example.com","email_type":2}""")]
    public async Task A_member_is_found_by_either_kind_of_address(WeComEmailType? type, string body)
    {
        WeComStub wecom = Start("get_id_by_email");

        GetWeComUserIdResponse found = await wecom.Client.Users.GetIdByEmailAsync(new() { Email = "zhangsan@example.com", EmailType = type }, Cancellation);

        Assert.Equal("zhangsan", found.UserId);
        Assert.Equal(body, Assert.Single(wecom.Transport.Calls).Body);
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""")]
    [InlineData("""{"errcode":0,"userid":null}""")]
    [InlineData("""{"errcode":0,"userid":""}""")]
    public async Task A_success_that_found_nobody_is_none(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);
        wecom.Reply(answer);

        await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Users.GetIdByMobileAsync(new() { Mobile = "13800000000" }, Cancellation));
        await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.Users.GetIdByEmailAsync(new() { Email = "zhangsan@example.com" }, Cancellation));
    }

    [Theory]
    [InlineData("wecom.users.get_id_by_mobile", "46004", typeof(MeetingNotFoundException))]
    [InlineData("wecom.users.get_id_by_mobile", "60111", typeof(MeetingNotFoundException))]
    [InlineData("wecom.users.get_id_by_mobile", "40003", typeof(MeetingNotFoundException))]
    [InlineData("wecom.users.get_id_by_mobile", "60103", typeof(MeetingValidationException))]
    [InlineData("wecom.users.get_id_by_email", "60105", typeof(MeetingValidationException))]
    [InlineData("wecom.users.get_id_by_email", "60011", typeof(MeetingPermissionException))]
    [InlineData("wecom.users.get", "40003", typeof(MeetingValidationException))]
    [InlineData("wecom.users.get", "48009", typeof(MeetingPermissionException))]
    [InlineData("wecom.users.list_ids", "48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string operation, string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Fact]
    public async Task Too_many_wrong_numbers_are_told_from_too_many_calls()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.users.get_id_by_mobile", """{"errcode":45009,"errmsg":"m"}""");

        Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.Contains("for a day", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_read_by_an_id_in_the_query()
    {
        WeComStub wecom = Start("get");

        GetWeComUserResponse user = await wecom.Client.Users.GetAsync(new() { UserId = "zhang@san" }, Cancellation);

        wecom.Received(HttpMethod.Get, "/cgi-bin/user/get?userid=zhang%40san&access_token=token-1");
        Assert.Equal("Zhang San", user.Name);
        Assert.Equal(["1", "2"], user.DepartmentIds);
        Assert.Equal([true, false], user.IsLeaderInDepartments);
    }

    [Theory]
    [InlineData("""{"errcode":0,"userid":"wo1","name":"wo1","open_userid":"wo1"}""", null)]
    [InlineData("""{"errcode":0,"name":"wo1","userid":"wo1"}""", null)]
    [InlineData("""{"errcode":0,"userid":"zhangsan","name":"Zhang San"}""", "Zhang San")]
    [InlineData("""{"errcode":0,"userid":"zhangsan"}""", null)]
    public async Task An_id_in_the_place_of_a_name_is_no_name(string answer, string? expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        GetWeComUserResponse user = await wecom.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal(expected, user.Name);
    }

    [Theory]
    [InlineData("\"0\"", WeComGender.Unknown)]
    [InlineData("\"2\"", WeComGender.Female)]
    [InlineData("1", WeComGender.Male)]
    [InlineData("\"\"", null)]
    public async Task A_gender_comes_as_text_and_may_be_hidden(string json, WeComGender? expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$"""{"errcode":0,"gender":{{json}}}""");

        GetWeComUserResponse user = await wecom.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal(expected, user.Gender);
    }

    [Fact]
    public async Task Members_of_several_departments_are_listed_once_for_each()
    {
        WeComStub wecom = Start("list_ids");

        ListWeComUserIdsResponse page = await wecom.Client.Users.ListIdsAsync(new(), Cancellation);

        Assert.Equal([("zhangsan", "1"), ("zhangsan", "2")], page.Items.Select(member => (member.UserId, member.DepartmentId)));
        Assert.False(page.HasMore);
    }

    [Fact]
    public async Task Enumerate_follows_the_cursors()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"next_cursor":"c1","dept_user":[{"userid":"a","department":1}]}""");
        wecom.Reply("""{"errcode":0,"next_cursor":"","dept_user":[{"userid":"b","department":1}]}""");
        var read = new List<string?>();

        await foreach (WeComDepartmentMember member in wecom.Client.Users.EnumerateIdsAsync(new() { PageSize = 1 }, Cancellation))
        {
            read.Add(member.UserId);
        }

        Assert.Equal(["a", "b"], read);
        Assert.Equal(["""{"limit":1}""", """{"cursor":"c1","limit":1}"""], wecom.Transport.Calls.Select(call => call.Body));
    }

    [Fact]
    public async Task Encrypted_ids_are_found_and_plain_ones_without_are_named()
    {
        var wecom = WeComStub.StartThirdParty();
        wecom.ReplyExample("users.to_open_ids");

        ToWeComOpenIdsResponse found = await wecom.InCorp.Users.ToOpenIdsAsync(new() { UserIds = ["zhangsan", "nobody"] }, Cancellation);

        Assert.Equal(("zhangsan", "woAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), (Assert.Single(found.Items).UserId, found.Items[0].OpenUserId));
        Assert.Equal(["nobody"], found.InvalidUserIds);
    }

    [Fact]
    public async Task Plain_ids_are_found_and_an_app_that_knows_them_need_not_ask()
    {
        WeComStub wecom = Start("to_user_ids");

        ToWeComUserIdsResponse found = await wecom.Client.Users.ToUserIdsAsync(new() { OpenUserIds = ["woAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"], SourceAgentId = "1000002" }, Cancellation);

        Assert.Equal("zhangsan", Assert.Single(found.Items).UserId);
        Assert.Empty(found.InvalidOpenUserIds);
        await Assert.ThrowsAsync<MeetingNotSupportedException>(() => wecom.Client.Users.ToOpenIdsAsync(new() { UserIds = ["zhangsan"] }, Cancellation));
    }

    [Theory]
    [InlineData("1000002", "")]
    [InlineData("", "SourceAgentId")]
    [InlineData("agent", "SourceAgentId")]
    [InlineData(null, "SourceAgentId")]
    public async Task The_app_from_which_ids_come_is_a_number(string? agentId, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates => Start("to_user_ids", validates), client => client.Users.ToUserIdsAsync(new() { OpenUserIds = ["wo1"], SourceAgentId = agentId! }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(string operation, bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample($"users.{operation}");
        return wecom;
    }
}
