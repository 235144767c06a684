using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MeetingApis.Browser.Tests;

/// <summary>The page of the sample Scheduler in a real browser. Every test has a day of its own.</summary>
public sealed class RoomPageTests(SchedulerService service) : IClassFixture<SchedulerService>
{
    private const string Room = "莲花厅";

    private static readonly string[] s_vendors = ["feishu", "wecom", "dingtalk"];

    public static TheoryData<string, string> VendorsAndLocales => [.. s_vendors.SelectMany(static vendor => new (string, string)[] { (vendor, "zh-CN"), (vendor, "en") })];

    public static TheoryData<string> Vendors => [.. s_vendors];

    [Theory]
    [MemberData(nameof(VendorsAndLocales))]
    public async Task A_meeting_is_booked_moved_and_cancelled_by_click(string vendor, string locale)
    {
        DateOnly day = DayFor(locale == "en" ? 1 : 2);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day, locale);
        string first = BoardPage.At(day, 11);
        string later = BoardPage.At(day, 16);

        await board.Cell(Room, first).ClickAsync();
        await board.BookAsync("季度复盘", people: "+8613800138002\n+8613800138003");
        await Expect(board.Status).ToContainTextAsync(locale == "en" ? "“季度复盘” is booked." : "“季度复盘”已预订。");
        await Expect(board.Cell(Room, first)).ToHaveClassAsync("own");
        await Expect(board.Cell(Room, first)).ToHaveTextAsync("季度复盘");
        await Expect(board.Cell(Room, first)).ToHaveAttributeAsync("colspan", "2");

        await board.Mine.GetByRole(AriaRole.Button).First.ClickAsync();
        await board.Moving.Locator("[name=start]").SelectOptionAsync(later);
        await board.Moving.Locator("[type=submit]").ClickAsync();
        await Expect(board.Status).ToContainTextAsync(locale == "en" ? "“季度复盘” is moved." : "“季度复盘”已改期。");
        await Expect(board.Cell(Room, later)).ToHaveClassAsync("own");
        await Expect(board.Cell(Room, first)).ToHaveClassAsync("free");

        await board.Mine.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(board.Status).ToContainTextAsync(locale == "en" ? "“季度复盘” is cancelled." : "“季度复盘”已取消。");
        await Expect(board.Cell(Room, later)).ToHaveClassAsync("free");
        await Expect(board.Mine).ToHaveCountAsync(0);
        await Expect(board.Page.Locator("html")).ToHaveAttributeAsync("lang", locale);
        Assert.Empty(board.Errors);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_board_shows_who_holds_what_and_until_when(string vendor)
    {
        DateOnly day = DayFor(3);

        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);

        ILocator held = board.Cell(Room, BoardPage.At(day, 9));
        await Expect(held).ToHaveClassAsync("taken");
        await Expect(held).ToHaveAttributeAsync("colspan", "3");
        await Expect(held).ToHaveTextAsync(HolderOf(vendor, 1));
        await Expect(held).ToHaveAttributeAsync("aria-label", $"{Room}, 09:00: Taken by {HolderOf(vendor, 1)} until 10:30.");
        await Expect(board.Rows).ToHaveCountAsync(4);
        await Expect(board.Page.Locator("#board thead th").Nth(1)).ToHaveTextAsync("08:00");
        Assert.Empty(board.Errors);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_room_that_is_closed_or_too_small_says_so(string vendor)
    {
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, DayFor(3));

        await board.Page.Locator("[name=seats]").FillAsync("10");
        await board.Page.Locator("[name=seats]").BlurAsync();

        await Expect(board.Row("小会议室").Locator("td.closed")).ToHaveTextAsync("Too small: The room has 4 seats.");
        await Expect(board.Row("多功能厅").Locator("td.closed")).ToContainTextAsync(vendor == "wecom" ? "Needs approval: Somebody must approve" : "Closed: The room is");
        Assert.Empty(board.Errors);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_half_hour_that_was_taken_meanwhile_is_a_conflict(string vendor)
    {
        DateOnly day = DayFor(4);
        string start = BoardPage.At(day, 11);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);
        string room = (await board.Row(Room).GetAttributeAsync("data-room"))!;
        await BookElsewhereAsync(vendor, room, start, BoardPage.At(day, 12, 30));

        await board.Cell(Room, start).ClickAsync();
        await board.BookAsync("季度复盘");

        ILocator error = board.Booking.Locator(".error");
        await Expect(error).ToContainTextAsync($"{Room} is taken");
        await Expect(error).ToContainTextAsync("12:30");
        await Expect(board.Mine).ToHaveCountAsync(0);
        AssertOnlyConflict(board);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_that_reaches_into_another_is_told_who_holds_the_room(string vendor)
    {
        DateOnly day = DayFor(5);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);

        await board.Cell(Room, BoardPage.At(day, 13)).ClickAsync();
        await board.BookAsync("季度复盘", minutes: 90);

        await Expect(board.Booking.Locator(".error")).ToContainTextAsync($"{Room} is taken by {HolderOf(vendor, 2)} until");
        await Expect(board.Booking.Locator(".error")).ToContainTextAsync("15:00");
        AssertOnlyConflict(board);

        // What was refused can be booked with what was typed already, once it fits.
        await board.BookAsync("季度复盘", minutes: 60);
        await Expect(board.Cell(Room, BoardPage.At(day, 13))).ToHaveClassAsync("own");
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Somebody_whom_the_vendor_does_not_know_is_named_and_nothing_is_booked(string vendor)
    {
        DateOnly day = DayFor(8);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);

        await board.Cell(Room, BoardPage.At(day, 11)).ClickAsync();
        await board.BookAsync("季度复盘", people: "+8613800138002, +8613800139999");

        await Expect(board.Booking.Locator(".error")).ToContainTextAsync("+8613800139999: is nobody (NotFound)");
        await Expect(board.Booking.Locator(".error")).Not.ToContainTextAsync("+8613800138002");
        await Expect(board.Mine).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_keyboard_alone_books(string vendor)
    {
        DateOnly day = DayFor(6);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);
        await board.Cell(Room, BoardPage.At(day, 8)).FocusAsync();

        await board.Page.Keyboard.PressAsync("ArrowRight");
        await board.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(board.Cell(Room, BoardPage.At(day, 9))).ToBeFocusedAsync();
        await board.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(board.Cell(Room, BoardPage.At(day, 10, 30))).ToBeFocusedAsync();
        await board.Page.Keyboard.PressAsync("Enter");
        await Expect(board.Booking).ToBeVisibleAsync();
        await board.Page.Keyboard.PressAsync("Escape");
        await Expect(board.Booking).ToBeHiddenAsync();
        await Expect(board.Cell(Room, BoardPage.At(day, 10, 30))).ToBeFocusedAsync();
        await board.Page.Keyboard.PressAsync("Enter");
        await board.Page.Keyboard.TypeAsync("Retrospective");
        await board.Page.Keyboard.PressAsync("Enter");

        await Expect(board.Cell(Room, BoardPage.At(day, 10, 30))).ToHaveClassAsync("own");
        await Expect(board.Cell(Room, BoardPage.At(day, 10, 30))).ToBeFocusedAsync();
        Assert.Empty(board.Errors);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_is_still_there_after_a_reload_and_gone_when_it_was_cancelled_elsewhere(string vendor)
    {
        DateOnly day = DayFor(7);
        await using BoardPage board = await BoardPage.OpenAsync(service, vendor, day);
        await board.Cell(Room, BoardPage.At(day, 11)).ClickAsync();
        await board.BookAsync("季度复盘");
        await Expect(board.Mine).ToHaveCountAsync(1);

        await board.Page.ReloadAsync();
        await Expect(board.Mine).ToHaveCountAsync(1);
        await Expect(board.Mine).ToContainTextAsync("季度复盘");

        string id = (await board.Mine.GetAttributeAsync("data-id"))!;
        using HttpResponseMessage cancelled = await service.Http.DeleteAsync(new Uri($"/vendors/{vendor}/meetings/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, cancelled.StatusCode);
        await board.Page.ReloadAsync();
        await Expect(board.Rows).Not.ToHaveCountAsync(0);
        await Expect(board.Mine).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_over_cannot_be_booked()
    {
        DateOnly yesterday = DayFor(-1);
        await using BoardPage board = await BoardPage.OpenAsync(service, "feishu", yesterday);

        // Without force, Playwright waits until it is no longer disabled.
        await board.Cell(Room, BoardPage.At(yesterday, 11)).ClickAsync(new LocatorClickOptions { Force = true });
        await board.Page.Keyboard.PressAsync("Enter");

        await Expect(board.Cell(Room, BoardPage.At(yesterday, 11))).ToHaveClassAsync("past");
        await Expect(board.Page.Locator("#board td.free")).ToHaveCountAsync(0);
        await Expect(board.Booking).ToBeHiddenAsync();
        Assert.Empty(board.Errors);
    }

    [Fact]
    public async Task The_page_may_use_nothing_but_the_service()
    {
        using HttpResponseMessage page = await service.Http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        string policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A day that no other test uses, so many from today.</summary>
    private static DateOnly DayFor(int number) =>
        DateOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).DateTime).AddDays(number);

    /// <summary>How a vendor names one of the simulated people: only Feishu tells names.</summary>
    private static string HolderOf(string vendor, int person) => vendor switch
    {
        "feishu" => person == 1 ? "李娜" : "王芳",
        "wecom" => $"member{person}",
        _ => $"union-user{person}",
    };

    private static void AssertOnlyConflict(BoardPage board) => Assert.All(board.Errors, static error => Assert.Contains("409 (Conflict)", error, StringComparison.Ordinal));

    private async Task BookElsewhereAsync(string vendor, string room, string start, string end)
    {
        var plan = new { key = $"{vendor} {start}", title = "别人的会议", start, end, timeZone = "Asia/Shanghai", organizer = "+8613800138004", rooms = new[] { room } };
        using HttpResponseMessage booked = await service.Http.PostAsJsonAsync(new Uri($"/vendors/{vendor}/meetings", UriKind.Relative), plan, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, booked.StatusCode);
    }
}
