namespace MeetingApis.Internal;

/// <summary>Failures that say by themselves that no connection came about.</summary>
internal static class Unconnected
{
    public static bool Is(Exception e) => e is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
