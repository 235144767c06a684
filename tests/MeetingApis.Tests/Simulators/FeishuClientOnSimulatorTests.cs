using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Simulators;

/// <summary>The library's own client through the life of what it books.</summary>
public sealed class FeishuClientOnSimulatorTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _feishu = await FeishuSimulator.StartAsync(_time, Cancellation);

    public async ValueTask DisposeAsync() => await _feishu.DisposeAsync();

    [Fact]
    public async Task A_reservation_is_made_read_changed_and_deleted()
    {
        FeishuClient client = Client();

        Reserve made = (await client.Reserves.ApplyAsync(
            new() { EndTime = _time.GetUtcNow().AddHours(2), OwnerId = "ou_1", MeetingSettings = new() { Topic = "周会", Password = "1234" } }, cancellationToken: Cancellation)).Reserve!;
        await client.Reserves.UpdateAsync(made.Id!, new() { MeetingSettings = new() { Topic = "评审" } }, cancellationToken: Cancellation);
        Reserve read = (await client.Reserves.GetAsync(made.Id!, cancellationToken: Cancellation)).Reserve!;
        await client.Reserves.DeleteAsync(made.Id!, Cancellation);

        Assert.Equal(("评审", "1234", "ou_1"), (read.MeetingSettings!.Topic, read.Password, read.ReserveUserId));
        Assert.Equal((made.MeetingNo, made.EndTime, ReserveExpireStatus.NotExpired), (read.MeetingNo, read.EndTime, read.ExpireStatus));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => client.Reserves.GetAsync(made.Id!, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_room_is_found_checked_and_answered_for()
    {
        _feishu.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_1", "F3"));
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_1", "Lake", "omb_1"));
        _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = "omm_1", Uid = "u1", OriginalTime = 7, StartTime = _time.GetUtcNow(), EndTime = _time.GetUtcNow().AddHours(1) });
        FeishuClient client = Client();

        FeishuRoom room = (await client.Rooms.ListAsync(new() { RoomLevelId = "omb_1" }, Cancellation)).Items[0];
        FeishuRoomBusyTime busy = Assert.Single(await BusyAsync());
        await client.RoomInstances.ReplyAsync(
            new() { RoomId = room.RoomId!, Uid = busy.Uid!, OriginalTime = busy.OriginalTime!.Value, Status = FeishuRoomInstanceStatus.NotCheckIn }, Cancellation);

        Assert.Empty(await BusyAsync());

        async Task<IReadOnlyList<FeishuRoomBusyTime>> BusyAsync() => (await client.RoomInstances.GetFreeBusyAsync(
            new() { RoomIds = [room.RoomId!], TimeMin = _time.GetUtcNow(), TimeMax = _time.GetUtcNow().AddDays(1) }, Cancellation)).FreeBusy[room.RoomId!];
    }

    [Fact]
    public async Task A_client_that_is_given_a_user_s_token_acts_as_the_user()
    {
        SimulatedFeishuMeeting meeting = _feishu.StartMeeting("6911188411932033028", "ou_host");
        FeishuClient client = Client(new FixedTokenProvider(_feishu.IssueUserToken("ou_host"))).AsUser("ou_host");

        await client.Meetings.EndAsync(meeting.Id, Cancellation);

        Assert.Equal(_time.GetUtcNow(), _feishu.Meetings.Get(meeting.Id).EndTime);
    }

    [Fact]
    public async Task A_client_in_its_own_name_cannot_act_as_a_user()
    {
        SimulatedFeishuMeeting meeting = _feishu.StartMeeting("6911188411932033028", "ou_host");

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => Client().Meetings.EndAsync(meeting.Id, Cancellation));

        Assert.Null(_feishu.Meetings.Get(meeting.Id).EndTime);
    }

    private FeishuClient Client(IAccessTokenProvider? tokens = null)
    {
        var options = new FeishuOptions { AccessTokenProvider = tokens };
        _feishu.Configure(options);
        return new FeishuClient(options, timeProvider: _time);
    }
}
