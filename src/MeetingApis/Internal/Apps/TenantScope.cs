namespace MeetingApis.Internal;

/// <summary>The waits, limits and retries of an app in one organisation: no organisation pays for another.</summary>
/// <param name="Telemetry">Traces and measures.</param>
/// <param name="Holds">The waits that the vendor has ordered.</param>
/// <param name="Gate">What calls pass.</param>
/// <param name="Retries">What calls may repeat.</param>
/// <param name="TokenRequests">Sends requests for tokens.</param>
internal sealed record TenantScope(ClientTelemetry Telemetry, Holds Holds, CallGate Gate, RetryStage Retries, ApiInvoker TokenRequests);
