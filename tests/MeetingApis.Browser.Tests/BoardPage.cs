using System.Globalization;
using Microsoft.Playwright;

namespace MeetingApis.Browser.Tests;

/// <summary>The page with the rooms of a day, as somebody uses it.</summary>
internal sealed class BoardPage : IAsyncDisposable
{
    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    private readonly IBrowserContext _profile;
    private readonly List<string> _errors = [];

    private BoardPage(IBrowserContext profile, IPage page)
    {
        _profile = profile;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: script errors, failed requests, and what the policy forbids.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public ILocator Status => Page.Locator("#status");

    public ILocator Rows => Page.Locator("#board tbody tr");

    public ILocator Booking => Page.Locator("#booking");

    public ILocator Moving => Page.Locator("#moving");

    /// <summary>The meetings that were booked here.</summary>
    public ILocator Mine => Page.Locator("#mine li[data-id]");

    public static async Task<BoardPage> OpenAsync(SchedulerService service, string vendor, DateOnly day, string locale = "en")
    {
        IBrowserContext profile = await service.Browser.ProfileAsync(locale);
        profile.SetDefaultTimeout(60_000);
        var board = new BoardPage(profile, await profile.NewPageAsync());
        await board.Page.GotoAsync(service.Address.ToString());
        await Assertions.Expect(board.Rows).Not.ToHaveCountAsync(0);
        await board.Page.Locator("[name=vendor]").SelectOptionAsync(vendor);
        await board.Page.Locator("[name=date]").FillAsync($"{day:yyyy-MM-dd}");
        await board.Page.Locator("[name=date]").BlurAsync();
        await Assertions.Expect(board.Page.Locator($"#board[data-shown='{vendor} {day:yyyy-MM-dd}']:not([aria-busy])")).ToBeVisibleAsync();
        return board;
    }

    /// <summary>A time of a day in the office, as the page's half hours have it.</summary>
    public static string At(DateOnly day, int hour, int minute = 0) =>
        new DateTimeOffset(day, new TimeOnly(hour, minute), s_china).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public ILocator Row(string room) => Rows.Filter(new LocatorFilterOptions { Has = Page.Locator("th", new PageLocatorOptions { HasText = room }) });

    public ILocator Cell(string room, string start) => Row(room).Locator($"td[data-start='{start}']");

    /// <summary>Fills the form of the booking that is open, and sends it.</summary>
    public async Task BookAsync(string title, int minutes = 60, string people = "")
    {
        await Booking.Locator("[name=title]").FillAsync(title);
        await Booking.Locator("[name=minutes]").SelectOptionAsync($"{minutes}");
        await Booking.Locator("[name=people]").FillAsync(people);
        await Booking.Locator("[type=submit]").ClickAsync();
    }

    public async ValueTask DisposeAsync() => await _profile.DisposeAsync();
}
