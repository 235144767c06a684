namespace MeetingApis.Internal;

/// <summary>The one way an <see cref="HttpClient"/> is set up here.</summary>
internal static class HttpClients
{
    public static HttpClient Create(HttpMessageHandler guarded)
    {
        var http = new HttpClient(guarded, disposeHandler: false);
        Configure(http);
        return http;
    }

    /// <summary>Time is kept by <see cref="CallTimer"/> alone: the client's own limit ends at the headers.</summary>
    public static void Configure(HttpClient http) => http.Timeout = Timeout.InfiniteTimeSpan;

    /// <summary>A transport for a client that lives as long as the process: connections are renewed, so that DNS changes are seen.</summary>
    public static SocketsHttpHandler CreateTransport(TimeSpan connectTimeout) => new()
    {
        ConnectTimeout = connectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };
}
