using System.Globalization;
using System.Net.WebSockets;

namespace MeetingApis.Feishu.Internal;

/// <summary>One long connection.</summary>
/// <param name="service">The number in its address.</param>
/// <param name="settings">How connections are kept.</param>
/// <param name="handle">Handles an event, as JSON; returns whether that succeeded.</param>
/// <param name="time">The clock.</param>
internal sealed class FeishuConversation(int service, FeishuConnectionSettings settings, Func<byte[], Task<bool>> handle, TimeProvider time) : IConversation
{
    private readonly FeishuFragments _fragments = new(time);

    public WebSocketMessageType Kind => WebSocketMessageType.Binary;

    public TimeSpan Interval => settings.PingInterval;

    public byte[] Ping { get; } = FeishuFrameWriter.Write(new FeishuFrame { Service = service, Method = FeishuFrame.Control, Headers = [new("type", "ping")] });

    public Reception Receive(WebSocketMessageType kind, ReadOnlySpan<byte> message)
    {
        if (kind != WebSocketMessageType.Binary || FeishuFrameReader.Read(message) is not { } frame)
        {
            return default;
        }

        string? type = frame.Header("type");
        if (frame is { Method: FeishuFrame.Control, Payload.Length: > 0 } && type == "pong")
        {
            settings.Adopt(frame.Payload);
        }

        // What is neither, Feishu's old cards for example, gets no response.
        return frame.Method == FeishuFrame.Data && type == "event" && Whole(frame) is { } json
            ? new Reception { Work = () => RespondAsync(frame, json) }
            : default;
    }

    private byte[]? Whole(FeishuFrame frame)
    {
        byte[] payload = frame.Payload ?? [];
        int sum = Number(frame.Header("sum")) ?? 1;
        return sum <= 1 ? payload
            : Number(frame.Header("seq")) is { } seq && frame.Header("message_id") is { Length: > 0 } id ? _fragments.Add(id, sum, seq, payload)
            : null;
    }

    /// <summary>The response is the same frame with another payload.</summary>
    private async Task<byte[]> RespondAsync(FeishuFrame frame, byte[] json)
    {
        long began = time.GetTimestamp();
        bool isHandled = await handle(json).ConfigureAwait(false);
        long took = (long)time.GetElapsedTime(began).TotalMilliseconds;
        return FeishuFrameWriter.Write(new FeishuFrame
        {
            SeqId = frame.SeqId,
            LogId = frame.LogId,
            Service = frame.Service,
            Method = frame.Method,
            Headers = [.. frame.Headers, new("biz_rt", took.ToString(CultureInfo.InvariantCulture))],
            PayloadEncoding = frame.PayloadEncoding,
            PayloadType = frame.PayloadType,
            Payload = isHandled ? """{"code":200}"""u8.ToArray() : """{"code":500}"""u8.ToArray(),
            LogIdNew = frame.LogIdNew,
        });
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
