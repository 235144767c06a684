namespace MeetingApis.Internal;

/// <summary>Adds to the query of a request that is already on its way down to the transport.</summary>
internal static class LateQuery
{
    private static readonly UriCreationOptions s_asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>A URI that goes to the wire exactly as it is written here; everything in it is escaped already.</summary>
    public static Uri AsWritten(string text) => new(text, s_asWritten);

    /// <param name="request">The request.</param>
    /// <param name="parameters">Escaped parameters, <c>a=1&amp;b=2</c>, or the beginning of one.</param>
    /// <param name="value">The rest of the last parameter.</param>
    public static void Append(HttpRequestMessage request, string parameters, string value = "")
    {
        string text = request.RequestUri!.OriginalString;
        request.RequestUri = AsWritten(string.Concat(text, text.Contains('?', StringComparison.Ordinal) ? "&" : "?", parameters, value));
    }
}
