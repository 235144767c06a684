using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorUsersTests : IAsyncLifetime
{
    private const string Path = "/open-apis/contact/v3/users";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
        _feishu.People.Add(new SimulatedFeishuPerson("ou_1") { UnionId = "on_1", UserId = "staff1", Name = "张三", EnglishName = "San Zhang", Email = "San@example.com", EnterpriseEmail = "san@corp.cn", Mobiles = ["13011111111"] });
        _feishu.People.Add(new SimulatedFeishuPerson("ou_2") { Name = "Hidden", Email = "hidden@example.com", IsInContactRange = false });
        _feishu.People.Add(new SimulatedFeishuPerson("ou_3") { Name = "Gone", Email = "gone@example.com", IsResigned = true });
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Theory]
    [InlineData("open_id", "ou_1")]
    [InlineData("union_id", "on_1")]
    [InlineData("user_id", "staff1")]
    public async Task Ids_are_found_by_email_and_mobile_in_the_kind_that_is_asked_for(string type, string id)
    {
        JsonElement[] rows = await FindAsync("""{"emails":["san@EXAMPLE.com"],"mobiles":["13011111111"]}""", type);

        Assert.Equal([("san@EXAMPLE.com", id), ("13011111111", id)], rows.Select(row => (Text(row, "email") ?? Text(row, "mobile"), Text(row, "user_id"))));
    }

    [Theory]
    [InlineData("nobody@example.com")]
    [InlineData("san@corp.cn")]
    [InlineData("hidden@example.com")]
    [InlineData("gone@example.com")]
    public async Task Who_is_not_found_has_a_row_without_an_id(string email)
    {
        JsonElement row = Assert.Single(await FindAsync($$"""{"emails":["{{email}}"]}"""));

        Assert.Equal((email, null), (Text(row, "email"), Text(row, "user_id")));
    }

    [Fact]
    public async Task Who_has_left_is_found_on_request()
    {
        JsonElement row = Assert.Single(await FindAsync("""{"emails":["gone@example.com"],"include_resigned":true}"""));

        Assert.Equal("ou_3", Text(row, "user_id"));
        Assert.True(row.GetProperty("status").GetProperty("is_resigned").GetBoolean());
    }

    [Theory]
    [InlineData("ou_1", "open_id")]
    [InlineData("on_1", "union_id")]
    [InlineData("staff1", "user_id")]
    public async Task A_person_is_read_with_all_ids(string id, string type)
    {
        JsonElement user = (await GetAsync($"/{id}?user_id_type={type}")).Json.GetProperty("data").GetProperty("user");

        Assert.Equal(("ou_1", "on_1", "staff1", "张三", "13011111111"), (Text(user, "open_id"), Text(user, "union_id"), Text(user, "user_id"), Text(user, "name"), Text(user, "mobile")));
    }

    [Theory]
    [InlineData("/staff1", 99992351)]
    [InlineData("/ou_1?user_id_type=union_id", 99992363)]
    [InlineData("/ou_1?user_id_type=user_id", 99992359)]
    [InlineData("/ou_unknown", 41012)]
    [InlineData("/ou_2", 41050)]
    [InlineData("/batch?user_ids=ou_1&user_ids=staff1", 99992351)]
    [InlineData("/batch", 40001)]
    public async Task An_id_of_another_kind_or_of_nobody_is_refused(string rest, int code)
    {
        SimulatorAnswer answer = await GetAsync(rest);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.NumericCode));
    }

    [Fact]
    public async Task Several_are_read_without_those_outside_the_contact_range()
    {
        JsonElement items = (await GetAsync("/batch?user_ids=ou_1&user_ids=ou_2&user_ids=ou_unknown")).Json.GetProperty("data").GetProperty("items");

        Assert.Equal(["ou_1"], items.EnumerateArray().Select(user => Text(user, "open_id")));
    }

    [Fact]
    public async Task A_user_sees_whom_the_app_does_not()
    {
        SimulatorAnswer answer = await _caller.SendWithTokenAsync(HttpMethod.Get, Path + "/ou_2", null, _feishu.IssueUserToken("ou_1"));

        Assert.Equal(0, answer.NumericCode);
    }

    [Fact]
    public async Task Names_are_given_for_everybody()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path + "/basic_batch", """{"user_ids":["ou_1","ou_2","ou_unknown"]}""");

        Assert.Equal([("ou_1", "张三"), ("ou_2", "Hidden")], answer.Json.GetProperty("data").GetProperty("users").EnumerateArray().Select(user => (Text(user, "user_id"), Text(user, "name"))));
    }

    [Fact]
    public async Task More_than_ten_names_at_once_are_refused()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path + "/basic_batch", JsonSerializer.Serialize(new { user_ids = Enumerable.Range(0, 11).Select(static i => $"ou_{i}") }));

        Assert.Equal((HttpStatusCode.BadRequest, 40001), (answer.Status, answer.NumericCode));
    }

    private Task<SimulatorAnswer> GetAsync(string rest) => _caller.CallAsync(HttpMethod.Get, Path + rest);

    private async Task<JsonElement[]> FindAsync(string body, string type = "open_id") =>
        [.. (await _caller.CallAsync(HttpMethod.Post, $"{Path}/batch_get_id?user_id_type={type}", body)).Json.GetProperty("data").GetProperty("user_list").EnumerateArray()];

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
