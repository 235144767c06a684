using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading rooms by their ids.</summary>
public sealed class RoomsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_names_the_room_and_the_kind_of_ids()
    {
        FeishuStub feishu = Start("rooms.get");

        await feishu.Client.Rooms.GetAsync("omm_1", FeishuUserIdType.UserId, Cancellation);

        feishu.Received(HttpMethod.Get, "/open-apis/vc/v1/rooms/omm_1?user_id_type=user_id");
    }

    [Fact]
    public async Task Get_reads_the_example_of_the_page()
    {
        FeishuStub feishu = Start("rooms.get");

        FeishuRoom room = (await feishu.Client.Rooms.GetAsync("omm_1", cancellationToken: Cancellation)).Room!;

        feishu.Received(HttpMethod.Get, "/open-apis/vc/v1/rooms/omm_1");
        Assert.Equal(("omm_4de32cf10a4358788ff4e09e37ebbf9b", "测试会议室", 10), (room.RoomId, room.Name, room.Capacity));
        Assert.Equal(("测试会议室描述", "LM134742334", "1234"), (room.Description, room.DisplayId, room.CustomRoomId));
        Assert.Equal("omb_4ad1a2c7a2fbc5fc9570f38456931293", room.RoomLevelId);
        Assert.Equal(["omb_8d020b12fe49e82847c2af3c193d5754"], room.Path);
        FeishuRoomStatus status = room.RoomStatus!;
        Assert.Equal((true, true, true, true), (status.Status, status.ScheduleStatus, status.DisableNotice, status.ResumeNotice));
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1652356050), DateTimeOffset.FromUnixTimeSeconds(1652442450), "测试占用"), (status.DisableStartTime, status.DisableEndTime, status.DisableReason));
        Assert.Equal(["ou_3ec3f6a28a0d08c45d895276e8e5e19b"], status.ContactIds);
        Assert.Equal("电话", Assert.Single(room.Devices).Name);
    }

    [Theory]
    [InlineData("""{"code":0}""", true)]
    [InlineData("""{"code":0,"data":{"room":""}}""", true)]
    [InlineData("""{"code":0,"data":{"room":{"room_status":"","device":null,"path":""}}}""", false)]
    public async Task An_empty_answer_is_read(string answer, bool isNull)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        FeishuRoom? room = (await feishu.Client.Rooms.GetAsync("omm_1", cancellationToken: Cancellation)).Room;

        Assert.Equal(isNull, room is null);
        Assert.True(room is null || (room.RoomStatus is null && room.Devices.Count == 0 && room.Path.Count == 0));
    }

    [Theory]
    [InlineData("\"status\":false,\"disable_end_time\":\"0\"", true)]
    [InlineData("\"status\":true,\"disable_start_time\":\"1652356050\",\"disable_end_time\":\"0\"", true)]
    [InlineData("\"status\":true,\"disable_start_time\":\"0\",\"disable_end_time\":\"0\"", false)]
    [InlineData("\"status\":false,\"disable_end_time\":\"999999999999999\"", false)]
    [InlineData("\"status\":false", false)]
    public async Task An_end_of_0_disables_a_room_for_good(string status, bool isForGood)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"room":{"room_status":{""" + status + "}}}}");

        FeishuRoomStatus read = (await feishu.Client.Rooms.GetAsync("omm_1", cancellationToken: Cancellation)).Room!.RoomStatus!;

        Assert.Equal((isForGood, null), (read.IsDisabledForGood, read.DisableEndTime));
    }

    [Fact]
    public async Task BatchGet_sends_the_ids_and_reads_the_rooms()
    {
        FeishuStub feishu = Start("rooms.batch_get");

        BatchGetFeishuRoomsResponse response = await feishu.Client.Rooms.BatchGetAsync(new() { RoomIds = ["omm_1", "omm_2"] }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/vc/v1/rooms/mget").Body.ShouldEqualJson("""{"room_ids":["omm_1","omm_2"]}""");
        Assert.Equal("omm_4de32cf10a4358788ff4e09e37ebbf9b", Assert.Single(response.Items).RoomId);
    }

    [Fact]
    public async Task BatchGet_is_sent_again_after_an_unclear_failure()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.ReplyExample("rooms.batch_get");

        await feishu.Time.PumpUntilAsync(feishu.Client.Rooms.BatchGetAsync(new() { RoomIds = ["omm_1"] }, cancellationToken: Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    [Fact]
    public async Task BatchGet_needs_an_id()
    {
        Assert.Equal(["RoomIds"], await BrokenAsync(client => client.Rooms.BatchGetAsync(new() { RoomIds = [] }, cancellationToken: Cancellation)));
        Assert.Equal(["RoomIds"], await BrokenAsync(client => client.Rooms.BatchGetAsync(new() { RoomIds = ["omm_1", ""] }, cancellationToken: Cancellation)));
    }

    [Fact]
    public async Task List_sends_what_was_set_and_reads_a_page()
    {
        FeishuStub feishu = Start("rooms.list");

        ListFeishuRoomsResponse page = await feishu.Client.Rooms.ListAsync(new() { RoomLevelId = "omb_1", PageSize = 100 }, Cancellation);

        feishu.Received(HttpMethod.Get, "/open-apis/vc/v1/rooms?page_size=100&room_level_id=omb_1");
        Assert.Equal((true, "50", "测试会议室"), (page.HasMore, page.PageToken, Assert.Single(page.Items).Name));
    }

    [Fact]
    public async Task Search_sends_what_was_set_and_reads_a_page()
    {
        FeishuStub feishu = Start("rooms.search");

        SearchFeishuRoomsResponse page = await feishu.AsUser.Rooms.SearchAsync(new() { Keyword = "会议" }, FeishuUserIdType.UnionId, Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/vc/v1/rooms/search?user_id_type=union_id").Body.ShouldEqualJson("""{"keyword":"会议"}""");
        Assert.Equal((true, "50", "测试会议室"), (page.HasMore, page.PageToken, Assert.Single(page.Items).Name));
    }

    [Theory]
    [InlineData(0, "PageSize")]
    [InlineData(1, "")]
    [InlineData(100, "")]
    [InlineData(101, "PageSize")]
    public async Task A_page_has_1_to_100_rooms(int size, string expected)
    {
        IEnumerable<string> listed = await BrokenAsync(client => client.Rooms.ListAsync(new() { PageSize = size }, Cancellation));
        IEnumerable<string> searched = await BrokenAsync(client => client.AsUser(FeishuStub.User).Rooms.SearchAsync(new() { PageSize = size }, cancellationToken: Cancellation));

        Assert.Equal((expected, expected), (string.Join(' ', listed), string.Join(' ', searched)));
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        FeishuStub feishu = StartTwoPages();

        string rooms = await IdsAsync(feishu.Client.Rooms.EnumerateAsync(new() { RoomLevelId = "omb_1" }, Cancellation));

        Assert.Equal("a b", rooms);
        Assert.Equal(["/open-apis/vc/v1/rooms?room_level_id=omb_1", "/open-apis/vc/v1/rooms?page_token=1&room_level_id=omb_1"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task EnumerateSearch_follows_the_pages_with_the_same_kind_of_ids()
    {
        FeishuStub feishu = StartTwoPages();

        string rooms = await IdsAsync(feishu.AsUser.Rooms.EnumerateSearchAsync(new() { Keyword = "k" }, FeishuUserIdType.OpenId, Cancellation));

        Assert.Equal("a b", rooms);
        Assert.All(feishu.Transport.Calls, call => Assert.Equal("/open-apis/vc/v1/rooms/search?user_id_type=open_id", call.PathAndQuery));
        feishu.Transport.Calls[1].Body.ShouldEqualJson("""{"keyword":"k","page_token":"1"}""");
    }

    [Fact]
    public void Enumerations_refuse_null_arguments_at_once()
    {
        IFeishuRoomsApi rooms = FeishuStub.Start().Client.Rooms;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => rooms.EnumerateAsync(null!, Cancellation)).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => rooms.EnumerateSearchAsync(null!, cancellationToken: Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuRoomsApi)null!).EnumerateAsync(new(), Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuRoomsApi)null!).EnumerateSearchAsync(new(), cancellationToken: Cancellation)).ParamName);
    }

    private static async Task<string> IdsAsync(IAsyncEnumerable<FeishuRoom> rooms)
    {
        var ids = new List<string?>();
        await foreach (FeishuRoom room in rooms)
        {
            ids.Add(room.RoomId);
        }

        return string.Join(' ', ids);
    }

    private static FeishuStub StartTwoPages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"rooms":[{"room_id":"a"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"rooms":[{"room_id":"b"}],"has_more":false}}""");
        return feishu;
    }

    private static FeishuStub Start(string example)
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample(example);
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(Func<FeishuClient, Task> call) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.Reply("""{"code":0}""");
            return feishu;
        },
        call);
}
