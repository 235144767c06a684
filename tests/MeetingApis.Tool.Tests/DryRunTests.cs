using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

public sealed class DryRunTests
{
    public static TheoryData<string> Vendors => Offices.Vendors;

    /// <summary>Operations with a body, a query and an id in the path.</summary>
    public static TheoryData<string, string[]> Calls => new()
    {
        { "feishu", ["call", "feishu.rooms.list", "--query", "page_size=2", "--query", "user_id_type=open_id"] },
        { "feishu", ["call", "feishu.reserves.get", "--path", "reserveId=6911188411932033028"] },
        { "feishu", ["rooms", "list", "--area", "omb_1"] },
        { "wecom", ["call", "wecom.meeting_rooms.list", "--body", "{\"city\":\"上海\"}"] },
        { "wecom", ["rooms", "list", "--area", "上海/总部"] },
        { "dingtalk", ["call", "dingtalk.rooms.list", "--query", "unionId=union-zhangwei"] },
        { "dingtalk", ["people", "find", "+8613800138001"] },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task What_is_printed_is_what_a_real_run_sends(string vendor, string[] command)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);

        Run dry = (await terminal.RunAsync([.. command, "--dry-run", "--output", "json"])).Succeeds();
        Assert.Empty(office.Requests);
        Assert.Equal(0, office.TokenRequests);
        (await terminal.RunAsync(command)).Succeeds();

        Assert.Equal(office.Requests.Select(Text), dry.Json.EnumerateArray().Select(Text));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_is_printed_with_all_of_its_requests(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        string[] command = ["meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", "+8613800138001", "--invite", "+8613800138002", "--room", Offices.RoomOf(vendor), "--key", "k1"];

        Run dry = (await terminal.RunAsync([.. command, "--dry-run", "--output", "json"])).Succeeds();
        Assert.Empty(office.Requests);
        (await terminal.RunAsync(command)).Succeeds();

        Assert.Equal(office.Requests.Select(static request => request.Method), dry.Json.EnumerateArray().Select(static request => request.GetProperty("method").GetString()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task People_and_rooms_that_only_the_vendor_knows_are_taken_for_granted(string vendor)
    {
        using var terminal = new Terminal();
        string room = vendor == "feishu" ? "omm_77" : "77";

        Run run = (await terminal.RunAsync(
            "meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", "somebody", "--invite", "+8613900000001", "--room", room, "--dry-run", "--vendor", vendor)).Succeeds();

        Assert.Contains("13900000001", run.Output, StringComparison.Ordinal);
        Assert.Contains(room, run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing was sent", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_that_only_the_vendor_knows_is_asked_for_and_no_further(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        string id = (await terminal.RunAsync("meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", "+8613800138001", "-o", "json")).Succeeds().Json.GetProperty("id").GetString()!;
        int sent = office.Requests.Count;

        Run run = (await terminal.RunAsync("meetings", "move", id, "--start", Offices.At(3, "10:00"), "--dry-run")).Succeeds();

        Assert.Equal(sent, office.Requests.Count);
        Assert.Contains("depends on the vendor's answer", run.Error, StringComparison.Ordinal);
        Assert.Contains(office.BaseAddress.Authority, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feishu", "https://open.feishu.cn/", "Authorization: Bearer ***")]
    [InlineData("lark", "https://open.larksuite.com/", "Authorization: Bearer ***")]
    [InlineData("wecom", "https://qyapi.weixin.qq.com/", "access_token=***")]
    [InlineData("dingtalk", "https://api.dingtalk.com/", "x-acs-dingtalk-access-token: ***")]
    public async Task The_real_address_is_printed_and_no_token(string vendor, string address, string token)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("rooms", "list", "--requester", "u1", "--dry-run", "--vendor", vendor)).Succeeds();

        Assert.Contains(address, run.Output, StringComparison.Ordinal);
        Assert.Contains(token, run.Output, StringComparison.Ordinal);
    }

    private static string Text(ReceivedRequest request) => string.Join(
        ' ',
        request.Method,
        request.Path,
        string.Join('&', request.Query.Where(static one => one.Key != "access_token").SelectMany(static one => one, static (one, value) => $"{one.Key}={value}").Order(StringComparer.Ordinal)),
        request.Body.Length == 0 ? "" : JsonNode.Parse(request.Body)!.ToJsonString());

    private static string Text(JsonElement printed)
    {
        var url = new Uri(printed.GetProperty("url").GetString()!);
        IEnumerable<string> query = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).Where(static one => !one.StartsWith("access_token=", StringComparison.Ordinal));
        JsonElement body = printed.GetProperty("body");
        return string.Join(' ', printed.GetProperty("method").GetString(), Uri.UnescapeDataString(url.AbsolutePath), string.Join('&', query.Order(StringComparer.Ordinal)), body.ValueKind == JsonValueKind.Null ? "" : JsonNode.Parse(body.GetRawText())!.ToJsonString());
    }
}
