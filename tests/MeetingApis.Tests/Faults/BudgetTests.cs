using System.Net;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Faults;

/// <summary>An outage is not made worse by retries.</summary>
public sealed class BudgetTests
{
    private const int Calls = 10_000;

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task An_outage_costs_a_hundred_extra_attempts_however_many_calls_are_made(MeetingVendor vendor)
    {
        VendorApp app = await OutageAsync(vendor, Calls);

        Assert.Equal(Calls + 100, app.Sends);
    }

    [Fact]
    public async Task An_outage_that_many_callers_meet_at_once_costs_no_more()
    {
        var app = new VendorApp(MeetingVendor.Feishu, _time);
        app.Answer("down", HttpStatusCode.ServiceUnavailable);

        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Cancellation }, async (_, _) =>
            await FailAsync(app, 1));

        Assert.InRange(app.Sends, Calls, Calls + 100);
    }

    [Fact]
    public async Task Five_successes_earn_a_retry_back()
    {
        VendorApp app = await OutageAsync(MeetingVendor.Feishu);

        Assert.Equal(1, await AttemptsOfAFailureAsync(app));
        await SucceedAsync(app, 4);
        Assert.Equal(1, await AttemptsOfAFailureAsync(app));
        await SucceedAsync(app, 1);
        Assert.Equal(2, await AttemptsOfAFailureAsync(app));
        Assert.Equal(1, await AttemptsOfAFailureAsync(app));
    }

    [Fact]
    public async Task No_number_of_successes_earns_more_than_a_hundred_retries()
    {
        VendorApp app = await OutageAsync(MeetingVendor.Feishu);
        await SucceedAsync(app, 2000);
        int before = app.Sends;

        app.Answer("down", HttpStatusCode.ServiceUnavailable);
        await FailAsync(app, 500);

        Assert.Equal(600, app.Sends - before);
    }

    [Fact]
    public async Task Apps_do_not_share_a_budget()
    {
        await OutageAsync(MeetingVendor.Feishu);
        var other = new VendorApp(MeetingVendor.Feishu, _time);

        Assert.Equal(3, await AttemptsOfAFailureAsync(other));
    }

    private async Task<VendorApp> OutageAsync(MeetingVendor vendor, int calls = 200)
    {
        var app = new VendorApp(vendor, _time);
        app.Answer("down", HttpStatusCode.ServiceUnavailable);
        await FailAsync(app, calls);
        return app;
    }

    private static async Task SucceedAsync(VendorApp app, int times)
    {
        app.Succeed();
        for (int i = 0; i < times; i++)
        {
            await app.CallAsync("create", Cancellation);
        }
    }

    private static async Task<int> AttemptsOfAFailureAsync(VendorApp app)
    {
        app.Answer("down", HttpStatusCode.ServiceUnavailable);
        int before = app.Sends;
        await FailAsync(app, 1);
        return app.Sends - before;
    }

    private static async Task FailAsync(VendorApp app, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.CallAsync(VendorOperations.Of(app.Vendor, RetrySafety.Safe), Cancellation));
        }
    }
}
