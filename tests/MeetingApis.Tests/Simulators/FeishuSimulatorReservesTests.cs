using System.Globalization;
using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorReservesTests : IAsyncLifetime
{
    private const string Id = "6911188411932033028";

    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task The_pages_example_is_accepted_and_reports_its_unknown_host()
    {
        SimulatorAnswer answer = await _caller.UpdateReserveAsync("""
            {"end_time":"1608888867","meeting_settings":{"topic":"my meeting","action_permissions":[{"permission":1,"permission_checkers":
            [{"check_field":1,"check_mode":1,"check_list":["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]}]}],"meeting_initial_type":1,
            "meeting_connect":true,"call_setting":{"callee":{"id":"ou_3ec3f6a28a0d08c45d895276e8e5e19b","user_type":1,
            "pstn_sip_info":{"nickname":"dodo","main_address":"+86-02187654321"}}},"auto_record":true,
            "assign_host_list":[{"user_type":1,"id":"ou_3ec3f6a28a0d08c45d895276e8e5e19b"}],"password":"971024"}}
            """);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(0, answer.NumericCode);
        JsonElement data = answer.Json.GetProperty("data");
        JsonElement reserve = data.GetProperty("reserve");
        Assert.Equal(Id, reserve.GetProperty("id").GetString());
        Assert.Equal("1608888867", reserve.GetProperty("end_time").GetString());
        Assert.Equal(2, reserve.GetProperty("expire_status").GetInt32());
        Assert.Equal("971024", reserve.GetProperty("password").GetString());
        Assert.Equal(
            "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
            Assert.Single(data.GetProperty("reserve_correction_check_info").GetProperty("invalid_host_id_list").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task What_is_absent_is_kept()
    {
        SimulatedReserve before = _feishu.Reserves.Get(Id);

        SimulatorAnswer answer = await _caller.UpdateReserveAsync("""{"meeting_settings":{"topic":"周会"}}""");

        Assert.Equal(before with { Topic = "周会" }, _feishu.Reserves.Get(Id));
        Assert.Equal(1, answer.Json.GetProperty("data").GetProperty("reserve").GetProperty("expire_status").GetInt32());
        Assert.False(answer.Json.GetProperty("data").TryGetProperty("reserve_correction_check_info", out _));
    }

    [Fact]
    public async Task What_is_empty_is_cleared()
    {
        _feishu.People.Add(new SimulatedFeishuPerson("ou_1"));
        await _caller.UpdateReserveAsync("""{"meeting_settings":{"assign_host_list":[{"user_type":1,"id":"ou_1"}]}}""");
        Assert.Equal(["ou_1"], _feishu.Reserves.Get(Id).HostIds);

        await _caller.UpdateReserveAsync("""{"meeting_settings":{"topic":"","password":"","assign_host_list":[],"action_permissions":[]}}""");

        SimulatedReserve reserve = _feishu.Reserves.Get(Id);
        Assert.Equal(("", ""), (reserve.Topic, reserve.Password));
        Assert.Empty(reserve.HostIds);
        Assert.Equal(0, reserve.ActionPermissions!.Value.GetArrayLength());
    }

    [Fact]
    public async Task A_refused_update_changes_nothing()
    {
        SimulatedReserve before = _feishu.Reserves.Get(Id);

        await _caller.UpdateReserveAsync("""{"end_time":"1","meeting_settings":{"topic":"x","password":"12"}}""");

        Assert.Equal(before, _feishu.Reserves.Get(Id));
    }

    [Fact]
    public async Task An_unknown_reservation_is_not_found()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Put, "/open-apis/vc/v1/reserves/1", "{}");

        Assert.Equal((HttpStatusCode.NotFound, 121004), (answer.Status, answer.NumericCode));
    }

    [Fact]
    public async Task Somebody_elses_reservation_is_forbidden()
    {
        _feishu.Reserves.Add(new SimulatedReserve { Id = "2", EndTime = _time.GetUtcNow(), BelongsToAnother = true });

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Put, "/open-apis/vc/v1/reserves/2", "{}");

        Assert.Equal((HttpStatusCode.Forbidden, 121005), (answer.Status, answer.NumericCode));
    }

    [Theory]
    [InlineData(30 * 24 * 60 * 60, 0)]
    [InlineData((30 * 24 * 60 * 60) + 1, 121003)]
    public async Task The_end_lies_at_most_30_days_ahead(int secondsAhead, int code)
    {
        string end = _time.GetUtcNow().AddSeconds(secondsAhead).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        SimulatorAnswer answer = await _caller.UpdateReserveAsync($$"""{"end_time":"{{end}}"}""");

        Assert.Equal(code, answer.NumericCode);
    }

    [Theory]
    [InlineData("""{"end_time":"tomorrow"}""", 121003)]
    [InlineData("""{"end_time":""}""", 121003)]
    [InlineData("""{"end_time":1608888867}""", 9499)]
    [InlineData("""["end_time"]""", 9499)]
    [InlineData("""{"end_time":""", 9499)]
    [InlineData("""{"meeting_settings":{"password":"123"}}""", 123006)]
    [InlineData("""{"meeting_settings":{"password":"1234567890"}}""", 123006)]
    [InlineData("""{"meeting_settings":{"password":"12a4"}}""", 123006)]
    [InlineData("""{"meeting_settings":{"meeting_initial_type":2,"auto_record":true}}""", 123002)]
    [InlineData("""{"meeting_settings":{"meeting_initial_type":3}}""", 121003)]
    [InlineData("""{"meeting_settings":{"assign_host_list":[{"user_type":1,"id":""}]}}""", 123004)]
    [InlineData("""{"meeting_settings":{"assign_host_list":[{"user_type":2,"id":"ou_1"}]}}""", 123004)]
    [InlineData("""{"meeting_settings":{"assign_host_list":[{"id":"on_1"}]}}""", 123004)]
    [InlineData("""{"meeting_settings":{"action_permissions":[{"permission":4,"permission_checkers":[]}]}}""", 121003)]
    [InlineData("""{"meeting_settings":{"action_permissions":[{"permission":1}]}}""", 121003)]
    [InlineData("""{"meeting_settings":{"call_setting":{"callee":{"id":"ou_1"}}}}""", 121003)]
    [InlineData("""{"meeting_settings":{"meeting_initial_type":2,"call_setting":{"callee":{"user_type":1}}}}""", 121003)]
    public async Task A_broken_rule_is_answered_with_its_code(string Body, int code)
    {
        SimulatorAnswer answer = await _caller.UpdateReserveAsync(Body);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.NumericCode));
    }

    [Fact]
    public async Task Ten_hosts_are_allowed_and_eleven_are_not()
    {
        static string Hosts(int count) =>
            $$$"""{"meeting_settings":{"assign_host_list":[{{{string.Join(',', Enumerable.Repeat("""{"id":"ou_1"}""", count))}}}]}}""";

        Assert.Equal(0, (await _caller.UpdateReserveAsync(Hosts(10))).NumericCode);
        Assert.Equal(123003, (await _caller.UpdateReserveAsync(Hosts(11))).NumericCode);
    }

    [Fact]
    public async Task Ids_are_judged_by_the_kind_the_call_names()
    {
        const string Body = """{"meeting_settings":{"assign_host_list":[{"id":"on_1"}]}}""";

        Assert.Equal(0, (await _caller.CallAsync(HttpMethod.Put, FeishuCaller.ReservePath + "?user_id_type=union_id", Body)).NumericCode);
        Assert.Equal(99992402, (await _caller.CallAsync(HttpMethod.Put, FeishuCaller.ReservePath + "?user_id_type=x", Body)).NumericCode);
    }

    [Fact]
    public async Task A_parameter_error_names_the_field()
    {
        SimulatorAnswer answer = await _caller.UpdateReserveAsync("""{"end_time":"tomorrow"}""");

        JsonElement violation = Assert.Single(answer.Json.GetProperty("error").GetProperty("field_violations").EnumerateArray());
        Assert.Equal("end_time", violation.GetProperty("field").GetString());
        Assert.Equal("tomorrow", violation.GetProperty("value").GetString());
    }
}
