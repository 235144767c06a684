namespace MeetingApis.Internal;

/// <summary>The keys in the data of a health check. Dashboards and alerts rely on them.</summary>
internal static class HealthKeys
{
    public const string Vendor = "vendor";
    public const string ClientName = "client_name";
    public const string Token = "token";
    public const string ErrorType = "error_type";
    public const string ErrorCode = "error_code";
    public const string RequestId = "request_id";
    public const string Ticket = "ticket";
    public const string TokenCache = "token_cache";
    public const string GrantStore = "grant_store";
    public const string WaitSeconds = "wait_seconds";
    public const string WaitingOrganisations = "waiting_organisations";
    public const string ClockSkewSeconds = "clock_skew_seconds";
    public const string EventConnections = "event_connections";
}
