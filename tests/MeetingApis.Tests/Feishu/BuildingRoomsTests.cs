using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>The lookups of the rooms of buildings.</summary>
public sealed class BuildingRoomsTests
{
    private const string Path = "/open-apis/meeting_room/room/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_what_was_set()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0}""");

        await feishu.Client.BuildingRooms.ListAsync(new() { BuildingId = "omb_1", PageSize = 1000, OrderBy = FeishuBuildingRoomOrder.FloorNameDescending, Fields = "id,capacity" }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "list?building_id=omb_1&page_size=1000&order_by=floor_name-desc&fields=id%2Ccapacity");
    }

    [Fact]
    public async Task List_reads_the_example_of_the_page()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("building_rooms.list");

        ListFeishuBuildingRoomsResponse page = await feishu.Client.BuildingRooms.ListAsync(new() { BuildingId = "omb_1" }, Cancellation);

        Assert.Equal((true, "1"), (page.HasMore, page.PageToken));
        Assert.Equal(
            new FeishuBuildingRoom
            {
                RoomId = "omm_eada1d61a550955240c28757e7dec3af",
                BuildingId = "omb_8ec170b937536a5d87c23b418b83f9bb",
                BuildingName = "Building name",
                Capacity = 14,
                Description = "Some description",
                DisplayId = "FM537532166",
                FloorName = "F1",
                IsDisabled = false,
                Name = "Room name",
            },
            Assert.Single(page.Items));
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"rooms":[{"room_id":"a"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"rooms":[{"room_id":"b"}],"has_more":false}}""");

        var ids = new List<string?>();
        await foreach (FeishuBuildingRoom room in feishu.Client.BuildingRooms.EnumerateAsync(new() { BuildingId = "omb_1" }, Cancellation))
        {
            ids.Add(room.RoomId);
        }

        Assert.Equal(["a", "b"], ids);
        Assert.Equal([Path + "list?building_id=omb_1", Path + "list?building_id=omb_1&page_token=1"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuBuildingRoomsApi rooms = FeishuStub.Start().Client.BuildingRooms;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => rooms.EnumerateAsync(null!, Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuBuildingRoomsApi)null!).EnumerateAsync(new() { BuildingId = "omb_1" }, Cancellation)).ParamName);
    }

    [Theory]
    [InlineData("omb_1", 1, "id,display_id", "")]
    [InlineData("omb_1", 1000, "*", "")]
    [InlineData("omb_1", 0, null, "PageSize")]
    [InlineData("omb_1", 1001, null, "PageSize")]
    [InlineData("", 1001, "floors", "BuildingId PageSize Fields")]
    public async Task List_checks_the_rules_of_the_page(string building, int? pageSize, string? fields, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.BuildingRooms.ListAsync(new() { BuildingId = building, PageSize = pageSize, Fields = fields }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task BatchGet_repeats_the_name_for_each_room()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("building_rooms.batch_get");

        BatchGetFeishuBuildingRoomsResponse response = await feishu.Client.BuildingRooms.BatchGetAsync(new() { RoomIds = ["omm_2", "omm_1"], Fields = "name" }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "batch_get?room_ids=omm_2&room_ids=omm_1&fields=name");
        Assert.Equal([("Room name", 14), ("Room name_2", 12)], response.Items.Select(room => (room.Name!, room.Capacity!.Value)));
    }

    [Fact]
    public async Task BatchGet_checks_the_rules_of_the_page() =>
        Assert.Equal(["RoomIds", "Fields"], await BrokenAsync(client => client.BuildingRooms.BatchGetAsync(new() { RoomIds = [], Fields = "" }, Cancellation)));

    [Fact]
    public async Task BatchGetIds_reads_the_example_of_the_page()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("building_rooms.batch_get_ids");

        BatchGetFeishuBuildingRoomIdsResponse response = await feishu.Client.BuildingRooms.BatchGetIdsAsync(new() { CustomRoomIds = ["test01"] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "batch_get_id?custom_room_ids=test01");
        Assert.Equal(["test01", "test02"], response.Items.Select(room => room.CustomRoomId));
        Assert.Equal("omm_eada1d61a550955240c28757e7dec3af", response.Items[0].RoomId);
    }

    [Fact]
    public async Task BatchGetIds_needs_an_id() =>
        Assert.Equal(["CustomRoomIds"], await BrokenAsync(client => client.BuildingRooms.BatchGetIdsAsync(new() { CustomRoomIds = [""] }, Cancellation)));

    private static Task<IEnumerable<string>> BrokenAsync(Func<FeishuClient, Task> call) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.Reply("""{"code":0}""");
            return feishu;
        },
        call);
}
