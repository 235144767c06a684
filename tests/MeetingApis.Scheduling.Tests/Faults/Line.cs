using MeetingApis.Testing;

namespace MeetingApis.Scheduling.Tests;

/// <summary>The line of one process to the simulator. It counts calls, and one of them can end badly.</summary>
internal sealed class Line() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly VendorSimulator? _simulator;
    private readonly Fault? _refusal;
    private readonly Lock _gate = new();
    private readonly List<string> _calls = [];
    private CancellationTokenSource? _caller;
    private Way _way;
    private int _struckCall;
    private int _running;
    private bool _isDown;
    private HttpRequestMessage? _late;

    /// <summary>Makes a line on which calls can end badly.</summary>
    /// <param name="simulator">The simulator at its end.</param>
    /// <param name="refusal">The way in which the vendor refuses a call for good.</param>
    public Line(VendorSimulator simulator, Fault refusal)
        : this() => (_simulator, _refusal) = (simulator, refusal);

    /// <summary>The calls since the last <see cref="Strike"/> or <see cref="Forget"/>, apart from those for tokens.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Whether the process is dead: it reaches nobody any more.</summary>
    public bool IsDead { get; private set; }

    /// <summary>The most calls that ran at once.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>How long the line takes for a call, beyond the vendor's own time.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Lets a call end badly.</summary>
    /// <param name="call">Which of the calls from now on, from 1.</param>
    /// <param name="way">How.</param>
    /// <param name="caller">The caller, for the ways in which it cancels.</param>
    public void Strike(int call, Way way, CancellationTokenSource caller)
    {
        Forget();
        (_struckCall, _way, _caller) = (call, way, caller);
    }

    /// <summary>Lets all calls pass.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _calls.Clear();
            (_struckCall, MostAtOnce, _isDown) = (0, 0, false);
        }
    }

    /// <summary>Sends the call that is late, if there is one.</summary>
    public async Task ArriveAsync()
    {
        if (Interlocked.Exchange(ref _late, null) is { } late)
        {
            using var client = new HttpClient();
            (await client.SendAsync(late)).Dispose();
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDead)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The process is dead.");
        }

        if (IsForToken(request.RequestUri!))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        bool isStruck;
        lock (_gate)
        {
            _calls.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
            isStruck = _calls.Count == _struckCall;
            if (_isDown)
            {
                return Down();
            }

            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        }

        try
        {
            if (Delay > TimeSpan.Zero)
            {
                await Task.Delay(Delay, cancellationToken);
            }

            return isStruck ? await StrikeAsync(request, cancellationToken) : await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _running--;
            }
        }
    }

    private async Task<HttpResponseMessage> StrikeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_way is Way.KilledAfter or Way.CancelledAfter or Way.DownAfter)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }

        if (_way == Way.Late)
        {
            _late = await CopyAsync(request);
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer is lost.");
        }

        if (_way is Way.KilledBefore or Way.KilledAfter)
        {
            IsDead = true;
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The process is dead.");
        }

        if (_way is Way.DownBefore or Way.DownAfter)
        {
            _isDown = true;
            return _way == Way.DownBefore ? Down() : throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer is lost.");
        }

        if (_way is Way.CancelledBefore or Way.CancelledAfter)
        {
            await _caller!.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }

        _simulator!.Next(_way switch
        {
            Way.Refused => _refusal!,
            Way.Unavailable => Fault.Unavailable,
            Way.Disconnected => Fault.Disconnected,
            _ => Fault.AnswerLost,
        });
        return await base.SendAsync(request, cancellationToken);
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpRequestMessage request)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri);
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        if (request.Content is { } content)
        {
            copy.Content = new ByteArrayContent(await content.ReadAsByteArrayAsync());
            foreach ((string name, IEnumerable<string> values) in content.Headers)
            {
                copy.Content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return copy;
    }

    private static HttpResponseMessage Down() => new(System.Net.HttpStatusCode.ServiceUnavailable) { Content = new StringContent("<html></html>", System.Text.Encoding.UTF8, "text/html") };

    private static bool IsForToken(Uri address) =>
        address.AbsolutePath.Contains("/auth/", StringComparison.Ordinal) || address.AbsolutePath.EndsWith("token", StringComparison.OrdinalIgnoreCase);
}
