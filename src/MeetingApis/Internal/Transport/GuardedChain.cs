namespace MeetingApis.Internal;

/// <summary>The handlers of a client, with a guard around the transport at their end.</summary>
/// <param name="First">What requests go through.</param>
/// <param name="Guard">The guard, which is the first too where there are no handlers.</param>
/// <param name="HadForeignRetries">Whether handlers that repeat requests were taken out.</param>
internal readonly record struct GuardedChain(HttpMessageHandler First, TransportGuard Guard, bool HadForeignRetries = false);
