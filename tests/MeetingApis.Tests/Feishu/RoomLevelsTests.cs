using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading the levels on which rooms lie.</summary>
public sealed class RoomLevelsTests
{
    private const string Path = "/open-apis/vc/v1/room_levels";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0")]
    [InlineData("omb_1")]
    public async Task Get_reads_the_example_of_the_page(string id)
    {
        FeishuStub feishu = Start("room_levels.get");

        FeishuRoomLevel level = (await feishu.Client.RoomLevels.GetAsync(id, Cancellation)).RoomLevel!;

        feishu.Received(HttpMethod.Get, $"{Path}/{id}");
        Assert.Equal(("层级ID", "测试层级", "omb_4ad1a2c7a2fbc5fc9570f38456931293"), (level.RoomLevelId, level.Name, level.ParentId));
        Assert.Equal((false, "10000"), (level.HasChild, level.CustomGroupId));
        Assert.Equal(["omb_4ad1a2c7a2fbc5fc9570f38456931293"], level.Path);
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{}}""");

        Assert.Null((await feishu.Client.RoomLevels.GetAsync("omb_1", Cancellation)).RoomLevel);
    }

    [Fact]
    public async Task BatchGet_sends_the_ids_and_reads_the_levels()
    {
        FeishuStub feishu = Start("room_levels.batch_get");

        BatchGetFeishuRoomLevelsResponse response = await feishu.Client.RoomLevels.BatchGetAsync(new() { LevelIds = ["omb_1", "omb_2"] }, Cancellation);

        feishu.Received(HttpMethod.Post, Path + "/mget").Body.ShouldEqualJson("""{"level_ids":["omb_1","omb_2"]}""");
        Assert.Equal("测试层级", Assert.Single(response.Items).Name);
    }

    [Fact]
    public async Task List_sends_what_was_set_and_reads_a_page()
    {
        FeishuStub feishu = Start("room_levels.list");

        ListFeishuRoomLevelsResponse page = await feishu.Client.RoomLevels.ListAsync(new() { PageSize = 1, PageToken = "t" }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?page_size=1&page_token=t");
        Assert.Equal((true, "10", "测试层级"), (page.HasMore, page.PageToken, Assert.Single(page.Items).Name));
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"items":[{"room_level_id":"a"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"items":[{"room_level_id":"b"}],"has_more":false}}""");

        var ids = new List<string?>();
        await foreach (FeishuRoomLevel level in feishu.Client.RoomLevels.EnumerateAsync(new() { RoomLevelId = "omb_1" }, Cancellation))
        {
            ids.Add(level.RoomLevelId);
        }

        Assert.Equal(["a", "b"], ids);
        Assert.Equal([Path + "?room_level_id=omb_1", Path + "?room_level_id=omb_1&page_token=1"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuRoomLevelsApi levels = FeishuStub.Start().Client.RoomLevels;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => levels.EnumerateAsync(null!, Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuRoomLevelsApi)null!).EnumerateAsync(new(), Cancellation)).ParamName);
    }

    [Fact]
    public async Task Search_sends_the_ids_as_one_text()
    {
        FeishuStub feishu = Start("room_levels.search");

        SearchFeishuRoomLevelsResponse response = await feishu.Client.RoomLevels.SearchAsync(new() { CustomLevelIds = ["1000", "1 001"] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "/search?custom_level_ids=1000%2C1%20001");
        Assert.Equal(["omb_4ad1a2c7a2fbc5fc9570f38456931293"], response.LevelIds);
    }

    [Theory]
    [InlineData("", "CustomLevelIds")]
    [InlineData("1000|", "CustomLevelIds")]
    [InlineData("10,00", "CustomLevelIds")]
    [InlineData("1000|1001", "")]
    public async Task Search_needs_ids_without_commas(string ids, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.RoomLevels.SearchAsync(new() { CustomLevelIds = ids.Length == 0 ? [] : ids.Split('|') }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "PageSize")]
    [InlineData(100, "")]
    [InlineData(101, "PageSize")]
    public async Task A_page_has_1_to_100_levels(int size, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.RoomLevels.ListAsync(new() { PageSize = size }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task BatchGet_needs_an_id() =>
        Assert.Equal(["LevelIds"], await BrokenAsync(client => client.RoomLevels.BatchGetAsync(new() { LevelIds = [] }, Cancellation)));

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
