using System.Text.Json;

namespace MeetingApis.Tool.Tests;

/// <summary>Every command against the simulated office, as somebody tries it without credentials.</summary>
public sealed class SimulatedCommandTests
{
    public static TheoryData<string> Vendors => Offices.Vendors;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Rooms_are_listed(string vendor)
    {
        using var terminal = new Terminal();

        Run table = (await terminal.RunAsync("rooms", "list", "--simulate", "--vendor", vendor)).Succeeds();
        Run json = (await terminal.RunAsync("rooms", "list", "--simulate", "--vendor", vendor, "--output", "json")).Succeeds();

        Assert.Contains(table.Rows, row => row[0] == Offices.RoomOf(vendor) && row[1] == "竹园厅" && row[2] == "14");
        Assert.Equal(table.Rows.Select(static row => row[0]), json.Json.EnumerateArray().Select(static room => room.GetProperty("id").GetString()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Rooms_that_are_not_free_say_why(string vendor)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("rooms", "search", "--start", Offices.At(2, "14:00"), "--all", "--simulate", "--vendor", vendor)).Succeeds();

        string[] taken = Assert.Single(run.Rows, row => row[0] == Offices.RoomOf(vendor));
        Assert.Equal("no", taken[4]);
        Assert.Contains("is taken", taken[5], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task People_are_found(string vendor)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("people", "find", "+8613800138002", "+8613800138999", "--simulate", "--vendor", vendor)).Succeeds();

        Assert.EndsWith("lina", run.Rows[0][1], StringComparison.Ordinal);
        Assert.Equal("", run.Rows[1][1]);
        Assert.NotEqual("", run.Rows[1][3]);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_is_created(string vendor)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync(
            "meetings", "create", "--title", "周会", "--start", Offices.At(2, "10:00"), "--duration", "1h30m", "--invite", "+8613800138002",
            "--room", Offices.RoomOf(vendor), "--simulate", "--vendor", vendor, "--output", "json")).Succeeds();

        JsonElement meeting = run.Json;
        Assert.Equal("周会", meeting.GetProperty("title").GetString());
        Assert.Equal(TimeSpan.FromMinutes(90), meeting.GetProperty("end").GetDateTimeOffset() - meeting.GetProperty("start").GetDateTimeOffset());
        Assert.Equal(new TimeSpan(10, 0, 0), meeting.GetProperty("start").GetDateTimeOffset().TimeOfDay);
        Assert.Equal("Asia/Shanghai", meeting.GetProperty("timeZone").GetString());
        Assert.Contains(meeting.GetProperty("people").EnumerateArray(), static person => person.GetProperty("id").GetString()!.EndsWith("lina", StringComparison.Ordinal));
        Assert.Equal("booked", Assert.Single(meeting.GetProperty("rooms").EnumerateArray()).GetProperty("status").GetString());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_meeting_of_the_office_is_shown_moved_and_cancelled(string vendor)
    {
        using var terminal = new Terminal();

        Run shown = (await terminal.RunAsync("meetings", "show", "demo", "--simulate", "--vendor", vendor)).Succeeds();
        Run moved = (await terminal.RunAsync("meetings", "move", "demo", "--start", Offices.At(3, "11:30"), "--simulate", "--vendor", vendor)).Succeeds();
        Run cancelled = (await terminal.RunAsync("meetings", "cancel", "demo", "--simulate", "--vendor", vendor, "--output", "json")).Succeeds();

        Assert.Contains("10:00 to 11:00, Asia/Shanghai", shown.Output, StringComparison.Ordinal);
        Assert.Contains("11:30 to 12:30, Asia/Shanghai", moved.Output, StringComparison.Ordinal);
        Assert.True(cancelled.Json.GetProperty("isCancelled").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_check_says_which_operations_are_allowed(string vendor)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("check", "--simulate", "--vendor", vendor, "--output", "json")).Succeeds();

        Assert.Equal("yes", run.Json.GetProperty("credentials").GetString());
        Assert.InRange(run.Json.GetProperty("clockAheadSeconds").GetDouble(), -1, 1);
        JsonElement[] families = [.. run.Json.GetProperty("families").EnumerateArray()];
        Assert.Contains(families, static family => family.GetProperty("allowed").GetString() == "yes");
        Assert.DoesNotContain(families, static family => family.GetProperty("allowed").GetString() == "unclear");
        Assert.Equal(
            Sessions.Catalogue.All.Where(operation => operation.Name.StartsWith($"{vendor}.", StringComparison.Ordinal)).Select(static operation => operation.Name.Split('.')[1]).Distinct().Order(StringComparer.Ordinal),
            families.Select(static family => family.GetProperty("family").GetString()));
    }

    [Theory]
    [InlineData("feishu", "--reminder", "15m", "Reminders")]
    [InlineData("wecom", "--optional", "+8613800138003", "OptionalAttendees")]
    [InlineData("dingtalk", "--record", null, "Recording")]
    public async Task What_a_vendor_cannot_do_is_refused_with_the_way_around_it(string vendor, string option, string? value, string facet)
    {
        using var terminal = new Terminal();
        string[] command = ["meetings", "create", "--title", "Review", "--start", Offices.At(2, "11:00"), "--online", "--simulate", "--vendor", vendor, option, .. value is null ? Array.Empty<string>() : [value]];

        Run refused = (await terminal.RunAsync(command)).Fails(ExitCode.Refused);
        Run tolerated = (await terminal.RunAsync([.. command, "--tolerate", facet, "--output", "json"])).Succeeds();

        Assert.Contains($"--tolerate {facet}", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AsUser", refused.Error, StringComparison.Ordinal);
        Assert.Equal(facet, tolerated.Json.GetProperty("without")[0].GetString(), ignoreCase: true);
    }

    [Fact]
    public async Task Operations_are_listed_without_any_vendor()
    {
        using var terminal = new Terminal();

        Run all = (await terminal.RunAsync("operations", "--output", "json")).Succeeds();
        Run some = (await terminal.RunAsync("operations", "vc:reserve", "--vendor", "feishu")).Succeeds();

        Assert.Equal(Sessions.Catalogue.All.Count, all.Json.GetArrayLength());
        Assert.Contains(some.Rows, static row => row[0] == "feishu.reserves.apply");
        Assert.All(some.Rows, static row => Assert.StartsWith("feishu.", row[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_whom_the_simulated_office_lacks_is_answered_with_those_it_has()
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("meetings", "create", "--title", "x", "--start", Offices.At(1, "11:00"), "--invite", "+8613800138999", "--simulate")).Fails(ExitCode.Usage);

        Assert.Contains("李娜 (+8613800138002)", run.Error, StringComparison.Ordinal);
    }
}
