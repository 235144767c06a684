using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Members by telephone number and email address, and their two kinds of id.</summary>
public sealed class WeComSimulatorUsersTests : IAsyncLifetime
{
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _wecom.People.Add(new SimulatedWeComPerson("Chen") { Name = "陈", Mobiles = ["13800000000"], BizMail = "chen@corp.example", Email = "chen@home.example", Departments = [1, 2] });
        _caller = new WeComCaller(_wecom);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Theory]
    [InlineData("getuserid", """{"mobile":"13800000000"}""")]
    [InlineData("get_userid_by_email", """{"email":"chen@corp.example"}""")]
    [InlineData("get_userid_by_email", """{"email":"CHEN@home.example","email_type":2}""")]
    public async Task A_member_is_found(string call, string json)
    {
        SimulatorAnswer own = await _caller.PostAsync($"/cgi-bin/user/{call}", json);
        SimulatorAnswer thirdParty = await PostAsThirdPartyAsync($"/cgi-bin/user/{call}", json);

        Assert.Equal(("Chen", "woChen"), (own.Json.GetProperty("userid").GetString(), thirdParty.Json.GetProperty("userid").GetString()));
    }

    [Theory]
    [InlineData("getuserid", """{"mobile":"13900000000"}""", 46004)]
    [InlineData("getuserid", """{"mobile":"number"}""", 60103)]
    [InlineData("getuserid", """{"mobile":"1"}""", 40058)]
    [InlineData("get_userid_by_email", """{"email":"chen@home.example"}""", 46004)]
    [InlineData("get_userid_by_email", """{"email":"chen"}""", 60105)]
    [InlineData("get_userid_by_email", """{"email":"chen@home.example","email_type":3}""", 40058)]
    [InlineData("list_id", "{}", 48002)]
    public async Task A_miss_has_its_code(string call, string json, int code) =>
        Assert.Equal(code, (await _caller.PostAsync($"/cgi-bin/user/{call}", json)).NumericCode);

    [Fact]
    public async Task A_member_whom_the_app_may_not_view_is_refused()
    {
        _wecom.People.Set(_wecom.People.Get("Chen") with { IsVisible = false });

        Assert.Equal(60011, (await _caller.PostAsync("/cgi-bin/user/getuserid", """{"mobile":"13800000000"}""")).NumericCode);
    }

    [Theory]
    [InlineData("chen", 0, "陈")]
    [InlineData("woChen", 60111, null)]
    [InlineData("nobody", 60111, null)]
    public async Task A_member_is_read_by_its_userid_in_any_case(string userId, int code, string? name)
    {
        SimulatorAnswer read = await _caller.SendAsync(HttpMethod.Get, $"/cgi-bin/user/get?access_token={await _caller.GetTokenAsync()}&userid={userId}");

        Assert.Equal((code, name), (read.NumericCode, code == 0 ? read.Json.GetProperty("name").GetString() : null));
        Assert.DoesNotContain("13800000000", read.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("woChen", 0)]
    [InlineData("Chen", 40003)]
    public async Task A_third_party_app_gets_an_id_for_a_name_and_sends_no_plain_id(string userId, int code)
    {
        SimulatorAnswer read = await _caller.SendAsync(HttpMethod.Get, $"/cgi-bin/user/get?access_token={await ThirdPartyTokenAsync()}&userid={userId}");

        Assert.Equal((code, code == 0 ? "woChen" : null), (read.NumericCode, code == 0 ? read.Json.GetProperty("name").GetString() : null));
    }

    [Fact]
    public async Task Contact_sync_lists_each_member_once_for_a_department()
    {
        _wecom.SyncsContacts = true;

        SimulatorAnswer first = await _caller.PostAsync("/cgi-bin/user/list_id", """{"limit":5}""");
        SimulatorAnswer second = await _caller.PostAsync("/cgi-bin/user/list_id", $$"""{"limit":5,"cursor":"{{first.Json.GetProperty("next_cursor").GetString()}}"}""");

        Assert.Equal((5, 1, ""), (first.Json.GetProperty("dept_user").GetArrayLength(), second.Json.GetProperty("dept_user").GetArrayLength(), second.Json.GetProperty("next_cursor").GetString()));
    }

    [Fact]
    public async Task Ids_of_one_kind_become_those_of_the_other()
    {
        SimulatorAnswer open = await PostAsThirdPartyAsync("/cgi-bin/batch/userid_to_openuserid", """{"userid_list":["chen","nobody"]}""");
        SimulatorAnswer plain = await _caller.PostAsync("/cgi-bin/batch/openuserid_to_userid", """{"open_userid_list":["woChen","Chen"],"source_agentid":1}""");

        Assert.Equal(1, open.Json.GetProperty("invalid_userid_list").GetArrayLength());
        Assert.Equal(("woChen", "nobody"), (open.Json.GetProperty("open_userid_list")[0].GetProperty("open_userid").GetString(), open.Json.GetProperty("invalid_userid_list")[0].GetString()));
        Assert.Equal(("Chen", "Chen"), (plain.Json.GetProperty("userid_list")[0].GetProperty("userid").GetString(), plain.Json.GetProperty("invalid_open_userid_list")[0].GetString()));
    }

    [Fact]
    public async Task A_third_party_apps_meeting_knows_people_by_their_encrypted_ids()
    {
        string token = await ThirdPartyTokenAsync();
        SimulatorAnswer created = await _caller.CreateWithTokenAsync("""{"admin_userid":"woChen","title":"t","meeting_start":4000000000,"meeting_duration":3600,"cal_id":"wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA","invitees":{"userid":["wolisi"]},"settings":{"hosts":{"userid":["wolisi"]}}}""", token);
        string id = created.Json.GetProperty("meetingid").GetString()!;

        SimulatorAnswer read = await _caller.SendAsync(HttpMethod.Post, $"/cgi-bin/meeting/get_info?access_token={token}", $$"""{"meetingid":"{{id}}"}""");

        Assert.Equal("woChen", read.Json.GetProperty("admin_userid").GetString());
        Assert.Equal("wolisi", read.Json.GetProperty("settings").GetProperty("hosts").GetProperty("userid")[0].GetString());
        Assert.Equal(("Chen", "lisi"), (_wecom.Meetings.Get(id).AdminUserId, Assert.Single(_wecom.Meetings.Get(id).InviteeUserIds)));
    }

    [Fact]
    public async Task The_guests_of_a_meeting_are_replaced()
    {
        SimulatorAnswer wrong = await _caller.PostAsync("/cgi-bin/meeting/set_guests", """{"meetingid":"hyxxx","guests":[{"area":"0086","phone_number":"1"}]}""");
        await _caller.PostAsync("/cgi-bin/meeting/set_guests", """{"meetingid":"hyxxx","guests":[{"area":"86","phone_number":"13500000000","guest_name":"fifa"}]}""");

        SimulatorAnswer read = await _caller.PostAsync("/cgi-bin/meeting/get_guests", """{"meetingid":"hyxxx"}""");

        Assert.Equal((40058, "fifa", "123456789"), (wrong.NumericCode, read.Json.GetProperty("guests")[0].GetProperty("guest_name").GetString(), read.Json.GetProperty("meeting_code").GetString()));
    }

    [Theory]
    [InlineData("set_guests", "\"meetingid\":\"hyxxx\"", 0)]
    [InlineData("create", "\"admin_userid\":\"lisi\",\"title\":\"t\",\"meeting_start\":4000000000,\"meeting_duration\":3600", 40058)]
    public async Task A_guest_may_lose_the_name_but_does_not_come_without(string call, string fields, int code) =>
        Assert.Equal(code, (await _caller.PostAsync($"/cgi-bin/meeting/{call}", $$"""{{{fields}},"guests":[{"area":"86","phone_number":"1","guest_name":""}]}""")).NumericCode);

    private async Task<SimulatorAnswer> PostAsThirdPartyAsync(string path, string json) =>
        await _caller.SendAsync(HttpMethod.Post, $"{path}?access_token={await ThirdPartyTokenAsync()}", json);

    private async Task<string> ThirdPartyTokenAsync()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        string code = await _caller.GetPermanentCodeAsync("c1", suite);
        return (await _caller.RequestCorpTokenAsync("c1", code, suite)).Json.GetProperty("access_token").GetString()!;
    }
}
