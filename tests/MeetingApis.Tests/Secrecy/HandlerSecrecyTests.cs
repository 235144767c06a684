using System.Collections.Concurrent;

namespace MeetingApis.Tests.Secrecy;

/// <summary>No handler of the host's ever holds a token, a secret or the answer of a token endpoint, wherever it is put and whatever the kind of app.</summary>
public sealed class HandlerSecrecyTests
{
    public static TheoryData<string, string> Cells => new(
        from kind in AppKind.All
        from placement in Placement.All
        select (kind.Name, placement.Name));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_handler_sees_no_secret_before_while_and_after_requests_are_sent(string kind, string placement)
    {
        AppKind app = AppKind.All.Single(one => one.Name == kind);
        var watchers = new ConcurrentQueue<WatchingHandler>();
        await using var vendor = new CanaryVendor(LookAround);
        object client = Placement.All.Single(one => one.Name == placement).Connect(app.Vendor, Configure, Watch);

        await app.Use(client, Cancellation);
        LookAround();

        Assert.Equal(2, vendor.Calls);
        Assert.All(vendor.Received, request => Assert.Contains(AppKind.Canary, request, StringComparison.Ordinal));
        Assert.NotEmpty(watchers);
        Assert.All(watchers, watcher => Assert.Equal(vendor.Calls, watcher.Requests));
        Assert.Empty(watchers.SelectMany(watcher => watcher.Seen).Where(seen => seen.Contains(AppKind.Canary, StringComparison.OrdinalIgnoreCase)).Distinct());

        void Configure(MeetingClientOptions options)
        {
            app.Configure(options);
            options.BaseAddress = vendor.BaseAddress;
        }

        WatchingHandler Watch()
        {
            var watcher = new WatchingHandler();
            watchers.Enqueue(watcher);
            return watcher;
        }

        void LookAround()
        {
            foreach (WatchingHandler watcher in watchers)
            {
                watcher.Look();
            }
        }
    }

    [Fact]
    public async Task The_same_handler_finds_the_canary_in_requests_that_are_not_guarded()
    {
        var watcher = new WatchingHandler { InnerHandler = new SocketsHttpHandler() };
        await using var vendor = new CanaryVendor(static () => { });
        using var http = new HttpClient(watcher);
        using var body = new StringContent("");

        await http.PostAsync(new Uri(vendor.BaseAddress, $"/cgi-bin/gettoken?secret={AppKind.Canary}"), body, Cancellation);

        Assert.Contains(watcher.Seen, seen => seen.Contains($"secret={AppKind.Canary}", StringComparison.Ordinal));
        Assert.Contains(watcher.Seen, seen => seen.Contains($"{AppKind.Canary}-token-1", StringComparison.Ordinal));
    }
}
