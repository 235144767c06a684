using System.Diagnostics;
using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>What it costs to tell of a failure whose answer is as long as an answer may be, and repeats what was sent.</summary>
[Collection(AloneCollection.Name)]
public sealed class FailureCostTests(ITestOutputHelper output)
{
    /// <summary>A slow machine needs a second; what grows with the square needs minutes.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(10);

    /// <summary>The answer's bytes, its text, the parts of it: a small number of times its length.</summary>
    private const long MostBytes = 20 * 10 * 1024 * 1024;

    private const int MostCharacters = 16 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<MeetingVendor, string> Answers => [.. from vendor in Enum.GetValues<MeetingVendor>() from answer in HugeAnswer.All select (vendor, answer.Name)];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_call_ends_soon_and_in_a_short_exception(MeetingVendor vendor, string name)
    {
        HugeAnswer answer = HugeAnswer.All.Single(one => one.Name == name);
        var rig = VendorRig.Of(vendor);
        string token = "t-" + new string('a', 200) + "b";
        byte[] body = Encoding.UTF8.GetBytes(answer.Body(rig, token));
        var fake = new FakeVendor(rig, TimeProvider.System)
        {
            OnToken = (_, _) => Task.FromResult(rig.Token(token, 7200)),
            OnCall = (_, _) => Task.FromResult(StubTransport.Response(answer.Status, body, "text/plain")),
        };

        MeetingApiException? thrown = await MeasureAsync(rig, fake);

        if (thrown is not null)
        {
            AssertShort(thrown);
            Assert.DoesNotContain(token, thrown.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_token_request_ends_soon_and_in_a_short_exception(MeetingVendor vendor, string name)
    {
        HugeAnswer answer = HugeAnswer.All.Single(one => one.Name == name);
        var rig = VendorRig.Of(vendor);
        byte[] body = Encoding.UTF8.GetBytes(answer.Body(rig, VendorRig.Secret));
        var fake = new FakeVendor(rig, TimeProvider.System) { OnToken = (_, _) => Task.FromResult(StubTransport.Response(answer.Status, body, "text/plain")) };

        MeetingApiException? thrown = await MeasureAsync(rig, fake);

        Assert.NotNull(thrown);
        AssertShort(thrown);
        Assert.DoesNotContain(VendorRig.Secret, thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_breaks_a_rule_a_hundred_thousand_times_gets_a_short_message_and_every_violation()
    {
        var stub = FeishuStub.Start();
        var broken = new ReserveActionPermission { Permission = (ReservePermission)99, PermissionCheckers = [] };

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => stub.Client.Reserves.UpdateAsync(
            "r1",
            new() { MeetingSettings = new() { ActionPermissions = [.. Enumerable.Repeat(broken, 100_000)] } },
            cancellationToken: Cancellation));

        Assert.InRange(thrown.Violations.Count, 100_000, int.MaxValue);
        AssertShort(thrown);
        Assert.Matches(@"And \d+ more\.$", thrown.Message);
    }

    private static void AssertShort(MeetingApiException thrown)
    {
        Assert.InRange(thrown.Message.Length, 1, MostCharacters);
        Assert.InRange(thrown.Code?.Length ?? 0, 0, MostCharacters);
        Assert.InRange(thrown.VendorMessage?.Length ?? 0, 0, MostCharacters);
        Assert.InRange(thrown.RequestId?.Length ?? 0, 0, MostCharacters);
        Assert.InRange(thrown.HelpLink?.Length ?? 0, 0, MostCharacters);
        Assert.InRange(thrown.InnerException?.ToString().Length ?? 0, 0, MostCharacters);
        Assert.InRange((thrown as MeetingPermissionException)?.RequiredScopes.Count ?? 0, 0, 1000);
    }

    private async Task<MeetingApiException?> MeasureAsync(VendorRig rig, FakeVendor fake)
    {
        MeetingClientOptions options = rig.CreateOptions();
        (options.MaxRetries, options.Timeout, options.AttemptTimeout) = (0, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));
        Func<string, CancellationToken, Task> call = rig.Connect(options, fake, TimeProvider.System);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(3 * s_most);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();

        // A call that cannot be cancelled must not hold the whole suite.
        Exception? thrown = await Record.ExceptionAsync(() => Task.Run(() => call("m", limit.Token), Cancellation).WaitAsync(limit.Token));

        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        output.WriteLine($"{taken.TotalMilliseconds:0} ms, {allocated / 1024 / 1024} MiB, {thrown?.GetType().Name}");
        Assert.InRange(taken, TimeSpan.Zero, s_most);
        Assert.InRange(allocated, 0, MostBytes);
        return thrown is null ? null : Assert.IsAssignableFrom<MeetingApiException>(thrown);
    }
}
