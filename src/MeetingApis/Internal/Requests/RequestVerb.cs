namespace MeetingApis.Internal;

/// <summary>The verbs that vendors' operations have.</summary>
internal static class RequestVerb
{
    private static readonly HttpMethod[] s_all = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];

    /// <summary>The verb as it is sent.</summary>
    /// <exception cref="ArgumentException">No operation has the verb.</exception>
    public static HttpMethod Of(HttpMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Array.Find(s_all, verb => verb == method) ?? throw new ArgumentException("The verb is GET, POST, PUT, PATCH or DELETE.", nameof(method));
    }

    /// <summary>What may happen when a request of this verb is sent twice, where nobody says otherwise.</summary>
    public static RetrySafety SafetyOf(HttpMethod method) =>
        method == HttpMethod.Get ? RetrySafety.Safe
        : method == HttpMethod.Put || method == HttpMethod.Delete ? RetrySafety.Idempotent
        : RetrySafety.NotIdempotent;
}
