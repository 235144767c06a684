using System.Net.WebSockets;

namespace MeetingApis.Internal;

/// <summary>What a vendor says on one connection, and what is said to it.</summary>
internal interface IConversation
{
    /// <summary>The kind of message that is sent.</summary>
    WebSocketMessageType Kind { get; }

    /// <summary>How often the connection is looked after. After three times without a message it counts as dead.</summary>
    TimeSpan Interval { get; }

    /// <summary>What to send at the beginning and at each interval. Null for nothing.</summary>
    byte[]? Ping { get; }

    /// <summary>Reads a message. Only one thread calls it.</summary>
    Reception Receive(WebSocketMessageType kind, ReadOnlySpan<byte> message);
}
