using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>The way from a number to the id that meetings take, on the older API.</summary>
public sealed class DingTalkSimulatorUsersTests : IAsyncLifetime
{
    private const string ByMobile = "/topapi/v2/user/getbymobile";
    private const string Read = "/topapi/v2/user/get";
    private const string ByUnionId = "/topapi/user/getbyunionid";

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _dingtalk.People.Add(new("ann") { UnionId = "union-of-ann", Name = "安", EnglishName = "Ann", Mobile = "13900000001", Email = "ann@example.com", DepartmentIds = [7, 8], ManagerUserId = "boss" });
        _dingtalk.People.Add(new("made") { Mobile = "13900000001", LoginId = "ann@made" });
        _dingtalk.People.Add(new("hidden") { Mobile = "13900000002", IsInScope = false });
        _caller = new DingTalkCaller(_dingtalk);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task A_number_leads_to_a_userid_and_this_to_a_unionId_and_back()
    {
        JsonElement found = await ResultAsync(ByMobile, """{"mobile":"13900000001"}""");
        JsonElement read = await ResultAsync(Read, """{"userid":"ann"}""");
        JsonElement back = await ResultAsync(ByUnionId, """{"unionid":"union-of-ann"}""");

        Assert.Equal("""{"userid":"ann"}""", found.GetRawText());
        Assert.Equal(("union-of-ann", "安", "13900000001", "86", "boss"), (Text(read, "unionid"), Text(read, "name"), Text(read, "mobile"), Text(read, "state_code"), Text(read, "manager_userid")));
        Assert.Equal([7, 8], read.GetProperty("dept_id_list").EnumerateArray().Select(static id => id.GetInt64()));
        Assert.Equal(("ann", 0), (Text(back, "userid"), back.GetProperty("contact_type").GetInt32()));
    }

    [Fact]
    public async Task Accounts_of_the_organisations_own_are_found_on_demand_and_read_by_their_sign_in_name()
    {
        JsonElement found = await ResultAsync(ByMobile, """{"mobile":"13900000001","support_exclusive_account_search":true}""");
        JsonElement read = await ResultAsync(Read, """{"userid":"ann","login_id":"ann@made","language":"en_US"}""");
        JsonElement english = await ResultAsync(Read, """{"userid":"ann","language":"en_US"}""");

        Assert.Equal("""{"userid":"ann","exclusive_account_userid_list":["made"]}""", found.GetRawText());
        Assert.Equal(("made", true, "Ann"), (Text(read, "userid"), read.GetProperty("exclusive_account").GetBoolean(), Text(english, "name")));
    }

    [Theory]
    [InlineData(ByMobile, """{}""", 400002)]
    [InlineData(ByMobile, """{"mobile":13900000001}""", 400002)]
    [InlineData(ByMobile, """{"mobile":"a number"}""", 40104)]
    [InlineData(ByMobile, """{"mobile":"13900000009"}""", 60121)]
    [InlineData(ByMobile, """{"mobile":"13900000002"}""", 60121)]
    [InlineData(Read, """{"userid":"union-of-ann"}""", 60121)]
    [InlineData(Read, """{"userid":"hidden"}""", 50002)]
    [InlineData(Read, """{"userid":"ann","language":"de"}""", 400002)]
    [InlineData(ByUnionId, """{"unionId":"union-of-ann"}""", 400002)]
    [InlineData(ByUnionId, """{"unionid":"ann"}""", 60121)]
    [InlineData("/topapi/v2/user/getbyunionid", """{"unionid":"union-of-ann"}""", 404)]
    public async Task Who_is_not_found_is_told_in_the_older_envelope(string path, string body, int code)
    {
        SimulatorAnswer answer = await _caller.CallLegacyAsync(path, body);

        Assert.Equal((HttpStatusCode.OK, code), (answer.Status, answer.NumericCode));
        Assert.NotEmpty(Text(answer.Json, "request_id")!);
        Assert.False(answer.Json.TryGetProperty("result", out _));
    }

    [Fact]
    public async Task The_token_stands_in_the_query_and_nowhere_else()
    {
        string token = await _caller.GetTokenAsync();

        SimulatorAnswer inHeader = await _caller.SendAsync(HttpMethod.Post, Read, """{"userid":"ann"}""", headers => headers.Add("x-acs-dingtalk-access-token", token));
        SimulatorAnswer unknown = await _caller.SendAsync(HttpMethod.Post, $"{Read}?access_token=x", """{"userid":"ann"}""");
        SimulatorAnswer byGet = await _caller.SendAsync(HttpMethod.Get, $"{Read}?access_token={token}");
        _time.Advance(TimeSpan.FromHours(3));
        SimulatorAnswer expired = await _caller.SendAsync(HttpMethod.Post, $"{Read}?access_token={token}", """{"userid":"ann"}""");

        Assert.Equal((40014, 40014, 22, 42001), (inHeader.NumericCode, unknown.NumericCode, byGet.NumericCode, expired.NumericCode));
        Assert.All(_dingtalk.Requests.Where(static request => request.Query.Contains("access_token")), static request => Assert.Equal(["***"], request.Query["access_token"]));
    }

    [Fact]
    public async Task An_app_of_a_third_party_finds_nobody_by_number_and_reads_no_numbers()
    {
        _dingtalk.AddCorp("corp");
        string token = (await _caller.RequestUnifiedTokenAsync("corp")).Json.GetProperty("access_token").GetString()!;

        SimulatorAnswer found = await _caller.SendAsync(HttpMethod.Post, $"{ByMobile}?access_token={token}", """{"mobile":"13900000001"}""");
        SimulatorAnswer read = await _caller.SendAsync(HttpMethod.Post, $"{Read}?access_token={token}", """{"userid":"ann"}""");

        Assert.Equal((88, "60011"), (found.NumericCode, Text(found.Json, "sub_code")));
        Assert.Equal("安", Text(read.Json.GetProperty("result"), "name"));
        Assert.DoesNotContain("13900000001", read.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@example.com", read.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_has_ids_but_no_name_in_a_text()
    {
        Assert.Equal("SimulatedDingTalkPerson { UserId = ann, UnionId = union-of-ann }", _dingtalk.People.Get("ann").ToString());
        Assert.Equal("union-x", new SimulatedDingTalkPerson("x").UnionId);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private async Task<JsonElement> ResultAsync(string path, string body) => (await _caller.CallLegacyAsync(path, body)).Json.GetProperty("result");
}
