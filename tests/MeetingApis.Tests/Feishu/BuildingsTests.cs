using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>The lookups of buildings, countries and cities.</summary>
public sealed class BuildingsTests
{
    private const string Path = "/open-apis/meeting_room/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_what_was_set()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0}""");

        await feishu.Client.Buildings.ListAsync(new() { PageSize = 100, OrderBy = BuildingOrder.NameDescending, Fields = "id,floors" }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "building/list?page_size=100&order_by=name-desc&fields=id%2Cfloors");
    }

    [Fact]
    public async Task List_reads_the_example_of_the_page()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("buildings.list");

        ListBuildingsResponse page = await feishu.Client.Buildings.ListAsync(new(), Cancellation);

        Assert.Equal((true, "1"), (page.HasMore, page.PageToken));
        Building building = Assert.Single(page.Items);
        Assert.Equal(("omb_8ec170b937536a5d87c23b418b83f9bb", "Building name", "Some description"), (building.BuildingId, building.Name, building.Description));
        Assert.Equal(("country id", "district id"), (building.CountryId, building.DistrictId));
        Assert.Equal(["F1"], building.Floors);
        feishu.Received(HttpMethod.Get, Path + "building/list");
    }

    [Fact]
    public async Task Enumerate_follows_the_pages()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"buildings":[{"building_id":"a"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"buildings":[{"building_id":"b"}],"has_more":false}}""");

        var ids = new List<string?>();
        await foreach (Building building in feishu.Client.Buildings.EnumerateAsync(new() { PageSize = 1 }, Cancellation))
        {
            ids.Add(building.BuildingId);
        }

        Assert.Equal(["a", "b"], ids);
        Assert.Equal([Path + "building/list?page_size=1", Path + "building/list?page_size=1&page_token=1"], feishu.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuBuildingsApi buildings = FeishuStub.Start().Client.Buildings;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => buildings.EnumerateAsync(null!, Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuBuildingsApi)null!).EnumerateAsync(new(), Cancellation)).ParamName);
    }

    [Theory]
    [InlineData(0, "id", "PageSize")]
    [InlineData(101, null, "PageSize")]
    [InlineData(1, "capacity", "Fields")]
    [InlineData(100, "name,floors", "")]
    [InlineData(null, "*", "")]
    [InlineData(-1, "", "PageSize Fields")]
    public async Task List_checks_the_rules_of_the_page(int? pageSize, string? fields, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(client => client.Buildings.ListAsync(new() { PageSize = pageSize, Fields = fields }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task BatchGet_repeats_the_name_for_each_building()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("buildings.batch_get");

        BatchGetBuildingsResponse response = await feishu.Client.Buildings.BatchGetAsync(new() { BuildingIds = ["omb_2", "omb_1"] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "building/batch_get?building_ids=omb_2&building_ids=omb_1");
        Assert.Equal(["Building name", "Building name_2"], response.Items.Select(building => building.Name));
        Assert.Equal(["F1", "F2"], response.Items[1].Floors);
    }

    [Fact]
    public async Task BatchGet_checks_the_rules_of_the_page()
    {
        Assert.Equal(["BuildingIds", "Fields"], await BrokenAsync(client => client.Buildings.BatchGetAsync(new() { BuildingIds = [], Fields = "ID" }, Cancellation)));
        Assert.Equal(["BuildingIds"], await BrokenAsync(client => client.Buildings.BatchGetAsync(new() { BuildingIds = ["omb_1", ""] }, Cancellation)));
    }

    [Theory]
    [InlineData("custom_bulding_id")]
    [InlineData("custom_building_id")]
    public async Task BatchGetIds_reads_both_spellings_of_the_page(string name)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$$"""{"code":0,"data":{"buildings":[{"building_id":"omb_1","{{{name}}}":"test01"}]}}""");

        BatchGetBuildingIdsResponse response = await feishu.Client.Buildings.BatchGetIdsAsync(new() { CustomBuildingIds = ["test01", "test 02"] }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "building/batch_get_id?custom_building_ids=test01&custom_building_ids=test%2002");
        Assert.Equal(new BuildingIds { BuildingId = "omb_1", CustomBuildingId = "test01" }, Assert.Single(response.Items));
    }

    [Fact]
    public async Task BatchGetIds_needs_an_id() =>
        Assert.Equal(["CustomBuildingIds"], await BrokenAsync(client => client.Buildings.BatchGetIdsAsync(new() { CustomBuildingIds = [] }, Cancellation)));

    [Fact]
    public async Task Countries_are_read()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("buildings.list_countries");

        ListBuildingCountriesResponse response = await feishu.Client.Buildings.ListCountriesAsync(Cancellation);

        feishu.Received(HttpMethod.Get, Path + "country/list");
        Assert.Equal(new BuildingCountry { CountryId = "1814991", Name = "中国" }, Assert.Single(response.Items));
    }

    [Fact]
    public async Task Cities_are_read_also_where_their_ids_are_numbers()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"districts":[{"district_id":1796236,"name":"上海"}]}}""");

        ListBuildingDistrictsResponse response = await feishu.Client.Buildings.ListDistrictsAsync("1814991", Cancellation);

        feishu.Received(HttpMethod.Get, Path + "district/list?country_id=1814991");
        Assert.Equal(new BuildingDistrict { DistrictId = "1796236", Name = "上海" }, Assert.Single(response.Items));
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
