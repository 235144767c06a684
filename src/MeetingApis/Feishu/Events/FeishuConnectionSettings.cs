using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>How connections are kept: as Feishu says, within limits. What it does not say stays as it was.</summary>
/// <param name="mostPing">The longest time between two pings that the application allows. Null for Feishu's.</param>
internal sealed class FeishuConnectionSettings(TimeSpan? mostPing)
{
    private const int LeastPing = 5;
    private const int MostPing = 300;

    private readonly Lock _lock = new();
    private TimeSpan _ping = TimeSpan.FromSeconds(120);
    private ReconnectDelay _delay = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(120));

    public TimeSpan PingInterval
    {
        get
        {
            lock (_lock)
            {
                return mostPing < _ping ? mostPing.Value : _ping;
            }
        }
    }

    public ReconnectDelay Delay
    {
        get
        {
            lock (_lock)
            {
                return _delay;
            }
        }
    }

    /// <summary>Adopts what comes with an address.</summary>
    public void Adopt(FeishuClientConfig? config)
    {
        lock (_lock)
        {
            _ping = Seconds(config?.PingInterval, LeastPing, MostPing) ?? _ping;
            _delay = new(Seconds(config?.ReconnectNonce, 1, MostPing) ?? _delay.First, Seconds(config?.ReconnectInterval, 1, MostPing) ?? _delay.Most);
        }
    }

    /// <summary>Adopts what comes with the answer to a ping. What cannot be read says nothing.</summary>
    public void Adopt(ReadOnlySpan<byte> json)
    {
        try
        {
            Adopt(JsonSerializer.Deserialize(json, FeishuConnectionResponseJsonContext.Default.FeishuClientConfig));
        }
        catch (JsonException)
        {
            // As before.
        }
    }

    private static TimeSpan? Seconds(long? seconds, int least, int most) => seconds > 0 ? TimeSpan.FromSeconds(Math.Clamp(seconds.Value, least, most)) : null;
}
