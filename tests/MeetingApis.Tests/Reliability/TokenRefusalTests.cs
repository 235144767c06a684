using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>Credentials that the token endpoint refuses: tried ever more rarely, so that nobody is shut out because of them.</summary>
public sealed class TokenRefusalTests
{
    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeetingVendor.Feishu, new[] { 0, 1, 5, 21, 81, 141 })]
    [InlineData(MeetingVendor.WeCom, new[] { 0, 1, 5, 65, 125 })]
    [InlineData(MeetingVendor.DingTalk, new[] { 0, 1, 5, 21, 81, 141 })]
    public async Task A_wrong_secret_is_tried_after_one_minute_then_four_times_that_up_to_an_hour(MeetingVendor vendor, int[] minutes)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(rig.WrongSecret()) };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        for (int tick = 0; tick < 3 * 60 * 4; tick++)
        {
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(15));
        }

        Assert.Equal(minutes, fake.TokenRequests.Select(at => (int)at.TotalMinutes));
        Assert.Equal(0, fake.Calls);
    }

    [Fact]
    public async Task WeCom_never_refuses_a_secret_more_than_three_times_in_any_hour_outages_in_between_included()
    {
        var rig = new WeComRig();
        var fake = new FakeVendor(rig, _time);
        var refusals = new List<TimeSpan>();
        var random = new Random(20260115);
        long start = _time.GetTimestamp();
        fake.OnToken = (_, _) =>
        {
            if (random.Next(3) > 0)
            {
                return Task.FromResult(VendorRig.Busy());
            }

            refusals.Add(_time.GetElapsedTime(start));
            return Task.FromResult(rig.WrongSecret());
        };
        MeetingClientOptions options = rig.CreateOptions();
        options.MaxRetries = 0;
        Func<string, CancellationToken, Task> call = rig.Connect(options, fake, _time);

        // A day, with a call every ten seconds.
        for (int tick = 0; tick < 24 * 360; tick++)
        {
            await Assert.ThrowsAnyAsync<MeetingApiException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.True(refusals.Count > 20);
        Assert.All(refusals, first => Assert.InRange(refusals.Count(at => at >= first && at < first + TimeSpan.FromHours(1)), 1, 3));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_changed_secret_is_tried_at_once(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(rig.WrongSecret()) };
        MeetingClientOptions options = rig.CreateOptions("wrong");
        Func<string, CancellationToken, Task> call = rig.Connect(options, fake, _time);
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));

        rig.ChangeSecret(options, "right");
        fake.OnToken = (_, _) => Task.FromResult(fake.HandOut());
        await call("m", Cancellation);

        Assert.Equal(2, fake.TokenRequests.Count);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_refused_secret_stays_refused_when_another_one_was_tried_in_between(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(rig.WrongSecret()) };
        MeetingClientOptions options = rig.CreateOptions("one");
        Func<string, CancellationToken, Task> call = rig.Connect(options, fake, _time);

        for (int change = 0; change < 50; change++)
        {
            rig.ChangeSecret(options, change % 2 == 0 ? "one" : "other");
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));
        }

        Assert.Equal(2, fake.TokenRequests.Count);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Every_caller_gets_an_exception_of_its_own_that_says_the_same(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(rig.WrongSecret()) };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        MeetingAuthenticationException[] thrown = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation))));

        Assert.Single(fake.TokenRequests);
        Assert.Equal(100, thrown.Distinct().Count());
        Assert.Single(thrown.Select(one => one.Message).Distinct());
        Assert.All(thrown, one => Assert.Equal((rig.TokenName, false, false), (one.Operation, one.IsTransient, one.IsOutcomeUnknown)));
        Assert.All(thrown, one => Assert.NotNull(one.Code));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_secret_that_was_refused_for_the_renewal_does_not_take_the_valid_token_away(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var loggers = new CapturedLogs();
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time, loggers);
        await call("m", Cancellation);
        fake.OnToken = (_, _) => Task.FromResult(rig.WrongSecret());
        _time.Advance(TimeSpan.FromSeconds(7000));
        await call("m", Cancellation);
        await loggers.UntilFetchesAsync(2);

        for (int second = 0; second < 59; second++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await call("m", Cancellation);
        }

        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.Equal(61, fake.Calls);
    }

    [Theory]
    [InlineData("""{"message":"who are you"}""", "application/json")]
    [InlineData("<html>401</html>", "text/html")]
    [InlineData("", "text/plain")]
    public async Task DingTalks_refusal_by_status_alone_is_a_refusal_of_the_secret(string body, string contentType)
    {
        var rig = new DingTalkRig();
        var fake = new FakeVendor(rig, _time)
        {
            OnToken = (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.Unauthorized, System.Text.Encoding.UTF8.GetBytes(body), contentType)),
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        for (int second = 0; second < 59; second++)
        {
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Single(fake.TokenRequests);
    }
}
