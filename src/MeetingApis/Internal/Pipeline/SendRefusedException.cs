namespace MeetingApis.Internal;

/// <summary>The transport guard does not send a message: a handler above has done to it what could do the work twice, or carry the token elsewhere.</summary>
internal sealed class SendRefusedException(string message) : InvalidOperationException(message);
