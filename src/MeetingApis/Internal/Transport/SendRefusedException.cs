namespace MeetingApis.Internal;

/// <summary>The transport guard does not send a message: what stands above has done to it what could do the work twice, carry the token elsewhere, or break the request.</summary>
internal sealed class SendRefusedException(string message) : InvalidOperationException(message);
