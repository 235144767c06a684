using System.Net;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorRoomInstancesTests : IAsyncLifetime
{
    private const string RoomId = "omm_c7e9ef91ec9f3c007f1dfb2503918981";
    private const string Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Theory]
    [InlineData("NOT_CHECK_IN")]
    [InlineData("ENDED_BEFORE_DUE")]
    [InlineData("ACCEPTED_BY_ADMIN")]
    [InlineData("DECLINED_BY_ADMIN")]
    public async Task A_reply_is_kept(string status)
    {
        SimulatorAnswer answer = await ReplyAsync($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":0,"status":"{{status}}"}""");

        Assert.Equal("""{"code":0,"msg":"success"}""", answer.Body);
        Assert.Equal(status, _feishu.RoomReservations.Get((RoomId, Uid, 0)).Reply);
    }

    [Fact]
    public async Task An_exception_of_a_series_is_found_by_its_original_time()
    {
        _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = RoomId, Uid = Uid, OriginalTime = 1700000000, StartTime = DateTimeOffset.UtcNow, EndTime = DateTimeOffset.UtcNow.AddHours(1) });

        await ReplyAsync($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":1700000000,"status":"NOT_CHECK_IN"}""");

        Assert.Equal(1700000000, Assert.Single(_feishu.RoomReservations.All, held => held.Reply is not null).OriginalTime);
    }

    [Theory]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":7,"status":"NOT_CHECK_IN"}""", 105003)]
    [InlineData($$"""{"room_id":"omm_unknown","uid":"{{Uid}}","original_time":0,"status":"NOT_CHECK_IN"}""", 100005)]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"unknown","original_time":0,"status":"NOT_CHECK_IN"}""", 105002)]
    [InlineData($$"""{"uid":"{{Uid}}","original_time":0,"status":"NOT_CHECK_IN"}""", 105002)]
    [InlineData($$"""{"room_id":"{{RoomId}}","original_time":0,"status":"NOT_CHECK_IN"}""", 105002)]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","status":"NOT_CHECK_IN"}""", 105002)]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":"0","status":"NOT_CHECK_IN"}""", 105002)]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":0}""", 105002)]
    [InlineData($$"""{"room_id":"{{RoomId}}","uid":"{{Uid}}","original_time":0,"status":"GONE"}""", 105002)]
    public async Task A_broken_rule_is_answered_with_its_code_and_http_200(string body, int code)
    {
        SimulatorAnswer answer = await ReplyAsync(body);

        Assert.Equal((HttpStatusCode.OK, code), (answer.Status, answer.NumericCode));
    }

    private Task<SimulatorAnswer> ReplyAsync(string body) =>
        _caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/instance/reply", body);
}
