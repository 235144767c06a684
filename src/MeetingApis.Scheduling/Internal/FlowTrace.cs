using System.Diagnostics;

namespace MeetingApis.Scheduling.Internal;

/// <summary>One flow as a span; the calls to the vendor stand below it.</summary>
internal sealed class FlowTrace
{
    public const string SourceName = "MeetingApis.Scheduling";

    private static readonly ActivitySource s_source = new(SourceName, typeof(FlowTrace).Assembly.GetName().Version?.ToString(3) ?? "");

    private readonly Activity? _span;

    private FlowTrace(Activity? span) => _span = span;

    /// <summary>Runs a flow in its span.</summary>
    public static async Task<T> RunAsync<T>(string name, MeetingVendor vendor, Func<FlowTrace, Task<T>> run)
    {
        using Activity? span = s_source.StartActivity(name);
        span?.SetTag("meetingapis.vendor", vendor.ToString());
        try
        {
            return await run(new FlowTrace(span)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            span?.SetTag("error.type", e.GetType().Name);
            span?.SetTag("meetingapis.scheduling.left_behind", e is MeetingScheduleException { LeftBehind.Count: > 0 and var count } ? count : null);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    /// <summary>The flow goes on with what an earlier call began.</summary>
    public void Resumes() => _span?.AddEvent(new ActivityEvent("meetingapis.scheduling.resumed"));

    /// <summary>The flow undoes what it did.</summary>
    public void Undoes() => _span?.AddEvent(new ActivityEvent("meetingapis.scheduling.undoing"));
}
