namespace MeetingApis.Internal;

/// <summary>
/// The transport guard refuses to send a message, because a handler above has changed it in a way that could do the
/// work twice, send the token elsewhere, or break the request.
/// </summary>
internal sealed class SendRefusedException(string message) : InvalidOperationException(message);
