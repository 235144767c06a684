using System.Diagnostics;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Reliability;

/// <summary>While nobody listens, nothing is computed.</summary>
[Collection(ProcessWide.Name)]
public sealed class UnobservedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Nobody_listens_unless_somebody_does()
    {
        var telemetry = new ClientTelemetry(new ClientLabel(MeetingVendor.Feishu, "hr"), new Uri("https://vendor.example"));
        ApiOperation operation = InvokerStub.Operation(RetrySafety.Safe);

        Assert.Null(telemetry.Begin(operation, TimeProvider.System));
        using (new CapturedTelemetry())
        using (CallObservation? seen = telemetry.Begin(operation, TimeProvider.System))
        {
            Assert.NotNull(seen);
        }

        Assert.Null(telemetry.Begin(operation, TimeProvider.System));
    }

    [Fact]
    public async Task A_call_costs_the_same_before_and_after_somebody_listened()
    {
        using Activity parent = new Activity("the caller's").Start();
        await BytesOfACallAsync();

        long before = await BytesOfACallAsync();
        long meanwhile;
        using (new CapturedTelemetry())
        {
            meanwhile = await BytesOfACallAsync();
        }

        long after = await BytesOfACallAsync();

        Assert.InRange(after, before - 8, before + 8);
        // The control: the same measurement sees what a span costs.
        Assert.True(meanwhile > before + 200, $"{meanwhile} against {before}");
    }

    [Fact]
    public async Task A_call_whose_span_nobody_wants_costs_what_one_costs_that_nobody_sees()
    {
        using Activity parent = new Activity("the caller's").Start();
        await BytesOfACallAsync();
        long unseen = await BytesOfACallAsync();
        using ActivityListener sampler = Listen(ActivitySamplingResult.None, _ => { });

        long sampledOut = await BytesOfACallAsync();

        Assert.InRange(sampledOut, unseen - 8, unseen + 8);
    }

    [Fact]
    public async Task A_span_that_passes_on_its_identity_alone_is_told_nothing_of_the_call()
    {
        var spans = new List<Activity>();
        using ActivityListener sampler = Listen(ActivitySamplingResult.PropagationData, spans.Add);
        var stub = InvokerStub.Start(new SkippingTimeProvider());
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Refused);

        await Assert.ThrowsAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Activity span = Assert.Single(spans);
        Assert.Empty(span.Events);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.DoesNotContain(span.TagObjects, tag => tag.Key is "meetingapis.attempts" or "meetingapis.code" or "error.type");
    }

    private static ActivityListener Listen(ActivitySamplingResult wanted, Action<Activity> stopped)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "MeetingApis",
            Sample = (ref _) => wanted,
            ActivityStopped = stopped,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static async Task<long> BytesOfACallAsync()
    {
        const int Calls = 2_000;
        var rig = new WeComRig();
        MeetingClientOptions options = rig.CreateOptions();
        options.AccessTokenProvider = new FixedTokenProvider("token-1");
        byte[] body = "{\"errcode\":0}"u8.ToArray();
        Func<string, CancellationToken, Task> call = rig.Connect(options, new RecordingTransport(_ => new HttpResponseMessage { Content = new ByteArrayContent(body) }), TimeProvider.System);
        for (int i = 0; i < 100; i++)
        {
            await call("m", Cancellation);
        }

        // Nothing in such a call is asynchronous, so that one thread does all of it.
        long start = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            Task done = call("m", Cancellation);
            Assert.True(done.IsCompletedSuccessfully);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / Calls;
    }
}
