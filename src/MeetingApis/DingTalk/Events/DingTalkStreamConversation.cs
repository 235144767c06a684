using System.Net.WebSockets;

namespace MeetingApis.DingTalk.Internal;

/// <summary>One Stream connection.</summary>
/// <param name="handle">Handles an event; returns whether it is not to come again.</param>
internal sealed class DingTalkStreamConversation(Func<DingTalkStreamFrame, Task<bool>> handle) : IConversation
{
    public WebSocketMessageType Kind => WebSocketMessageType.Text;

    /// <summary>How often DingTalk asks is not documented; whether it is still there is asked below its messages, and much more often.</summary>
    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(10);

    public byte[]? Ping => null;

    public Reception Receive(WebSocketMessageType kind, ReadOnlySpan<byte> message)
    {
        if (kind != WebSocketMessageType.Text || DingTalkStreamFrame.Read(message) is not { } frame)
        {
            return default;
        }

        if (frame is { Type: "SYSTEM", Topic: "disconnect" })
        {
            return new Reception { Leaves = true };
        }

        // What names no delivery cannot be responded to.
        return frame.MessageId is not { Length: > 0 } id ? default : frame.Type switch
        {
            "SYSTEM" when frame.Topic == "ping" => new Reception { Work = () => Task.FromResult(DingTalkStreamAnswer.Pong(id, frame.Data)) },
            "SYSTEM" => default,
            // Their topic says nothing: one sample of DingTalk's has another than what was subscribed to.
            "EVENT" => new Reception { Work = async () => DingTalkStreamAnswer.Event(id, await handle(frame).ConfigureAwait(false)) },
            _ => new Reception { Work = () => Task.FromResult(DingTalkStreamAnswer.NotServed(id)) },
        };
    }
}
