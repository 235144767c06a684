using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>
/// The state of one call while its attempts run. The object serves later calls too: with its timer, buffers and writer it
/// is what a call would otherwise allocate most.
/// </summary>
internal sealed class ApiCall : IDisposable
{
    private const int FirstBodyBytes = 1024;

    /// <summary>Most answers fit, and a page of rows grows into its size in few steps.</summary>
    private const int FirstAnswerBytes = 16 * 1024;

    private static readonly JsonWriterOptions s_writer = new() { Encoder = RequestEncoder.Instance, SkipValidation = true };

    private readonly Pool _pool;
    private readonly Utf8JsonWriter _writer;
    private ApiRequest _request;

    private ApiCall(Pool pool, TimeProvider time)
    {
        _pool = pool;
        Timer = new CallTimer(time);
        _writer = new Utf8JsonWriter(Body, s_writer);
    }

    public ApiOperation Operation { get; private set; } = null!;

    public ref readonly ApiRequest Request => ref _request;

    /// <summary>What the payload is read as; null where the operation returns nothing.</summary>
    public JsonTypeInfo? ResponseType { get; private set; }

    /// <summary>Reads the payload in its place; null where that cannot be, or there is none.</summary>
    public PayloadReader? PayloadReader { get; private set; }

    public CancellationToken CallerToken { get; private set; }

    public CallTimer Timer { get; }

    /// <summary>The serialized body, sent again by each attempt; empty where <see cref="ApiRequest.Body"/> is null.</summary>
    public PooledBuffer Body { get; } = new(FirstBodyBytes);

    /// <summary>The answer to the current attempt.</summary>
    public PooledBuffer Answer { get; } = new(FirstAnswerBytes);

    /// <summary>How often the request went to the transport.</summary>
    public int Sends { get; set; }

    /// <summary>The status of the last attempt's answer; null if no answer came.</summary>
    public HttpStatusCode? Status { get; set; }

    /// <summary>Whether the one replay after a rejected token has been used.</summary>
    public bool Replayed { get; set; }

    /// <summary>Whether an earlier attempt may have done the work.</summary>
    public bool MayBeDone { get; set; }

    /// <summary>Whether an earlier attempt may have done what must not be done twice: whatever ends the call from here on must not hide that.</summary>
    public bool MayHaveActed => MayBeDone && Operation.ActsAgain;

    /// <summary>The wait before the next attempt, decided together with the attempt itself.</summary>
    public TimeSpan NextDelay { get; set; }

    /// <summary>Reports the call to traces and metrics; null if nobody listens.</summary>
    public CallObservation? Observation { get; set; }

    /// <summary>The client that calls, as logs name it.</summary>
    public ClientLabel Client { get; set; } = null!;

    /// <summary>Writes the body, once for all attempts.</summary>
    public void SerializeBody()
    {
        if (_request.Body is { } body)
        {
            JsonSerializer.Serialize(_writer, body, _request.BodyType!);
            _writer.Flush();
        }
    }

    /// <summary>Ends the call after all its attempts: clears the object and returns it for the next call.</summary>
    public void Dispose()
    {
        _writer.Reset();
        Body.Release();
        Answer.Release();
        _request = default;
        ResponseType = null;
        PayloadReader = null;
        CallerToken = default;
        Sends = 0;
        Status = null;
        Observation = null;
        Client = null!;
        Replayed = false;
        MayBeDone = false;
        if (Timer.TryReset())
        {
            _pool.Keep(this);
        }
        else
        {
            Timer.Dispose();
            _writer.Dispose();
        }
    }

    /// <summary>Calls for reuse. One whose timer has fired never comes back.</summary>
    internal sealed class Pool(TimeProvider time)
    {
        private const int Most = 256;

        private static readonly Pool s_ofSystemTime = new(TimeProvider.System);

        private readonly ConcurrentQueue<ApiCall> _idle = new();

        // The queue can count itself, but only while nobody else is at it.
        private int _count;

        /// <summary>The pool of a clock. All clients on the system's clock, as almost all are, share one.</summary>
        public static Pool Of(TimeProvider time) => ReferenceEquals(time, TimeProvider.System) ? s_ofSystemTime : new Pool(time);

        public ApiCall Rent(ApiOperation operation, in ApiRequest request, JsonTypeInfo? responseType, PayloadReader? payloadReader, TimeSpan timeout, CancellationToken callerToken)
        {
            ApiCall call = Take() ?? new ApiCall(this, time);
            call.Operation = operation;
            call._request = request;
            call.ResponseType = responseType;
            call.PayloadReader = payloadReader;
            call.CallerToken = callerToken;
            call.Timer.Start(timeout, callerToken);
            return call;
        }

        public void Keep(ApiCall call)
        {
            if (Interlocked.Increment(ref _count) <= Most)
            {
                _idle.Enqueue(call);
            }
            else
            {
                Interlocked.Decrement(ref _count);
            }
        }

        private ApiCall? Take()
        {
            if (_idle.TryDequeue(out ApiCall? idle))
            {
                Interlocked.Decrement(ref _count);
            }

            return idle;
        }
    }
}
