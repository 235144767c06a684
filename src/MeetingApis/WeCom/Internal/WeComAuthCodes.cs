using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>
/// The auth codes that wait to be exchanged, as one grant. Whoever stores one starts the exchange, and so does a process
/// that begins; a lock lets one process at a time exchange, and another one, held for a moment, lets one at a time change the
/// grant, however many codes come at once. It ends by itself when no code is left.
/// </summary>
/// <param name="grants">Where they are kept.</param>
/// <param name="key">The grant's key, and that of the exchange's lock.</param>
/// <param name="exchange">Exchanges a code that was issued at that time.</param>
/// <param name="client">Whose codes they are, as logs name it.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
internal sealed class WeComAuthCodes(Grants grants, string key, Func<string, DateTimeOffset, Task> exchange, ClientLabel client, TimeProvider time, ILogger logger)
{
    /// <summary>How long WeCom accepts a code.</summary>
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(30);

    /// <summary>For those that are before it. WeCom waits a second.</summary>
    private static readonly TimeSpan s_turnLimit = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private bool _isRunning;
    private bool _isAsked;

    public Task AddAsync(string code, DateTimeOffset issuedAt, CancellationToken cancellationToken) => ChangeAsync(
        waiting => Array.Exists(waiting, one => one.Code == code) ? null : [.. waiting, new StoredAuthCode { Code = code, IssuedAt = issuedAt }],
        cancellationToken);

    /// <summary>Exchanges what waits, in the background.</summary>
    public void Start()
    {
        lock (_lock)
        {
            _isAsked = true;
            if (_isRunning)
            {
                return;
            }

            _isRunning = true;
        }

        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(RunAsync);
        }
    }

    private async Task RunAsync()
    {
        TimeSpan delay = s_firstDelay;
        while (IsAsked())
        {
            if (await TryExchangeAllAsync().ConfigureAwait(false) is not { } failed)
            {
                delay = s_firstDelay;
                continue;
            }

            logger.AuthCodeLate(client, delay, failed);
            await Task.Delay(delay, time, CancellationToken.None).ConfigureAwait(false);
            delay = delay * 2 < s_longestDelay ? delay * 2 : s_longestDelay;
            lock (_lock)
            {
                _isAsked = true;
            }
        }
    }

    /// <summary>Whether there is something to do. Who is told that there is not stops.</summary>
    private bool IsAsked()
    {
        lock (_lock)
        {
            _isRunning = _isAsked;
            _isAsked = false;
            return _isRunning;
        }
    }

    /// <summary>Returns why codes are left; null where none is.</summary>
    private async Task<Exception?> TryExchangeAllAsync()
    {
        try
        {
            if (Read((await grants.ReadAsync(key).ConfigureAwait(false)).Value).Length == 0)
            {
                return null;
            }

            IAsyncDisposable held = await grants.LockAsync(key).ConfigureAwait(false);
            try
            {
                return await ExchangeAllAsync().ConfigureAwait(false);
            }
            finally
            {
                await grants.UnlockAsync(held).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private async Task<Exception?> ExchangeAllAsync()
    {
        Exception? last = null;
        foreach (StoredAuthCode waiting in Read((await grants.ReadAsync(key).ConfigureAwait(false)).Value))
        {
            Exception? failed = await TryExchangeAsync(waiting).ConfigureAwait(false);
            bool isOver = time.GetUtcNow() - waiting.IssuedAt >= s_life;
            if (failed is not null && !isOver && MayRetry(failed))
            {
                last = failed;
                continue;
            }

            if (failed is not null)
            {
                logger.AuthCodeGivenUp(client, failed);
            }

            await ChangeAsync(left => [.. left.Where(one => one.Code != waiting.Code)], CancellationToken.None).ConfigureAwait(false);
        }

        return last;
    }

    /// <param name="change">Returns null to leave the codes as they are.</param>
    /// <param name="cancellationToken">The caller's.</param>
    private async Task ChangeAsync(Func<StoredAuthCode[], StoredAuthCode[]?> change, CancellationToken cancellationToken)
    {
        IAsyncDisposable turn = await grants.LockAsync(key + "/turn", s_turnLimit).ConfigureAwait(false);
        try
        {
            await grants.UpdateAsync(key, kept => change(Read(kept)) is { } changed ? Write(changed) : null, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await grants.UnlockAsync(turn).ConfigureAwait(false);
        }
    }

    private async Task<Exception?> TryExchangeAsync(StoredAuthCode waiting)
    {
        try
        {
            await exchange(waiting.Code, waiting.IssuedAt).ConfigureAwait(false);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>Not after a failure that may have used the code up, nor after the vendor has refused the code itself.</summary>
    private static bool MayRetry(Exception failed) =>
        failed is MeetingApiException { IsOutcomeUnknown: false } known and not MeetingProtocolException && known.Code != WeComErrorCodes.InvalidAuthCode;

    private static StoredAuthCode[] Read(string? grant) => GrantJson.Read(grant, GrantJsonContext.Default.StoredAuthCodeArray) ?? [];

    private static string Write(StoredAuthCode[] waiting) => JsonSerializer.Serialize(waiting, GrantJsonContext.Default.StoredAuthCodeArray);
}
