using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;

namespace MeetingApis.Tests.Reliability;

/// <summary>Listens to everything that a process can emit about its requests, and keeps it as text.</summary>
internal sealed class EverySink : IDisposable, IObserver<DiagnosticListener>
{
    private readonly ConcurrentQueue<(string Sink, string Text)> _entries = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly Events _events;

    public EverySink()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = activity => Add("Activity", Describe(activity)),
            ActivityStopped = activity => Add("Activity", Describe(activity)),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Measure<byte>();
        Measure<short>();
        Measure<int>();
        Measure<long>();
        Measure<float>();
        Measure<double>();
        Measure<decimal>();
        _meters.Start();
        _events = new Events(this);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void Add(string sink, object? value) => _entries.Enqueue((sink, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));

    /// <summary>Whether a sink has got anything at all.</summary>
    public bool Heard(string sink) => _entries.Any(entry => entry.Sink == sink);

    /// <summary>The entries in which one of the canaries sits, by sink.</summary>
    public IReadOnlyList<string> Holding(params IReadOnlyList<string> canaries) =>
        [.. _entries.Where(entry => canaries.Any(canary => StandsIn(entry.Text, canary))).Select(entry => $"{entry.Sink}: {entry.Text}")];

    /// <summary>Everything that an exception shows to whoever prints it.</summary>
    public void Add(Exception exception)
    {
        Add("Exception", exception);
        for (Exception? one = exception; one is not null; one = one.InnerException)
        {
            foreach (PropertyInfo property in one.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != nameof(Exception.TargetSite)))
            {
                object? value = property.GetValue(one);
                Add("Exception", value is IEnumerable<object> items ? string.Join(", ", items) : value);
            }

            foreach (System.Collections.DictionaryEntry data in one.Data)
            {
                Add("Exception", $"{data.Key}: {data.Value}");
            }
        }
    }

    public void Add(string sink, HttpRequestMessage request)
    {
        Add(sink, (object)request);
        Add(sink, request.RequestUri!.OriginalString);
        Add(sink, string.Join("; ", request.Options.Select(option => $"{option.Key}: {option.Value}")));
        Add(sink, string.Join("; ", request.Headers.Select(header => $"{header.Key}: {string.Join(',', header.Value)}")));
    }

    public void OnNext(DiagnosticListener value) => _subscriptions.Add(value.Subscribe(new DiagnosticEvents(this)));

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
        {
            subscription.Dispose();
        }

        _activities.Dispose();
        _meters.Dispose();
        _events.Dispose();
    }

    /// <summary>A canary made of digits may sit in a random number by chance; it counts where it stands alone.</summary>
    private static bool StandsIn(string text, string canary)
    {
        for (int at = 0; (at = text.IndexOf(canary, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            int end = at + canary.Length;
            if (!canary.All(char.IsAsciiDigit) || ((at == 0 || !IsNumberPart(text[at - 1])) && (end == text.Length || !IsNumberPart(text[end]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberPart(char character) => char.IsAsciiLetterOrDigit(character) || character == '.';

    private static string Describe(Activity activity) =>
        $"{activity.Source.Name} {activity.DisplayName} {activity.Status} {activity.StatusDescription} {activity.TraceStateString} "
        + string.Join("; ", activity.TagObjects.Concat(activity.Baggage.Select(item => KeyValuePair.Create(item.Key, (object?)item.Value))).Select(tag => $"{tag.Key}={tag.Value}"))
        + string.Join("; ", activity.Events.Select(one => $"{one.Name} {string.Join(", ", one.Tags)}"));

    private void Measure<T>()
        where T : struct =>
        _meters.SetMeasurementEventCallback<T>((instrument, measurement, tags, _) =>
            Add("Meter", $"{instrument.Name} {measurement} {string.Join("; ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));

    private sealed class DiagnosticEvents(EverySink sink) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            sink.Add("DiagnosticListener", $"{value.Key}: {value.Value}");
            foreach (PropertyInfo property in value.Value?.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0) ?? [])
            {
                sink.Add("DiagnosticListener", $"{value.Key}.{property.Name}: {property.GetValue(value.Value)}");
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    /// <summary>The runtime's own events. Its private ones (<c>Private.InternalDiagnostics.*</c>) print raw requests by design and are left out.</summary>
    private sealed class Events(EverySink sink) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net", StringComparison.Ordinal) || eventSource.Name.StartsWith("Microsoft-", StringComparison.Ordinal) || eventSource.Name.StartsWith("System.Diagnostics", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.Verbose, eventSource.Name.StartsWith("Microsoft-Windows", StringComparison.Ordinal) ? EventKeywords.None : EventKeywords.All);
            }
        }

        // Events come while the base class is being made, before there is a sink.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            sink?.Add("EventSource", $"{eventData.EventSource.Name} {eventData.EventName} {eventData.Message} {string.Join("; ", eventData.Payload?.Select(value => value is object[] items ? string.Join(", ", items) : value) ?? [])}");
    }
}
