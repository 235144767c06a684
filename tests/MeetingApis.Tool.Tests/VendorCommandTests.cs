using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

/// <summary>The commands against a vendor that stays from one command to the next, with credentials in the environment.</summary>
public sealed class VendorCommandTests
{
    private const string Organizer = "+8613800138001";

    public static TheoryData<string> Vendors => Offices.Vendors;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_is_created_shown_moved_and_cancelled_by_its_id(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);

        Run created = (await terminal.RunAsync("meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", Organizer, "--room", Offices.RoomOf(vendor), "-o", "json")).Succeeds();
        string id = created.Json.GetProperty("id").GetString()!;
        Run moved = (await terminal.RunAsync("meetings", "move", id, "--start", Offices.At(3, "11:00"), "-o", "json")).Succeeds();
        id = moved.Json.GetProperty("id").GetString()!;
        Run shown = (await terminal.RunAsync("meetings", "show", id, "-o", "json")).Succeeds();
        (await terminal.RunAsync("meetings", "cancel", id)).Succeeds();

        Assert.Equal(11, shown.Json.GetProperty("start").GetDateTimeOffset().Hour);
        Assert.Equal(TimeSpan.FromHours(1), shown.Json.GetProperty("end").GetDateTimeOffset() - shown.Json.GetProperty("start").GetDateTimeOffset());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_key_makes_no_second_meeting_in_another_command(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        string[] command = ["meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", Organizer, "--key", "order-4711", "-o", "json"];

        Run first = (await terminal.RunAsync(command)).Succeeds();
        Run second = (await terminal.RunAsync(command)).Succeeds();
        Run other = (await terminal.RunAsync([.. command.Select(static word => word == "Review" ? "Another meeting" : word)])).Fails(ExitCode.Refused);

        Assert.Equal(first.Json.GetProperty("nativeId").GetString(), second.Json.GetProperty("nativeId").GetString());
        Assert.Contains(other.ErrorJson.GetProperty("advice").EnumerateArray(), static line => line.GetString()!.Contains("The meeting has the id m1.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_of_another_app_is_refused_before_anything_is_sent(string vendor)
    {
        await using VendorSimulator one = await Offices.StartAsync(vendor);
        await using VendorSimulator other = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(one);
        string id = (await terminal.RunAsync("meetings", "create", "--title", "Review", "--start", Offices.At(2, "10:00"), "--organizer", Organizer, "-o", "json")).Succeeds().Json.GetProperty("id").GetString()!;
        terminal.UseEnvironment(other);

        Run run = (await terminal.RunAsync("meetings", "cancel", id)).Fails(ExitCode.Usage);

        Assert.Contains("belongs to", run.Error, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("feishu", "99991672")]
    [InlineData("wecom", "48002")]
    [InlineData("dingtalk", "Forbidden.AccessDenied.AccessTokenPermissionDenied")]
    public async Task A_check_names_the_scopes_that_are_missing(string vendor, string code)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        string operation = vendor == "wecom" ? "wecom.meeting_rooms.list" : $"{vendor}.rooms.list";
        office.Next(Fault.Refused(code), operation);

        Run run = (await terminal.RunAsync("check", "--person", Organizer, "-o", "json")).Succeeds();

        JsonElement family = run.Json.GetProperty("families").EnumerateArray().Single(one => one.GetProperty("operation").GetString() == operation);
        Assert.Equal("no", family.GetProperty("allowed").GetString());
        Assert.Equal(Sessions.Catalogue.Get(operation).Scopes, family.GetProperty("scopes").EnumerateArray().Select(static scope => scope.GetString()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_check_with_wrong_credentials_says_so(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        foreach (string name in terminal.Variables.Keys.Where(static name => name.EndsWith("_SECRET", StringComparison.Ordinal)).ToList())
        {
            terminal.Variables[name] = "wrong-secret";
        }

        Run run = await terminal.RunAsync("check", "--person", Organizer, "-o", "json");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal("no", run.Json.GetProperty("credentials").GetString());
        Assert.DoesNotContain("wrong-secret", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_tells_how_wrong_the_clock_is()
    {
        await using VendorSimulator office = await Offices.StartAsync("feishu");
        using var terminal = new Terminal { Time = new ShiftedTime(TimeSpan.FromMinutes(10)) };
        terminal.UseEnvironment(office);

        Run run = (await terminal.RunAsync("check")).Succeeds();

        Assert.Matches("(59[89]|60[01]) s ahead of the vendor's", run.Output);
    }

    [Theory]
    [InlineData("feishu", "feishu.rooms.list", "--query", "page_size=2", "rooms")]
    [InlineData("wecom", "wecom.meeting_rooms.list", "--body", "{}", "meetingroom_list")]
    [InlineData("dingtalk", "dingtalk.rooms.list", "--query", "unionId=union-zhangwei", "result")]
    public async Task Any_operation_is_called_by_its_name(string vendor, string operation, string option, string value, string field)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);

        Run run = (await terminal.RunAsync("call", operation, option, value)).Succeeds();

        Assert.Contains(field, run.Json.EnumerateObject().Select(static one => one.Name));
    }

    [Fact]
    public async Task A_body_is_read_from_a_file_and_from_standard_input()
    {
        await using VendorSimulator office = await Offices.StartAsync("wecom");
        using var terminal = new Terminal { Input = "{\"city\":\"Shanghai\"}" };
        terminal.UseEnvironment(office);
        string file = Path.Combine(terminal.ConfigFolder, "body.json");
        Directory.CreateDirectory(terminal.ConfigFolder);
        await File.WriteAllTextAsync(file, "{\"city\":\"Beijing\"}", TestContext.Current.CancellationToken);

        (await terminal.RunAsync("call", "wecom.meeting_rooms.list", "--body", "-")).Succeeds();
        (await terminal.RunAsync("call", "wecom.meeting_rooms.list", "--body", $"@{file}")).Succeeds();

        Assert.Equal(["{\"city\":\"Shanghai\"}", "{\"city\":\"Beijing\"}"], office.Requests.Select(static request => request.Body));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_refusal_is_a_sentence_with_code_request_id_and_advice(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        office.Next(Fault.Refused("4711"));

        Run run = (await terminal.RunAsync("rooms", "list", "--requester", "union-zhangwei")).Fails(ExitCode.Refused);
        office.Next(Fault.Refused("4711"));
        Run json = (await terminal.RunAsync("rooms", "list", "--requester", "union-zhangwei", "-o", "json")).Fails(ExitCode.Refused);

        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("4711", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("4711", json.ErrorJson.GetProperty("code").GetString());
        Assert.Contains(json.ErrorJson.GetProperty("requestId").GetString()!, run.Error.Length > 0 ? json.ErrorJson.GetProperty("message").GetString()! : "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_stack_is_shown_with_verbose_only(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        office.Next(Fault.Refused("4711"));

        Run run = (await terminal.RunAsync("rooms", "list", "--requester", "union-zhangwei", "--verbose")).Fails(ExitCode.Refused);

        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" -> 200 in ", run.Error.Replace("-> 400", "-> 200", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_that_is_not_known_has_a_code_of_its_own()
    {
        await using VendorSimulator office = await Offices.StartAsync("feishu");
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        office.Next(Fault.AnswerLost, "feishu.reserves.apply", times: 3);

        Run run = (await terminal.RunAsync("call", "feishu.reserves.apply", "--body", $"{{\"end_time\":\"{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}\",\"meeting_settings\":{{\"topic\":\"x\"}}}}")).Fails(ExitCode.OutcomeUnknown);

        Assert.Contains("not known whether Feishu did the work", run.Error, StringComparison.Ordinal);
    }

    private sealed class ShiftedTime(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
    }
}
